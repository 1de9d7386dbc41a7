import type { DemoDialog } from '../../shape';

export const grounding: DemoDialog = {
  kind: 'question',
  title: 'Warum hat die FX 12 zwei Erdungspunkte?',
  by: 'aylin',
  daysAgo: 91,
  at: '15:15',
  tags: ['fx12', 'erdung'],
  body: `An der FX 12 ist einer am Gestell und einer am Filterkopf. Im Schaltplan ist nur der am Gestell. Wenn ich den zweiten anschließe, habe ich eine Schleife, und auf dem Messumformer liegen 50 Hz. Wenn nicht, fragt der Elektriker, was das Gewinde soll.

Ich habe drei Kollegen gefragt und drei Antworten bekommen.`,
  reactions: { wondering: 5 },
  replies: [
    {
      by: 'emre',
      after: 32725,
      body: `Die Frage lag 23 Tage, das tut mir leid. Ich wollte nicht die vierte Meinung liefern und habe deshalb gesucht, wer das Gewinde bestellt hat.

Antwort: Es ist **kein** Erdungspunkt. Es ist eine Gewindebuchse M6 für den Handgriff der Nullserie. Der Griff fiel weg, die Buchse blieb, und 2015 hat jemand auf dem Typenbild ein Erdungszeichen daneben gesetzt, weil es so aussah.

- Gestell anschließen, Filterkopf nicht
- das Zeichen verschwindet mit der nächsten Änderung
- wer ihn schon angeschlossen hat: abklemmen, dann sind auch die 50 Hz weg`,
      best: true,
      reactions: { helps: 8 },
    },
    {
      by: 'aylin',
      after: 32737,
      to: 0,
      body: 'Alle drei Kollegen hatten also unrecht, und einer davon war sehr sicher.',
    },
    {
      by: 'silke',
      after: 32810,
      body: 'Griff der Nullserie stimmt. Einen hab ich noch, der hält bei uns die Tür zum Reinraum auf.',
      reactions: { thanks: 3 },
    },
  ],
};

export const prototype: DemoDialog = {
  kind: 'question',
  title: 'Which PDM state means "released for prototype, not for sale"?',
  by: 'priya',
  daysAgo: 204,
  at: '9:05',
  lang: 'en',
  tags: ['pdm', 'release'],
  body: 'I see 10, 20, 30, 35, 40 and 90. My part needs to be cut for the test field but must not appear in any bill of material that sales can order from. I would rather ask than find out.',
  closed: { by: 'priya', after: 35, outcome: 'State 35. The table of states is pinned in the files of this space, in both languages.' },
  replies: [
    {
      by: 'tomasz',
      after: 12,
      body: `35.

\`\`\`
10 draft         20 in check       30 checked
35 prototype     40 released       90 withdrawn
\`\`\`

35 can be manufactured in the tool shop, cannot be purchased in quantity > 5, and is invisible to the configurator. It expires after 180 days and then asks you whether you meant it.`,
      best: true,
      reactions: { helps: 4 },
    },
    {
      by: 'priya',
      after: 28,
      to: 0,
      body: '"Asks you whether you meant it." I wish more systems did.',
    },
  ],
};

export const cable: DemoDialog = {
  kind: 'question',
  title: 'Wie lang darf das Fühlerkabel am Logger höchstens werden?',
  by: 'jochen',
  daysAgo: 19,
  at: '17:35',
  tags: ['logger', 'fühler', 'kabel'],
  body: 'hochbehälter gersfeld, der fühler muss in die zweite kammer, des sind vom logger 140 m wenn ich ums eck geh. im blatt steht "max 100 m (typ)". was heißt typ. geht 140 oder geht 140 net',
  replies: [
    {
      by: 'emre',
      after: 880,
      body: '4–20 mA gehen auch über 140 m, da rechnet man nur den Widerstand: 140 m hin und zurück bei 0,5 mm² sind rund 10 Ω, das merkt der Fühler nicht.',
      reactions: { good_to_know: 2 },
    },
    {
      by: 'jochen',
      after: 1115,
      to: 0,
      body: 'dank dir, kabel ist bestellt',
    },
    {
      by: 'max',
      after: 1145,
      to: 0,
      body: 'Stopp, bevor es verlegt ist: Welcher Logger? Der neue (L2) liest nicht mehr 4–20 mA, sondern SDI-12. Das ist ein Bus mit 1.200 Baud, und bei dem sind 60 m die Grenze, nicht 100.',
      reactions: { disagree: 3 },
    },
    {
      by: 'jochen',
      after: 1157,
      to: 0,
      body: 'L2. auf dem deckel steht L2',
    },
    {
      by: 'emre',
      after: 1170,
      to: 0,
      body: 'Max hat recht, ich hatte den alten im Kopf. Für den L2 also: zweiter Logger in die andere Kammer, beide zeigen auf dieselbe Anlage, Kabel je 8 m. Kostet 190 Euro mehr als das Kabel und weniger als einmal wiederkommen. „(typ)“ fliegt aus dem Blatt, stattdessen stehen dort zwei Zeilen, eine je Logger.',
      best: true,
      reactions: { thanks: 5, helps: 4 },
    },
    {
      by: 'jochen',
      after: 1185,
      to: 4,
      body: 'kabel storniert. zum glück hat der laden mittagspause ghabt',
    },
  ],
};
