import type { DemoDialog } from '../../shape';

export const cart: DemoDialog = {
  kind: 'question',
  title: 'Rüstwagen 3 ist weg',
  by: 'kai',
  daysAgo: 8,
  at: '6:12',
  tags: ['rüsten'],
  body: 'Wer hat ihn. Brauche den bis 7.',
  closed: { by: 'kai', after: 19, outcome: 'Messraum. Warum auch immer.' },
  replies: [
    { by: 'silke', after: 3, body: 'Nicht Filter.' },
    { by: 'hassan', after: 7, body: 'Wir haben 2 und 5.' },
    { by: 'viktor', after: 11, body: 'Steht im Messraum. Stört. Bitte abholen.', best: true, reactions: { helps: 1 } },
  ],
};

export const burr: DemoDialog = {
  kind: 'question',
  title: 'LX 32: Grat an der Schaufel seit dem Werkzeugwechsel, seht ihr das auch?',
  by: 'hassan',
  daysAgo: 56,
  at: '7:40',
  tags: ['lx32', 'laufrad', 'werkzeug'],
  body: `Seit dem neuen Fräser (Wechsel am Montag, Spätschicht) haben die Laufräder der LX 32 auf der Druckseite einen Grat, 0,1 bis 0,2 mm, immer an Schaufel 3 und 5. Die andern vier sind sauber. Vorschub gleich, Kühlung gleich, Programm \`LX32-R7\` unverändert.

Ich kann ihn wegschleifen, dauert 90 Sekunden je Rad. Aber ich will wissen, warum es zwei von sechs sind.`,
  reactions: { wondering: 5 },
  closed: {
    by: 'hassan',
    after: 1910,
    outcome: 'Span im Konus. Prüfschritt steht jetzt im Rüstblatt, die acht Laufräder sind nachgearbeitet.',
  },
  replies: [
    {
      by: 'chidi',
      after: 35,
      body: 'Auf dem Prüffeld merkt man es: 0,4 % weniger Wirkungsgrad bei den letzten acht Stück, und ein Ton bei 290 Hz, der vorher nicht da war.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'viktor',
      after: 82,
      body: 'Gemessen, 6 Räder. Schaufel 3: 0,14. Schaufel 5: 0,17. Rest unter 0,03. Rundlauf Aufnahme 0,06, erlaubt 0,02.',
      reactions: { helps: 4 },
    },
    { by: 'hassan', after: 90, body: 'Die Aufnahme hab ich beim Wechsel nicht angefasst. Also der Konus?' },
    { by: 'viktor', after: 111, to: 2, body: 'Konus oder Span im Konus.' },
    {
      by: 'uwe',
      after: 392,
      body: 'montag spät war ich dabei. der alte ging schwer raus, hab mit dem kupferhammer. vllt deshalb',
      reactions: { agree: 2 },
    },
    { by: 'hassan', after: 400, to: 4, body: 'Gut dass du es sagst. Ich bau aus.', reactions: { thanks: 3 } },
    {
      by: 'hassan',
      after: 505,
      body: `Da war es: ein Span im Konus, so lang wie ein Reiskorn, eingedrückt. Dadurch läuft der Fräser um 0,06 aus der Mitte, und weil sechs Schaufeln auf 60° sitzen und der Versatz zwischen 3 und 5 liegt, trifft es genau die zwei. Konus abgezogen, Rundlauf 0,015, Grat weg. Foto liegt dabei.

Neue Regel bei uns: vor jedem Wechsel Konus mit dem Lappen **und** mit dem Finger. Der Finger findet mehr.`,
      best: true,
      reactions: { helps: 10, thanks: 4 },
    },
    {
      by: 'chidi',
      after: 1620,
      body: 'Wirkungsgrad wieder da, 290 Hz weg. Die acht Stück von gestern nehme ich noch einmal, vier davon muss Hassan nachschleifen.',
    },
    {
      by: 'ragna',
      after: 1645,
      body: 'Der Finger bitte bei stehender Spindel und mit gezogenem Schlüssel. Ich weiß, dass ihr das wisst.',
      reactions: { disagree: 1, agree: 3 },
    },
    { by: 'hassan', after: 1652, to: 8, body: 'Bei laufender wäre es auch nur einmal gegangen.' },
  ],
};

export const wrench: DemoDialog = {
  kind: 'question',
  title: '18 Nm an der LX 40: Welche Drehmomentschlüssel sind gerade kalibriert?',
  by: 'goran',
  daysAgo: 1,
  at: '13:35',
  tags: ['lx40', 'drehmoment', 'kalibrierung'],
  body: `Seit die LX 40 Druck verlieren, schraubt jetzt jeder mit Gefühl und Schlüssel, und jeder Schlüssel sagt etwas anderes. An Takt 2 knackt einer bei 18, und die Schraube dreht noch eine Viertelrunde.

Welchen nehmen wir, bis das geklärt ist? [@Viktor Lehnert](person:viktor)`,
  replies: [
    {
      by: 'viktor',
      after: 45,
      body: `Alle elf geprüft. Soll 18,0 ± 0,7.

| Nr. | Ist (Nm) | |
|---|---:|---|
| 4, 6, 9 | 17,8–18,2 | nehmen |
| 1, 2, 11 | 17,4–17,5 | nehmen, bald nachstellen |
| 3, 7, 8 | 16,9–17,1 | nicht nehmen |
| 5 | 21,6 | nicht nehmen |
| 10 | – | Feder gebrochen |

Nr. 5 war Takt 2.`,
      best: true,
      reactions: { helps: 9 },
    },
    { by: 'goran', after: 56, body: '21,6. Dann ziehe ich die letzten vierzig noch einmal nach. Danke.', reactions: { thanks: 2 } },
    {
      by: 'katharina',
      after: 1115,
      to: 1,
      body: 'Nicht nachziehen: lösen, neu anziehen. Einen Ring, der mit 21,6 gesessen hat, bekommst du mit 18 nicht wieder gerade, der hat seinen Abdruck schon im Gegenring. Bitte zwei Stück vorher zu [@Dr. Anke Reuther](person:anke).',
    },
  ],
};
