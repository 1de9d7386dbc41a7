import type { DemoDialog } from '../../shape';

export const bike: DemoDialog = {
  kind: 'question',
  title: 'Jobrad: Wie viel weniger Rente ist das am Ende?',
  by: 'viktor',
  daysAgo: 61,
  at: '6:40',
  tags: ['entgelt', 'jobrad', 'rente'],
  body: 'Alle sagen „lohnt sich“. Keiner sagt, was fehlt. Rad für 3.600, 36 Monate. Was kostet mich das bei der Rente? Bitte eine Zahl und kein Prospekt.',
  reactions: { wondering: 9 },
  replies: [
    { by: 'amira', after: 110, body: 'Man spart auf jeden Fall ordentlich gegenüber dem Kauf, und gesund ist es auch.' },
    { by: 'viktor', after: 114, to: 0, body: 'Das war der Prospekt.', reactions: { agree: 5 } },
    {
      by: 'theres',
      after: 330,
      body: `Gerechnet für Steuerklasse 3, EG 7, ein Kind:

| | je Monat | in 36 Monaten |
|---|---:|---:|
| Umwandlung brutto | 104,00 € | 3.744 € |
| weniger netto | 61,20 € | 2.203 € |
| weniger Beitrag zur Rente (du und Firma) | 19,34 € | 696 € |
| **weniger Rente später** | **rund 3,10 €** | jeden Monat, ein Leben lang |

Bezahlst du am Ende die Übernahme von 18 %, sind es noch 648 € dazu. Gegenüber dem Kauf sparst du etwa 750 €. Nach zwanzig Jahren Rente ist das ausgeglichen, danach zahlst du drauf. Wer wenig verdient oder bald in Rente geht, rechnet anders; kommt mit dem Lohnzettel vorbei.`,
      best: true,
      reactions: { helps: 17, thanks: 9 },
    },
    {
      by: 'annegret',
      after: 410,
      body: 'Mit oder ohne den Zuschuss von 15 Euro für alle, die das Auto stehen lassen? Und gilt die Rechnung auch in Teilzeit, oder ändert sich der Beitrag dann im selben Verhältnis?',
    },
    {
      by: 'theres',
      after: 442,
      body: 'Ohne Zuschuss, mit sind es 540 € weniger im Minus. Teilzeit: dasselbe Verhältnis, solange du über der Mindestgrenze bleibst. Eine Mindestgrenze haben wir bei 80 %.',
      reactions: { helps: 3 },
    },
    { by: 'viktor', after: 875, body: 'Drei Euro zehn. Nehm ich. Danke für die Zahl.' },
  ],
};
