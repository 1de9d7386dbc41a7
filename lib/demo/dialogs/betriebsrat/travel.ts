import type { DemoDialog } from '../../shape';

export const december: DemoDialog = {
  kind: 'question',
  title: 'Gilt die neue Reisekostenregel schon für den Dezember?',
  by: 'piet',
  daysAgo: 0,
  at: '8:15',
  tags: ['reisekosten', 'vereinbarung'],
  body: `Mich haben seit Montag neun Leute gefragt, und ich gebe die Frage weiter, weil ich zwei Antworten gehört habe. Unterschrieben ist sie, und drin steht:

> Die Regelung gilt mit Beginn des neuen Abrechnungszeitraums.

Ist das der 1. Dezember oder der 1. Januar? [@Ingrid Pohl](person:ingrid) sagt Januar, in der Verhandlung war Dezember gemeint. Wer nächste Woche mit dem eigenen Auto nach Fulda fährt, möchte es vorher wissen. [@Henning Sauer](person:henning), wie liest du das?`,
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

export const abroad: DemoDialog = {
  kind: 'question',
  title: 'Travelling on a Sunday for a Monday start-up: is that working time?',
  by: 'sanne',
  daysAgo: 26,
  at: '12:15',
  lang: 'en',
  tags: ['workingtime', 'travel'],
  body: "Ferry to Göteborg leaves Kiel on Sunday at 18:45, I'm back on land on Monday at 9:15, start-up at 10:00. In the system I may book either “travel” (zero hours) or “standby” (wrong). I slept four hours next to a lorry with pigs in it. What do I write?",
  reactions: { wondering: 8 },
  closed: {
    by: 'betty',
    after: 5565,
    outcome:
      'Driving counts in full, ferry at half up to eight hours, cabins may be booked. Start-ups after a night crossing begin at one o’clock.',
  },
  replies: [
    {
      by: 'piet',
      after: 50,
      body: "Were you driving, or a passenger? On the ferry itself you can't do much, I suppose, but on the way there, who had the wheel?",
    },
    { by: 'sanne', after: 56, body: 'Me, 3 hours 40 to Kiel. With 140 kilos of spare parts.' },
    {
      by: 'betty',
      after: 1285,
      body: `Three answers, as these are three things:

- **At the wheel with company parts:** working time, all of it, 3:40. Sunday supplement included.
- **On the ferry:** travel time. Since the agreement of last year we pay it at half, at most eight hours a day, so 7:15 for you.
- **The night next to the pigs:** rest time in law, which is a sentence I do not enjoy writing. If there's a cabin, you may book the cabin. You should book the cabin.

And a start-up 45 minutes after such a night is too early: eleven hours of rest are meant for sleeping. [@Eoin Gallagher](person:eoin), can such a start-up begin at one o’clock?`,
      best: true,
      reactions: { helps: 9, thanks: 5 },
    },
    {
      by: 'eoin',
      after: 1320,
      body: "It can, and from now on it does. I planned it from a timetable, not from a pig's point of view. Sorry, Sanne.",
      reactions: { agree: 7 },
    },
    { by: 'lasse', after: 1865, body: 'For all: on this ferry ask for deck 7. The pigs are on 5.' },
  ],
};
