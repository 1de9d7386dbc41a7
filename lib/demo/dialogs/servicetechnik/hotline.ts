import type { DemoDialog } from '../../shape';

export const sentences: DemoDialog = {
  kind: 'idea',
  title: 'Die Hotline sammelt: Welche fünf Sätze hört ihr am häufigsten?',
  by: 'fatma',
  daysAgo: 7,
  at: '13:10',
  tags: ['hotline', 'telefon'],
  body: `Am Telefon beginnt fast jedes Gespräch mit einem von wenigen Sätzen. Wenn wir zu jedem drei gute Rückfragen haben, sind wir nach zwei Minuten da, wo wir heute nach acht sind. Mein Anfang:

1. „Die macht Geräusche.“
2. „Gestern ging sie noch.“
3. „Ihr Kollege hat gesagt, das kann man so lassen.“

Was hört ihr draußen? Und was fragt ihr dann? Ich mache daraus eine Karte für jeden Platz.`,
  guests: true,
  reactions: { agree: 31 },
  replies: [
    {
      by: 'oezlem',
      after: 22,
      body: '„Die läuft, aber es kommt nichts.“ Erste Frage: Dreht sie richtig herum? Zweite: Wer hat zuletzt am Verteiler gearbeitet?',
      reactions: { agree: 6 },
    },
    {
      by: 'jochen',
      after: 55,
      body: '"des war scho immer so". dann frag ich seit wann immer ist. meistens seit dem letzten umbau',
      reactions: { agree: 4 },
    },
    {
      by: 'mehmet',
      after: 70,
      body: '„Der Elektriker ist gleich da.“ Rückfrage: Haben Sie seine Nummer? Dann ruf ich ihn an, dann weiß ich, was gleich heißt.',
    },
    {
      by: 'bernd',
      after: 110,
      body: '„Nur mal kurz.“',
      reactions: { agree: 9 },
    },
    {
      by: 'fatma',
      after: 113,
      to: 3,
      body: 'Und was fragst du dann?',
    },
    {
      by: 'bernd',
      after: 130,
      to: 3,
      body: 'Nix. Ich nehm den großen Koffer mit.',
    },
    {
      by: 'ruth',
      after: 181,
      body: 'Aus dem Vertrieb, oft weitergereicht: „Die haben Sie uns doch so verkauft.“ Bitte nicht verteidigen. Fragt nach der Auftragsnummer, dann kann ich in zwei Minuten sagen, was bestellt war. In sechs von zehn Fällen war die Auslegung richtig und das Haus wurde größer.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'lasse',
      after: 260,
      body: '„Ist nicht dringend.“ Dann ist es dringend.',
    },
    {
      by: 'katharina',
      after: 1210,
      body: `Zu „macht Geräusche“ hätte ich drei Rückfragen, die wirklich trennen:

| Frage | ja | nein |
| --- | --- | --- |
| Klingt es wie Kies? | Kavitation, Zulauf prüfen | weiter |
| Ändert es sich mit der Drehzahl? | Laufrad oder Lager | Rohrleitung |
| Hört es sofort auf, wenn man abschaltet? | Pumpe | Klappe, Druckstoß |`,
      reactions: { helps: 8 },
    },
    {
      by: 'fatma',
      after: 1231,
      to: 8,
      body: 'Kies! Das Wort sagen die Leute von selbst. Danke.',
      reactions: { thanks: 3 },
    },
    {
      by: 'stefan',
      after: 2765,
      body: 'Aus Sicht eines Anrufers: Der häufigste Satz, den **ich** höre, ist „Haben Sie schon einmal aus- und eingeschaltet?“. Ich rufe aus einer Leitwarte an. Wenn auf Ihrer Karte stünde, woran man uns erkennt, wäre uns beiden geholfen.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'fatma',
      after: 2782,
      to: 10,
      body: 'Autsch, und stimmt. Herr Arnold, kommt drauf: „Ruft eine Leitwarte an? Dann Schritt 1 bis 4 überspringen und nach dem Trend fragen.“',
      reactions: { agree: 7 },
    },
    {
      by: 'rainer',
      after: 6237,
      body: 'Ein Satz aus vierzig Jahren, den ich nie vergesse: „Wir haben schon mal alles auseinandergebaut, damit Sie schneller sind.“ Da war ich in Eschwege, und auf einer Bettdecke lagen, sauber nach Größe sortiert, 214 Teile. Der Mann war Uhrmacher. Es war übrigens nichts kaputt, es fehlte nur Wasser.',
    },
    {
      by: 'fatma',
      after: 8332,
      body: 'Karte, Fassung 1, liegt auf meinem Tisch und ab nächster Woche auf euren. Neun Sätze, je drei Fragen. „Nur mal kurz“ steht als Nummer neun, die Rückfrage lautet: Großer Koffer?',
      reactions: { thanks: 5 },
    },
  ],
};
