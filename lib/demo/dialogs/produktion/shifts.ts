import type { DemoDialog } from '../../shape';

export const handover: DemoDialog = {
  kind: 'idea',
  title: 'Schichtübergabe am Bildschirm statt auf dem Zettel',
  by: 'dawit',
  daysAgo: 41,
  at: '15:10',
  tags: ['schichtübergabe'],
  body: `Bei der Übergabe liegt ein Zettel. Wenn der Zettel ölig ist, liest man ihn nicht. Wenn er weg ist, weiß man nicht, dass er da war.

In der Fahrradwerkstatt hatten wir einen alten Bildschirm mit drei Spalten: **läuft – läuft nicht – Vorsicht**. Jeder hat zwei Minuten vor Schluss etwas reingeschrieben. Geht das hier auch? Ich könnte es mit [@Frieda Holst](person:frieda) bauen.`,
  reactions: { agree: 11, disagree: 5 },
  closed: {
    by: 'goran',
    after: 51750,
    outcome: 'Die Bildschirme bleiben auf Takt 1 bis 3 und kommen bis Februar auf alle Takte. Der Stecker ist jetzt verschraubt.',
  },
  replies: [
    { by: 'uwe', after: 20, body: 'zettel stürzt nicht ab', reactions: { disagree: 3, agree: 6 } },
    { by: 'frieda', after: 34, body: 'Der Zettel von gestern lag im Kühlwasser' },
    { by: 'uwe', after: 36, to: 1, body: 'war auch von gestern' },
    {
      by: 'viorel',
      after: 910,
      body: 'Mir hilft alles, was die Maschinennummer enthält. „Die hinten macht wieder Geräusche“ ist auf Papier und auf Bildschirm gleich wertlos.',
      reactions: { helps: 4 },
    },
    {
      by: 'goran',
      after: 1360,
      body: 'Ich bin für einen Versuch auf Takt 1 bis 3, vier Wochen, Zettel daneben erlaubt. Wer aufschreibt, schreibt nur Anlage und Zustand auf, keine Namen. Sonst wird aus der Übergabe ein Zeugnis.',
      reactions: { agree: 7 },
    },
    {
      by: 'betty',
      after: 1390,
      body: 'Ohne Namen und ohne Uhrzeit der Einträge, dann brauchen wir keine Vereinbarung. Mit Namen bräuchten wir eine, und du hättest bis Ostern gewartet, Dawit.',
      reactions: { agree: 8 },
    },
    {
      by: 'dawit',
      after: 41730,
      body: `Vier Wochen sind um. Gezählt hat Frieda:

| | Zettel | Bildschirm |
|---|---:|---:|
| Übergaben | 20 | 40 |
| mit Maschinennummer | 6 | 37 |
| nachgefragt, „was meinst du damit?“ | 11 | 4 |
| verschwunden | 3 | 0 |
| ausgefallen | – | 1 (Stecker, Putzdienst) |

Uwe hat 14-mal hineingeschrieben. Er hat gesagt, ich soll es nicht sagen.`,
      reactions: { helps: 9, thanks: 5 },
    },
    { by: 'uwe', after: 41745, body: 'verräter', reactions: { agree: 16 } },
  ],
};
