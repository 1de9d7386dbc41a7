import type { DemoDialog } from '../../shape';

export const r290: DemoDialog = {
  kind: 'question',
  title: 'Kältemittel R-290: Wer darf schulen?',
  by: 'mehmet',
  daysAgo: 20,
  at: '7:45',
  tags: ['r290', 'schulung', 'sicherheit'],
  body: 'Ab März stehen die ersten R-290-Geräte bei Kunden, und wer daran schraubt, braucht den Sachkundenachweis. Stadtwerke Wolfsanger will vier Leute mitschicken. Ich habe den Schein, Anke hat ihn. Dürfen wir damit auch **andere** schulen oder brauchen wir jemanden von außen?',
  reactions: { wondering: 4 },
  closed: {
    by: 'lena',
    after: 27515,
    outcome: 'Zwei Termine im Januar, Prüfer von außen, Praxis bei uns im Labor. Anmeldung im Raum Ausbildung, Gäste bei Lena.',
  },
  replies: [
    {
      by: 'lena',
      after: 85,
      body: 'Ich kläre das mit der Kammer, die braucht erfahrungsgemäß eine Woche für die Antwort und zwei für die Rückfrage.',
    },
    {
      by: 'ruth',
      after: 175,
      body: 'Herr Pahl war eben am Telefon: Bei ihm sind es inzwischen fünf, zwei davon aus der Bereitschaft, die können nur dienstags und mittwochs. Er fragt, ob es eine ganze Woche sein muss.',
    },
    {
      by: 'ragna',
      after: 225,
      body: `Zwei verschiedene Dinge, bitte nicht vermischen:

1. **Unterweisung** nach Betriebssicherheitsverordnung (brennbares Gas, Zündquellen, Lüftung): dürfen wir selbst, ich mache sie, halber Tag.
2. **Sachkunde Kälte** mit Prüfung: nur eine anerkannte Stelle. Unsere Scheinbesitzer dürfen den Praxisteil begleiten, nicht prüfen.`,
      reactions: { helps: 4 },
    },
    { by: 'mehmet', after: 243, body: 'Also Praxis ich, Prüfung von außen, Belehrung Ragna. Damit kann ich leben.' },
    {
      by: 'anke',
      after: 1445,
      body: 'Für den Praxisteil stelle ich den Prüfstand im Labor zur Verfügung. Höchstens sechs Personen auf einmal, die Lüftung ist auf 1.200 m³/h ausgelegt, nicht auf Publikum.',
      reactions: { thanks: 2 },
    },
    {
      by: 'lena',
      after: 19125,
      body: 'Antwort der Kammer: genau wie Ragna schreibt. Es gibt eine anerkannte Stelle in Göttingen, die den Prüfer schickt. Zwei Termine, je zwei Tage, dienstags und mittwochs im Januar, sechs Plätze. Passt das für Wolfsanger, Ruth?',
      best: true,
      reactions: { helps: 9, thanks: 6 },
    },
    {
      by: 'ruth',
      after: 19180,
      to: 1,
      body: 'Passt. Drei beim ersten, zwei beim zweiten. Herr Pahl lässt ausrichten, das Mittagessen in unserer Kantine rechne er zur Schulung.',
    },
  ],
};
