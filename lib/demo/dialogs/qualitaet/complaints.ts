import type { DemoDialog } from '../../shape';

export const letters: DemoDialog = {
  kind: 'discussion',
  title: 'Unsere Antworten auf Reklamationen versteht niemand, mich eingeschlossen',
  by: 'sabine',
  daysAgo: 143,
  at: '13:15',
  tags: ['reklamation', 'sprache'],
  body: `Ich habe 40 Antwortbriefe vom letzten Jahr gelesen. Ein Beispiel, wörtlich:

> Im Rahmen der durchgeführten Befundung konnte eine Abweichung vom spezifikationskonformen Zustand im Bereich der Dichtungspaarung nicht mit hinreichender Sicherheit ausgeschlossen werden.

Das heißt: Die Dichtung war wohl falsch. Der Kunde hat danach angerufen und gefragt, ob er nun eine neue bekommt.

Ich möchte die sechs Textbausteine neu schreiben. Wer hat Sätze, die weh tun?`,
  reactions: { agree: 16 },
  replies: [
    {
      by: 'fatma',
      after: 16,
      body: '„Wir bitten, die entstandenen Unannehmlichkeiten zu entschuldigen.“ Ich lese das vor, und am anderen Ende wird es still. Dann sagt jemand: Mein Keller stand unter Wasser.',
      reactions: { agree: 5 },
    },
    {
      by: 'henning',
      after: 95,
      body: 'Ein Wort der Vorsicht: Der Konjunktiv in diesen Briefen ist teilweise Absicht. „War falsch“ ist ein Anerkenntnis, „kann nicht ausgeschlossen werden“ ist keines. Das kann im Haftungsfall einen Unterschied machen, der sich in Jahresgehältern bemisst.',
    },
    {
      by: 'sabine',
      after: 110,
      to: 1,
      body: 'Wie oft war das in den letzten fünf Jahren so?',
    },
    {
      by: 'henning',
      after: 1225,
      to: 1,
      body: 'Ich habe nachgesehen. Von 611 Reklamationen gingen drei vor Gericht, in keiner kam es auf diesen Satz an. In zweien hielt uns die Gegenseite vor, wir hätten „unverständlich und ausweichend“ geantwortet. Ich nehme meine Vorsicht nicht ganz zurück, aber zu neun Zehnteln.',
      reactions: { good_to_know: 6 },
    },
    {
      by: 'renate',
      after: 1250,
      body: 'Was soll der Kunde nach dem Brief *tun* können? Steht das irgendwo?',
    },
    {
      by: 'sabine',
      after: 1265,
      to: 4,
      body: 'Nein. Das ist es. Jeder Brief braucht drei Antworten: Was war es. Was bekommen Sie. Was machen wir, damit es nicht wieder passiert.',
      reactions: { agree: 7 },
    },
    {
      by: 'ruth',
      after: 1305,
      body: 'Und eine Telefonnummer, die zu einem Menschen gehört. Bitte meine, wenn es mein Kunde ist.',
    },
    {
      by: 'sabine',
      after: 8790,
      body: `Baustein 1, neu:

> Ihre Pumpe war undicht, weil wir eine zu lange Dichtung geliefert haben. Sie bekommen bis Freitag eine passende, ohne Berechnung, und auf Wunsch bauen wir sie ein. Damit das nicht wieder vorkommt, messen wir jetzt auch die Länge. Fragen beantwortet Ihnen Sabine Thiel, Durchwahl 214.

45 Wörter statt 148. Henning hat „zu lange“ unterschrieben.`,
      reactions: { helps: 8 },
    },
    {
      by: 'henning',
      after: 8815,
      to: 7,
      body: 'Mit Füllfeder.',
    },
    {
      by: 'ruth',
      after: 17030,
      body: 'Der erste Kunde hat den neuen Brief. Er hat mich angerufen und gesagt, er habe ihn zweimal gelesen, weil er beim ersten Mal nach dem Haken gesucht hat.',
      reactions: { agree: 6 },
    },
    {
      by: 'sabine',
      after: 109325,
      body: 'Nach zehn Wochen: Rückrufe auf unsere Briefe von 31 auf 9 je hundert gefallen. Kulanzkosten unverändert. Wer befürchtet hatte, dass klare Sätze teuer werden: bis jetzt nicht.',
      reactions: { good_to_know: 8 },
    },
  ],
};

export const brno: DemoDialog = {
  kind: 'question',
  title: 'Supplier audit in Brno: which of the 84 questions do we actually need?',
  by: 'elena',
  daysAgo: 182,
  at: '9:50',
  lang: 'en',
  tags: ['audit', 'suppliers', 'motors'],
  body: `Our audit sheet has 84 questions. Last year in Brno it took two days, and we left without looking at the winding shop because question 51 (visitor parking) started a debate.

I go again in three weeks, with one day. Which questions ever changed a decision?`,
  replies: [
    {
      by: 'renate',
      after: 20,
      body: 'Which decision did you come home with last time?',
    },
    {
      by: 'elena',
      after: 35,
      to: 0,
      body: '"Approved with conditions", the conditions being parking and a fire extinguisher.',
    },
    {
      by: 'renate',
      after: 41,
      to: 0,
      body: 'And what broke in the following year?',
    },
    {
      by: 'elena',
      after: 58,
      to: 2,
      body: 'Winding insulation. Seven motors. I see what you are doing.',
      reactions: { agree: 6 },
    },
    {
      by: 'chidi',
      after: 205,
      body: 'What I would look at, from what lands on my bench: how they impregnate (batch time and temperature on paper, last 30 batches), surge test on *every* motor or on samples, and what they do with a motor that fails. The last one you learn only by asking the person who does it.',
      reactions: { helps: 4 },
    },
    {
      by: 'renate',
      after: 1350,
      to: 3,
      body: "I went through five years of reports. Eleven of the 84 ever led to anything. They are marked in the sheet. Take those, Chidi's three, and spend the rest of the day walking the way one motor walks, from copper to crate. Ask at every station: what do you do when it is wrong?",
      best: true,
      reactions: { helps: 5 },
    },
    {
      by: 'elena',
      after: 33640,
      body: 'Back. The answer at the impregnation tank was "then we dry it longer", and nobody had written down how much longer. That was the seven motors. They now log it. One day, fourteen questions, and the fire extinguisher is still missing.',
      reactions: { thanks: 4 },
    },
  ],
};
