import type { DemoDialog } from '../../shape';

export const express: DemoDialog = {
  kind: 'discussion',
  title: 'Express am Freitag: Wer bezahlt das eigentlich?',
  by: 'birgit',
  daysAgo: 82,
  at: '15:50',
  tags: ['versand', 'express', 'kosten'],
  body: `Heute 14:55, fünf Minuten vor der letzten Abholung: sieben Expresssendungen, alle „dringend“. Eine davon enthielt **Prospekte**. Gesamt 412 Euro, und meine Leute sind wieder nicht pünktlich rausgekommen.

Im letzten Quartal waren es 186 Sendungen für 11.300 Euro. Bei wem das gebucht wird, sieht keiner, es steht alles auf Kostenstelle Versand. Also auf mir. Ich mache das noch genau so lange, bis mir jemand sagt, warum.`,
  reactions: { agree: 12, disagree: 3 },
  closed: {
    by: 'achim',
    after: 37100,
    outcome:
      'Express bis 60 Euro entscheidet, wer draußen steht, mit einem Satz Grund. Ab Freitag 13 Uhr geht nur noch, was eine Anlage zum Laufen bringt.',
  },
  replies: [
    {
      by: 'carsten',
      after: 20,
      body: 'Die Prospekte waren meine. Messe in Posen, Aufbau Samstag. Das war dringend.',
      reactions: { disagree: 3 },
    },
    {
      by: 'birgit',
      after: 24,
      to: 0,
      body: 'Die Messe steht seit Februar im Kalender. Dringend ist, was man vorher nicht wissen konnte.',
      reactions: { agree: 9 },
    },
    {
      by: 'mehmet',
      after: 50,
      body: 'Birgit ich versteh dich, aber wenn ich in Waldeck steh und 80 Haushalte kein Wasser haben, dann frag ich nicht nach der Kostenstelle. Dann will ich ein Lager und zwar morgen um 7.',
      reactions: { agree: 4 },
    },
    {
      by: 'birgit',
      after: 55,
      to: 2,
      body: 'Und du hast es jedes Mal bekommen. Um dich geht es nicht. Ich hab die 186 durchgesehen.',
    },
    {
      by: 'achim',
      after: 90,
      body: 'Ohne Zahlen reden wir über Gefühle. Birgit, kannst du die 186 nach Grund aufteilen?',
    },
    {
      by: 'birgit',
      after: 94,
      to: 4,
      body: 'Am Freitag um 17:24. Ja. Dringend?',
      reactions: { disagree: 4 },
    },
    {
      by: 'achim',
      after: 101,
      to: 4,
      body: 'Verdient. Nächste Woche irgendwann, und ich setze mich dazu.',
      reactions: { thanks: 7 },
    },
    {
      by: 'birgit',
      after: 6910,
      body: `Zu zweit, drei Stunden, Achim hat vorgelesen:

| Grund | Sendungen | Euro |
| --- | --- | --- |
| Anlage steht | 58 | 4.120 |
| Termin war bekannt | 71 | 3.890 |
| Teil bei Abfahrt vergessen | 34 | 1.730 |
| Prospekte, Muster, Jacken | 9 | 780 |
| keiner weiß es mehr | 14 | 780 |

Die obere Zeile ist unser Beruf. Die zweite und die dritte sind 105 Freitage zu viel.`,
      reactions: { good_to_know: 13, helps: 4 },
    },
    {
      by: 'tobias',
      after: 6935,
      to: 7,
      body: 'Die 34 vergessenen nehme ich. Checkliste Punkt 9: „Teile im Wagen gegen Auftrag abgehakt, bevor der Motor läuft.“ In drei Monaten frage ich dich nach der neuen Zahl.',
      reactions: { agree: 5 },
    },
    {
      by: 'carsten',
      after: 7032,
      to: 7,
      body: 'Und ich die neun. Prospekte fahren ab jetzt mit der normalen Post oder gar nicht. Posen war übrigens gut besucht, aber das hätten sie auch ohne Broschüre.',
    },
    {
      by: 'yusuf',
      after: 8125,
      body: 'Vorschlag aus Fulda: Abholung bei mir ist um 16:30, nicht um 15. Wer Teile hat, die in beiden Lagern liegen, kann von hier schicken. Das sieht man im System unter „Bestand 2“, da guckt nur keiner.',
      reactions: { helps: 4 },
    },
    {
      by: 'birgit',
      after: 37060,
      body: 'Letzter Freitag: zwei Sendungen, beide „Anlage steht“, eine davon aus Fulda. Wir waren um 15:10 draußen. Ich wollte, dass das hier auch mal steht.',
      reactions: { thanks: 11 },
    },
  ],
};
