import type { DemoDialog } from '../../shape';

export const december: DemoDialog = {
  kind: 'question',
  title: 'Gilt die neue Reisekostenregel schon für den Dezember?',
  by: 'piet',
  daysAgo: 0,
  at: '8:15',
  tags: ['reisekosten', 'vereinbarung'],
  body: 'Mich haben seit Montag neun Leute gefragt, und ich gebe die Frage weiter, weil ich zwei Antworten gehört habe. Unterschrieben ist die Regel, in Kraft ist sie „mit Beginn des neuen Abrechnungszeitraums“. Ist das der 1. Dezember oder der 1. Januar? Wer im Dezember mit dem eigenen Auto nach Fulda fährt, möchte es vorher wissen.',
  reactions: { wondering: 6 },
  replies: [],
};

export const fromHome: DemoDialog = {
  kind: 'question',
  title: 'Reisekosten: Zählt die Fahrt zur Baustelle ab Wohnung oder ab Werk?',
  by: 'lasse',
  daysAgo: 190,
  at: '20:10',
  tags: ['reisekosten', 'außendienst'],
  body: 'Ich wohne in Hamburg, mein Werk steht in Kassel, meine Baustelle war diese Woche in Lübeck. Laut Formular bin ich 640 km gefahren, laut Tacho 136. Ehrlich währt am längsten, aber was ist hier ehrlich?',
  reactions: { wondering: 11 },
  closed: {
    by: 'betty',
    after: 12410,
    outcome: 'Es zählt die gefahrene Strecke ab Wohnung. Das Formular fragt jetzt nach dem Startort und nicht mehr nach dem Werk.',
  },
  replies: [
    { by: 'ingrid', after: 695, body: 'Der Beleg muss zum Tacho passen. Das ist mir das Wichtigste.' },
    {
      by: 'henning',
      after: 3670,
      body: `Ich habe einen Tag länger gebraucht, dafür stimmt es:

- **Erste Tätigkeitsstätte** ist bei Außendienst das eigene Revier, nicht das Werk. Das steht seit 2021 in den Verträgen, nur nicht im Formular.
- Es zählt die Fahrt **ab Wohnung**, und zwar die gefahrene.
- Fährst du zuerst ins Werk, weil du etwas holst, zählt der Weg über das Werk.
- Liegt die Baustelle näher als 20 km, gibt es Kilometer, aber keine Pauschale für Verpflegung, außer du bist länger als acht Stunden fort.

Lübeck also: 136 km.`,
      best: true,
      reactions: { helps: 13, thanks: 6 },
    },
    {
      by: 'jochen',
      after: 3835,
      body: 'und wenn ich am wochenende das auto zuhause hab und montags direkt losfahr',
      reactions: { agree: 3 },
    },
    {
      by: 'henning',
      after: 4020,
      to: 2,
      body: 'Ab Wohnung. Das Wochenende ändert nichts, solange du nicht damit in den Urlaub gefahren bist.',
    },
    {
      by: 'betty',
      after: 4070,
      body: 'Wir nehmen das Formular in die nächste Runde. Ein Formular, das ehrliche Leute zu Lügnern macht, gehört geändert.',
      reactions: { agree: 7 },
    },
  ],
};
