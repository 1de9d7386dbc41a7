import type { DemoDialog } from '../../shape';

export const listPrice: DemoDialog = {
  kind: 'question',
  title: 'Anrufer fragen nach dem Preis vom Set E-117. Was darf ich sagen?',
  by: 'zeynep',
  daysAgo: 1,
  at: '9:12',
  tags: ['preise', 'hotline', 'e117'],
  body: `seit das mit den Dichtungen im Pumpenforum steht rufen jeden Tag welche an und wollen wissen was das Set kostet. Stadtwerke, aber auch ein Klempner aus Eschwege und eine Frau mit einem Schwimmteich.

ich sag jedes mal "da meldet sich jemand" und dann meldet sich keiner, weil ich nicht weiß wer. Darf ich den Listenpreis nennen oder nicht?`,
  reactions: { wondering: 4 },
  replies: [
    { by: 'carsten', after: 19, body: 'Nein.', reactions: { disagree: 5 } },
    {
      by: 'annegret',
      after: 28,
      to: 0,
      body: 'Nein für wen? Rahmenvertragskunden haben gar keinen Listenpreis, für die wäre jede Zahl falsch. Und meinst du den Preis mit oder ohne Distanzscheiben? Ab Lager oder frei Haus?',
    },
    { by: 'zeynep', after: 32, to: 0, body: 'annegret ich weiß ja nicht mal welche Charge drin ist' },
    {
      by: 'ruth',
      after: 128,
      body: `Ich habe Carsten eben auf dem Flur gefragt, was sein Nein heißt. Es heißt dies:

| Wer ruft an | Was du sagst | Wohin damit |
|---|---|---|
| Stadtwerk mit Rahmenvertrag | „Ihr Preis steht in Ihrem Vertrag, Anlage 3.“ | zu mir oder Nadine |
| Betrieb mit Kundennummer | keine Zahl, Rückruf bis 15 Uhr | Angebotspostfach, Betreff „E-117“ |
| ohne Kundennummer | Fachhändler nennen, Liste liegt im Raum | nirgendwohin |
| Druckverlust nach Dichtungswechsel | „Das kostet Sie nichts.“ | [@Özlem Yıldız](person:oezlem) |

Die letzte Zeile ist die wichtige. Wer wegen der neuen Dichtung anruft, fragt nicht nach einem Preis, sondern hat Angst vor einem.`,
      best: true,
      reactions: { helps: 8, thanks: 5 },
    },
    {
      by: 'carsten',
      after: 142,
      body: 'So ist es. Rückrufe bis 15 Uhr übernimmt der Innendienst, beginnend heute.',
      reactions: { agree: 2 },
    },
    {
      by: 'zeynep',
      after: 368,
      body: '14:52 hat tatsächlich jemand zurückgerufen. ich häng mir die Tabelle an den Monitor :pray:',
      reactions: { thanks: 3 },
    },
  ],
};

export const discounts: DemoDialog = {
  kind: 'announcement',
  title: 'Neue Rabattstaffel ab 1. Januar: alte Angebote nicht verlängern',
  by: 'carsten',
  daysAgo: 12,
  at: '8:05',
  tags: ['preise', 'angebote'],
  body: `Ab 1. Januar gilt die neue Staffel. Sie liegt unter Dateien, vier Zeilen, eine Seite.

Angebote nach alter Staffel laufen aus, wie sie datiert sind. Sie werden nicht verlängert, auch nicht um eine Woche, auch nicht für gute Kunden. Wer einen Fall hat, der wehtut, kommt vor dem 10. Dezember zu mir und nicht danach.`,
  reactions: { good_to_know: 14, disagree: 2 },
  replies: [],
};
