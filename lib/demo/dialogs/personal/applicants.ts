import type { DemoDialog } from '../../shape';

export const lateShift: DemoDialog = {
  kind: 'question',
  title: 'Wie flexibel ist die Spätschicht mit kleinen Kindern?',
  by: 'amira',
  daysAgo: 5,
  at: '9:20',
  tags: ['schicht', 'vereinbarkeit', 'bewerbung'],
  body: `Das fragt eine Bewerberin für die Filterlinie im Ausbildungsportal, zwei Kinder, drei und fünf, Kita bis 16 Uhr. Ich könnte ihr den Absatz aus der Stellenanzeige schicken. Sie würde merken, dass ich ihn nicht glaube.

Also frage ich die, die es tun, drüben in [@Produktion](space:produktion): Geht Spätschicht mit kleinen Kindern? Wie macht ihr das wirklich? Ich gebe nichts weiter, ohne zu fragen.`,
  reactions: { wondering: 7 },
  replies: [
    {
      by: 'silke',
      after: 270,
      body: `Ich hab drei, inzwischen groß. Ehrlich:

- **Feste Spätschicht** geht gut, wenn abends jemand da ist. Man bringt sie morgens selbst hin, ist beim Arzt dabei, und die Kita sieht einen.
- **Wechselschicht** ist das Schwierige. Nicht die Stunden, der Wechsel. Kinder von drei merken sich keinen Plan.
- Tauschen klappt bei uns auf der Filterlinie, wir sind 22 und haben eine Liste am Kühlschrank. In acht Jahren bin ich einmal nicht losgekommen.
- Wenn die Kita anruft, gehst du. Da hat bei mir noch nie einer was gesagt. Bei der Linie Pumpen kann ich es nicht versprechen.

Sie kann mich anrufen, zwischen 13 und 13:30 bin ich da. Und sag ihr, der Parkplatz ist um 22 Uhr beleuchtet. Das hab ich damals wissen wollen und mich nicht getraut.`,
      best: true,
      reactions: { helps: 12, thanks: 8, agree: 3 },
    },
    {
      by: 'kai',
      after: 292,
      body: 'Linie Pumpen: Wer sagt, das geht problemlos, lügt. Der Plan kommt 9 Tage vorher, versprochen sind 21. Mit 21 Tagen könnte man eine Oma organisieren. Mit 9 nicht.',
      reactions: { good_to_know: 6 },
    },
    { by: 'amira', after: 300, to: 1, body: 'Darf ich das so weitergeben, mit den 9 Tagen?' },
    { by: 'kai', after: 302, to: 1, body: 'Ja. Mit Namen.' },
    {
      by: 'lena',
      after: 345,
      to: 1,
      body: 'Danke, Kai. Mir ist eine Bewerberin lieber, die deswegen absagt, als eine, die deswegen nach drei Monaten geht.',
      reactions: { thanks: 3 },
    },
    {
      by: 'goran',
      after: 1450,
      body: 'Ergänzung aus väterlicher Sicht: Elternzeit in Teilen geht auch in der Produktion, wir hatten letztes Jahr vier Väter mit je zwei Monaten. Steht nirgends, deshalb nehmen es nur die, die davon gehört haben. Ich habe davon an der Kaffeemaschine gehört.',
    },
    {
      by: 'theres',
      after: 1495,
      body: 'Und zur Zahl, weil sie nach dem Geld fragen wird: Spätzuschlag 15 % ab 18 Uhr, steuerfrei 25 % erst ab 20 Uhr. Bei fester Spätschicht sind das im Monat ungefähr 310 Euro brutto. Ungefähr, weil niemand jeden Tag arbeitet.',
      reactions: { good_to_know: 9 },
    },
    {
      by: 'amira',
      after: 5860,
      body: 'Sie hat mit Silke telefoniert, 25 Minuten. Sie kommt am Donnerstag zum Probearbeiten, feste Spätschicht, Filterlinie. Ihr erster Satz war: „Bei Ihnen sagt ja jemand, was nicht klappt.“',
      reactions: { thanks: 11, agree: 4 },
    },
  ],
};

export const letters: DemoDialog = {
  kind: 'discussion',
  title: 'Bewerbungen ohne Anschreiben: was nach neun Monaten daraus wurde',
  by: 'lena',
  daysAgo: 33,
  at: '10:00',
  tags: ['bewerbung', 'personalmarketing'],
  body: `Seit Februar verlangen wir kein Anschreiben mehr. Ihr hattet Zweifel, ich auch. Der Stand:

- 412 Bewerbungen statt 268 im Vorjahr
- davon zum Gespräch: 96 (23 %) statt 71 (26 %)
- eingestellt: 38 statt 29
- nach sechs Monaten noch da: 34 von 38

Ich lese nicht mehr, ich telefoniere mehr. Neun Minuten im Mittel. Was sagt ihr, die mit diesen 38 arbeitet?`,
  reactions: { good_to_know: 8 },
  closed: {
    by: 'lena',
    after: 17250,
    outcome: 'Es bleibt ohne Anschreiben. Neu im Formular: ein freiwilliges Feld „Warum Wasser?“. Im Telefonat kommt Eoins Frage dazu.',
  },
  replies: [
    {
      by: 'uwe',
      after: 90,
      body: 'war dagegen und bins noch. wer keine halbe seite schreiben kann schreibt auch kein schichtbuch. von den vier neuen bei uns sind drei gut, geb ich zu. der vierte schreibt "alles ok" rein und dann steht die linie',
      reactions: { disagree: 3, agree: 4 },
    },
    {
      by: 'dawit',
      after: 135,
      to: 0,
      body: 'Uwe, ich bin einer von den vier. Ich hätte mich mit nicht beworben. Ich hab beim ersten Mal an so einem Brief drei Abende gesessen und dann den aus dem Internet genommen, den alle nehmen. Was hättest du daraus gelernt?',
      reactions: { agree: 9 },
    },
    {
      by: 'uwe',
      after: 160,
      to: 0,
      body: 'das du ihn nicht selber geschrieben hast. aber gut. dein schichtbuch ist ordentlich, das stimmt',
      reactions: { thanks: 2 },
    },
    {
      by: 'nadine',
      after: 200,
      body: 'Ich habe in zwölf Jahren genau ein Anschreiben gelesen, das mir etwas sagte. Der Mann wurde dann wegen des Lebenslaufs genommen.',
      reactions: { agree: 6 },
    },
    {
      by: 'magda',
      after: 250,
      body: 'Mir fehlt nicht der Brief, mir fehlt ein Satz: Warum Wasser und nicht Autos? Das könnte man ja im Formular fragen, ein Feld, freiwillig.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'lena',
      after: 285,
      body: 'Das Feld probiere ich aus. „Warum Wasser?“ Zwei Wörter, das ist die kürzeste Stellenanzeige, die ich je hatte.',
      reactions: { thanks: 3 },
    },
    {
      by: 'eoin',
      after: 1460,
      body: 'For what it is worth, the question that got me hired here was “what did you break, and who did you tell?” Asked on the phone, by somebody who then told me his own answer first. I still use it.',
    },
    { by: 'uwe', after: 1505, body: 'die frage von eoin ist besser wie jeder brief. hab mir die übersetzen lassen. nehm ich' },
    {
      by: 'henning',
      after: 1770,
      body: 'Eine Anmerkung zum Vergleich: Die 34 von 38 sind nach sechs Monaten, im Vorjahr waren es zum selben Zeitpunkt 25 von 29. Das ist praktisch gleich. Wir dürfen also sagen, dass es nicht schadet. Dass es die Besseren bringt, zeigen die Zahlen nicht.',
      reactions: { good_to_know: 5 },
    },
    {
      by: 'lena',
      after: 1792,
      body: 'Stimmt, und ich hätte es dazuschreiben sollen. Mehr, nicht besser. Mehr genügt mir, bei elf offenen Stellen.',
      reactions: { agree: 4 },
    },
  ],
};
