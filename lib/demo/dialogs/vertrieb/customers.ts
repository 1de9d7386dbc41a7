import type { DemoDialog } from '../../shape';

export const protocol: DemoDialog = {
  kind: 'question',
  title: 'Darf ich einem Kunden das Messprotokoll eines anderen zeigen?',
  by: 'ruth',
  daysAgo: 90,
  at: '11:15',
  tags: ['datenschutz', 'messprotokoll'],
  body: `Baunatal überlegt seit Wochen, ob sich der Umrichter lohnt. In Vellmar läuft er seit zwei Jahren, und das Protokoll von dort würde jede Rede von mir ersetzen: 31 % weniger Strom, Monat für Monat.

Es stehen keine Namen darin, nur die Anlagennummer und die Kurve. Reicht das?`,
  reactions: { wondering: 5 },
  closed: {
    by: 'ruth',
    after: 2720,
    outcome: 'Fremde Messprotokolle nur mit Zustimmung des Betreibers, eine Mail reicht. Ein Satz zum Kopieren liegt unter Dateien.',
  },
  replies: [
    {
      by: 'nadine',
      after: 25,
      body: 'Die Anlagennummer steht auf dem Typenschild, das Typenschild hängt in Vellmar im Flur. Das ist ungefähr so anonym wie ein Autokennzeichen.',
    },
    {
      by: 'paula',
      after: 170,
      body: `Es sind keine Daten von Menschen, der Datenschutz hält dich also nicht auf. Es sind aber Betriebsdaten eines Kunden aus der öffentlichen Versorgung, und im Wartungsvertrag steht unter § 9, dass wir sie nur mit seiner Zustimmung weitergeben.

Deshalb: frag Vellmar. Zwei Zeilen genügen, eine Mail als Antwort auch. In vier von fünf Fällen sagen sie Ja und freuen sich, dass jemand ihre Kurve schön findet.`,
      best: true,
      reactions: { helps: 6, good_to_know: 7 },
    },
    {
      by: 'ruth',
      after: 2715,
      body: 'Vellmar hat in zwölf Minuten Ja gesagt und noch die Stromrechnung dazugelegt.',
      reactions: { thanks: 4 },
    },
  ],
};
