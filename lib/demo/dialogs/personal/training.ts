import type { DemoDialog } from '../../shape';

export const r290: DemoDialog = {
  kind: 'question',
  title: 'Kältemittel R-290: Wer darf schulen?',
  by: 'mehmet',
  daysAgo: 20,
  at: '7:45',
  tags: ['r290', 'schulung', 'sicherheit'],
  body: 'Ab März stehen die ersten R-290-Geräte bei Kunden, und wer daran schraubt, braucht den Sachkundenachweis. Stadtwerke Wolfsanger will vier Leute mitschicken. Ich habe den Schein, Anke hat ihn. Dürfen wir damit auch **andere** schulen oder brauchen wir jemanden von außen?',
  guests: true,
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
      by: 'gregor',
      after: 175,
      body: 'Von unserer Seite wären es inzwischen fünf. Zwei davon kommen aus der Bereitschaft und können nur dienstags. Muss es eine ganze Woche sein?',
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
      body: 'Antwort der Kammer: genau wie Ragna schreibt. Es gibt eine anerkannte Stelle in Göttingen, die den Prüfer schickt. Zwei Termine, je zwei Tage, dienstags und mittwochs im Januar, sechs Plätze. Für Ihre Bereitschaft passt das hoffentlich, Herr Pahl.',
      best: true,
      reactions: { helps: 9, thanks: 6 },
    },
    {
      by: 'gregor',
      after: 19180,
      to: 1,
      body: 'Passt. Drei beim ersten, zwei beim zweiten. Das Mittagessen in Ihrer Kantine nehmen wir als Teil der Schulung.',
    },
  ],
};
