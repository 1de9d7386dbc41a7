import type { DemoDialog } from '../../shape';

export const r290Dates: DemoDialog = {
  kind: 'announcement',
  title: 'R-290 im Januar: Anmeldung für beide Termine',
  by: 'lena',
  daysAgo: 1,
  at: '11:00',
  tags: ['r290', 'schulung'],
  body: `Je zwei Tage im Labor, 7:30 bis 15:30, sechs Plätze je Termin. Fünf gehen an Stadtwerke Wolfsanger, bleiben sieben. Azubis im dritten Jahr haben Vorrang, danach der Reihe nach. Antwortet einfach mit „1“ oder „2“.

**Termin 1**

- [x] drei aus Wolfsanger
- [x] Aylin
- [ ] frei
- [ ] frei

**Termin 2**

- [x] zwei aus Wolfsanger
- [ ] frei
- [ ] frei
- [ ] frei
- [ ] frei`,
  reactions: { good_to_know: 6 },
  replies: [
    { by: 'frieda', after: 4, body: '1' },
    { by: 'ben', after: 20, body: '2, wenn zweites Jahr geht. Am 2. hätte ich Berufsschule, müsste man fragen' },
    {
      by: 'josef',
      after: 70,
      to: 1,
      body: 'Frage ich. Schreib trotzdem zwei Sätze, warum du willst. Nicht für mich, für die Schule.',
      reactions: { thanks: 2 },
    },
  ],
};
