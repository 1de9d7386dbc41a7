import type { DemoDialog } from '../../shape';

export const phone: DemoDialog = {
  kind: 'question',
  title: 'Muss ich im Urlaub ans Diensthandy?',
  by: 'aylin',
  daysAgo: 104,
  at: '18:20',
  tags: ['urlaub', 'erreichbarkeit'],
  body: 'Ich bin ab morgen zwei Wochen weg und hab zum ersten Mal ein Diensthandy. Mitnehmen, ausschalten, in den Schrank? Nicht dass eine Anlage steht und alle suchen mich.',
  closed: { by: 'aylin', after: 52, outcome: 'Schrank.' },
  replies: [
    {
      by: 'betty',
      after: 11,
      body: 'In den Schrank, Aylin. Ausgeschaltet. Es gibt eine Bereitschaft, die bist du nicht, und wenn eine Anlage ohne dich zwei Wochen nicht läuft, dann haben wir etwas falsch gemacht und nicht du. Schönen Urlaub.',
      best: true,
      reactions: { helps: 5, thanks: 6 },
    },
    {
      by: 'rainer',
      after: 45,
      body: 'Ich hatte 1996 einen Piepser mit am Gardasee. Gepiepst hat er genau einmal, auf der Fähre, und bis ich ein Telefon gefunden hatte, war es ein Herr, der sich verwählt hatte. Schrank.',
    },
  ],
};
