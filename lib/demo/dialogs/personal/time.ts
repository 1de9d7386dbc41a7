import type { DemoDialog } from '../../shape';

export const holidays: DemoDialog = {
  kind: 'announcement',
  title: 'Betriebsferien und Brückentage 2027',
  by: 'karin',
  daysAgo: 18,
  at: '8:30',
  tags: ['arbeitszeit', 'urlaub'],
  body: `Mit dem Betriebsrat vereinbart, gilt für alle Standorte:

- **Brückentage frei:** 7. Mai, 28. Mai
- **Betriebsferien Produktion:** 19. Juli bis 6. August, Notbesetzung Lager und Hotline nach Absprache
- **Jahresende:** 24. und 31. Dezember frei, 27. bis 30. Dezember halbe Besetzung

Anträge für Ferienzeiten bitte bis Ende Januar. Wer schulpflichtige Kinder hat, geht vor, wie immer; wer in den letzten beiden Jahren zurückgesteckt hat, geht davor.`,
  reactions: { good_to_know: 31, disagree: 4 },
  replies: [],
};

export const moving: DemoDialog = {
  kind: 'question',
  title: 'Sonderurlaub für Umzug?',
  by: 'frieda',
  daysAgo: 172,
  at: '8:02',
  tags: ['urlaub'],
  body: 'Ziehe am 12. um, von Zuhause in eine WG. Bekommt man da einen Tag frei oder gilt das nur bei richtigem Umzug?',
  closed: { by: 'frieda', after: 9, outcome: 'Ein Tag. Gilt auch für WGs.' },
  replies: [
    {
      by: 'theres',
      after: 6,
      body: 'Ein Tag, auch WG, auch Azubi. Einmal in zwölf Monaten, Meldebescheinigung reicht im Nachhinein. Eine WG ist ein richtiger Umzug, warte ab, bis ihr die Waschmaschine tragt.',
      best: true,
      reactions: { helps: 4 },
    },
  ],
};
