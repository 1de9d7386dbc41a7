import type { DemoDialog } from '../../shape';

export const e117: DemoDialog = {
  kind: 'question',
  title: 'Bestand E-117 trennen: Wer hat die 21 Sets aus den Wagen?',
  by: 'thi',
  daysAgo: 1,
  at: '10:20',
  tags: ['e-117', 'lx40', 'lager'],
  body: `Laut Marit sind 38 Sets E-117 mit gemischten Beuteln unterwegs. Ich muss sie zurückhaben oder wenigstens wissen, wo sie liegen, bevor die neuen mit zwei Scheiben kommen. Stand jetzt:

- [x] Fulda: 9, gesperrt (Yusuf)
- [x] Kassel Regal 2: 14 neue, noch nicht ausgegeben, gesperrt
- [ ] Wagen: 21 gebucht, **gefunden 12**
- [ ] Kunden: 8

Neun Sets sind also verbaut, verlegt oder in einem Wagen, der gerade im Urlaub ist.`,
  reactions: { wondering: 2 },
  replies: [
    {
      by: 'yusuf',
      after: 15,
      body: 'Bei mir liegen nicht 9 sondern 11. Zwei hatten keinen Zettel. Also fehlen nur noch 7.',
    },
    {
      by: 'oezlem',
      after: 52,
      body: 'Zwei sind am Montag in Hofgeismar verbaut worden, die stehen im Protokoll, aber nicht im System. Mein Fehler, nachgebucht.',
    },
    {
      by: 'bernd',
      after: 105,
      body: 'Eins hab ich unterm Sitz.',
    },
    {
      by: 'thi',
      after: 108,
      to: 2,
      body: 'Seit wann?',
      reactions: { agree: 5 },
    },
    {
      by: 'bernd',
      after: 140,
      to: 2,
      body: 'Länger.',
    },
    {
      by: 'thi',
      after: 370,
      body: 'Bleiben vier. Wer eins findet: nicht einbauen, Zettel dran, in die rote Kiste am Tor. Wer eins **verbaut** hat, schreibt mir nur die Anlage, dann ist es auch gefunden.',
    },
  ],
};

export const inventory: DemoDialog = {
  kind: 'announcement',
  title: 'Inventur Halle 4: drei Tage keine Ausgabe ohne Anruf',
  by: 'birgit',
  daysAgo: 10,
  at: '6:45',
  tags: ['inventur', 'lager'],
  body: `Vom Montag der übernächsten Woche bis Mittwochmittag zählen wir Halle 4. Das Tor bleibt zu, das Telefon bleibt an: Durchwahl 340, Notfälle holen wir raus.

Was euch gehört und nicht uns, bitte bis Freitag abholen oder beschriften. Zurzeit stehen bei mir ohne Namen: eine halbe LX 80, vier Stühle, ein Aquarium.`,
  reactions: { good_to_know: 5 },
  replies: [],
};

export const washers: DemoDialog = {
  kind: 'question',
  title: 'Distanzscheiben einzeln bestellen, geht das?',
  by: 'jochen',
  daysAgo: 348,
  at: '17:20',
  tags: ['distanzscheibe', 'ersatzteil'],
  body: 'ich brauch eine scheibe 3,0 für die lx40, eine, und das system will das ich ein ganzes set kauf. jedesmal flieg der rest in die schublade. die schublade is voll',
  closed: { by: 'marit', after: 1240, outcome: 'Ja, im Ersatzteilkatalog unter D, ab fünf Stück, beide Dicken getrennt.' },
  replies: [
    {
      by: 'thi',
      after: 870,
      body: 'Was liegt in der Schublade? Wenn es mehr als 20 Sets sind, hätte ich gern ein Foto und dann den Inhalt.',
    },
    {
      by: 'jochen',
      after: 1130,
      to: 0,
      body: '34 😬',
    },
    {
      by: 'marit',
      after: 1225,
      body: 'Ab heute einzeln: Katalog, Buchstabe D, Mindestmenge fünf, weil die Tüte teurer ist als die Scheibe. Und die 34 angebrochenen Sets gehen an Thi Mai, die macht aus drei angebrochenen zwei ganze.',
      best: true,
      reactions: { helps: 5 },
    },
  ],
};
