import type { DemoDialog } from '../../shape';

export const orgChart: DemoDialog = {
  kind: 'question',
  title: 'Wer pflegt eigentlich das Organigramm?',
  by: 'dorothea',
  daysAgo: 144,
  at: '9:10',
  tags: ['organisation'],
  body: 'Im Organigramm, das im Flur von Halle 1 hängt und genauso im Netz steht, leitet Herr Immenhoff die Normenstelle. Herr Immenhoff ist seit dem vorletzten Sommer in Rente, die Stelle leite ich, und das Kästchen daneben gehört einer Kollegin, die bei uns nie angefangen hat. Wem darf ich die Änderung schicken?',
  reactions: { wondering: 11 },
  replies: [
    { by: 'annegret', after: 45, body: 'Welches der beiden meinst du, das mit oder das ohne Fulda?' },
    {
      by: 'selin',
      after: 5840,
      body: 'Die Datei heißt `Organigramm_final_2_neu.pptx` und wurde zuletzt vor 411 Tagen geändert, von „Benutzer“. Weiter komme ich nicht.',
      reactions: { agree: 7 },
    },
  ],
};

export const swapDay: DemoDialog = {
  kind: 'idea',
  title: 'Ein Tag im Jahr in einer anderen Abteilung',
  by: 'hassan',
  daysAgo: 117,
  at: '12:30',
  tags: ['austausch', 'lernen'],
  body: `Ich war letzte Woche aus Zufall einen Vormittag bei der Hotline (Headset kaputt, hab es gelötet). In vier Stunden habe ich mehr über unsere Pumpen gelernt als in einem Jahr Werkzeugbau. Da hat einer angerufen, der kommt an die Schraube nicht ran, die ICH so gesetzt habe.

Idee: jede und jeder einen Tag im Jahr woanders. Keine Führung, mitarbeiten. Danach drei Sätze hier, was einem aufgefallen ist.`,
  reactions: { agree: 27, wondering: 3 },
  closed: {
    by: 'martin',
    after: 46170,
    outcome:
      'Zwölf haben getauscht, aus elf Berichten wurden neun Änderungen, eine davon an der LX 32. Ab nächstem Jahr gibt es dreißig Plätze, Anmeldung in diesem Raum.',
  },
  replies: [
    {
      by: 'fatma',
      after: 40,
      body: 'Er hat nicht nur gelötet, er hat beim dritten Anruf „Moment, das weiß ich“ gesagt und es gewusst. Wir nehmen jeden.',
      reactions: { agree: 8 },
    },
    { by: 'uwe', after: 115, body: 'und wer macht solang die arbeit. 420 tage sind zwei leute ein jahr', reactions: { disagree: 2 } },
    {
      by: 'hassan',
      after: 130,
      to: 1,
      body: 'Freiwillig natürlich. Und man kommt mit was zurück. Die Schraube sitzt jetzt anders, das spart denen draußen je Wartung 10 Minuten.',
    },
    { by: 'uwe', after: 152, to: 1, body: 'das mit der schraube lass ich gelten', reactions: { agree: 5 } },
    {
      by: 'martin',
      after: 1210,
      body: 'Ich möchte es ausprobieren, bevor wir rechnen. Zwölf Plätze, in der ruhigen Zeit, je ein Tag, Tausch eins zu eins, damit nirgends ein Loch bleibt. Wer will?',
      reactions: { thanks: 4 },
    },
    { by: 'silke', after: 1240, body: 'Ich. Labor. Ich will endlich wissen, was die mit meinen Kerzen machen.' },
    { by: 'anke', after: 1290, body: 'Silke gern. Ich komme im Gegenzug an die Filterlinie und verspreche, nichts zu optimieren.' },
    { by: 'frieda', after: 1415, body: 'Dürfen Azubis auch? Wir wechseln zwar sowieso dauernd, aber nie in den Vertrieb' },
    { by: 'carsten', after: 1500, body: 'Ein Platz im Vertrieb. Kein Zuschauen, es wird telefoniert.' },
  ],
};
