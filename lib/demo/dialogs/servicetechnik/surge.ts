import type { DemoDialog } from '../../shape';

export const surge: DemoDialog = {
  kind: 'question',
  title: 'Druckstoßdämpfung bei langen Steigleitungen',
  by: 'milan',
  daysAgo: 38,
  at: '7:20',
  tags: ['druckstoß', 'steigleitung', 'rückschlagklappe'],
  body: `Tiefbrunnen bei Hünfeld, 96 m Steigleitung DN 80, LX 40 mit Rückschlagklappe direkt über der Pumpe. Beim Abschalten schlägt es, dass man es im Pfarrhaus hört. Der Membranbehälter (80 l, 4 bar Vordruck) steht oben im Schacht. Größer geht nicht, der Schacht ist 1,10 m breit.

Was macht ihr bei solchen Längen?`,
  guests: true,
  reactions: { wondering: 5 },
  closed: {
    by: 'tobias',
    after: 45110,
    outcome: 'Rechenblatt liegt im Wissen. Ab 60 m Förderhöhe gehört die Berechnung zur Inbetriebnahme, nicht zur Störung.',
  },
  replies: [
    {
      by: 'bernd',
      after: 28,
      body: 'Sanftauslauf. Fertig.',
    },
    {
      by: 'milan',
      after: 42,
      to: 0,
      body: 'Ist drin, 12 Sekunden. Die Klappe schließt trotzdem auf einmal, ungefähr bei Sekunde 9.',
    },
    {
      by: 'rainer',
      after: 311,
      body: 'Das erinnert mich an Bad Sooden, das muss 2004 gewesen sein, jedenfalls hatten wir da noch die blauen Wagen, und der Wassermeister damals, ein feiner Mann, der immer Pflaumenkuchen hinstellte, hatte genau dasselbe Problem, nur mit einer LX 12 und 70 Metern. Wir haben erst den Behälter verdächtigt, dann die Klappe, dann haben wir uns gegenseitig verdächtigt. Am Ende war es die Luft: In der Leitung stand oben eine Blase, die hat sich bei jedem Abschalten zusammengedrückt und wieder entspannt, und auf die Klappe gehauen wie ein Hammer. Wir haben eine Entlüftung gesetzt, am höchsten Punkt, und danach war es zwar nicht weg, aber es klang anders. Dumpfer. Der Pflaumenkuchen war übrigens nur im September gut, sonst hat er eingemachte genommen.',
      reactions: { wondering: 2 },
    },
    {
      by: 'milan',
      after: 330,
      to: 2,
      body: 'Entlüfter ist gesetzt und geht. Aber „klingt anders“ ist ein guter Hinweis: Bei mir ist es hell, wie ein Schlag auf Rohr. Also eher Klappe als Luft?',
    },
    {
      by: 'rainer',
      after: 355,
      to: 2,
      body: 'Hell ist Klappe. Dumpf ist Luft. Wenn es scheppert, ist es die Halterung, das hatten wir in Witzenhausen, aber das erzähle ich ein andermal.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'katharina',
      after: 525,
      body: `Kurz gerechnet, mit Annahmen: Stahlrohr, v = 1,6 m/s, Wellengeschwindigkeit rund 1.200 m/s. Joukowsky gibt dann

\`\`\`
Δp = ρ · a · Δv = 1000 · 1200 · 1,6 = 19,2 bar
\`\`\`

wenn die Klappe schneller schließt als 2·L/a = 2·96/1200 = 0,16 s. Das tut sie, wenn die Säule schon zurückläuft. 12 Sekunden Auslauf helfen nur, solange die Klappe **mit** der Strömung schließt und nicht danach. Frage ist also: Hat die Klappe eine Feder?`,
      reactions: { helps: 7 },
    },
    {
      by: 'milan',
      after: 542,
      to: 5,
      body: 'Nein. Schwerkraft, eingebaut senkrecht.',
    },
    {
      by: 'katharina',
      after: 550,
      to: 5,
      body: 'Dann haben wir sie. Düsenrückschlagventil mit Feder, Schließweg unter 15 mm, und der Schlag ist um Größenordnungen kleiner. Der Behälter darf bleiben, wo er ist.',
      reactions: { agree: 4 },
    },
    {
      by: 'bernd',
      after: 561,
      to: 7,
      body: 'Düsenventil setzt sich bei Sand zu. Hünfeld hat Sand.',
      reactions: { disagree: 3 },
    },
    {
      by: 'katharina',
      after: 582,
      to: 7,
      body: 'Wie viel Sand?',
    },
    {
      by: 'bernd',
      after: 585,
      to: 9,
      body: 'Genug.',
    },
    {
      by: 'oezlem',
      after: 1490,
      to: 9,
      body: 'Letzter Eintrag im Wartungsbuch: 8 mg/l nach dem Regenerieren, 3 mg/l im Normalbetrieb. Steht unter „Bemerkungen“, in Bernds Schrift.',
      reactions: { good_to_know: 2 },
    },
    {
      by: 'bernd',
      after: 1500,
      to: 9,
      body: 'Sag ich doch.',
    },
    {
      by: 'katharina',
      after: 1554,
      to: 9,
      body: '3 mg/l kann das Ventil. 8 mg/l kurzzeitig auch, wenn danach zehn Minuten gespült wird. Über 20 würde ich nicht gehen.',
    },
    {
      by: 'gregor',
      after: 3066,
      body: 'Wenn ich mich einmischen darf: Wir hatten am Hochbehälter Wolfsanger denselben Schlag bei 74 m. Bei uns hat geholfen, die Klappe nicht über der Pumpe, sondern 30 m höher ein zweites Mal zu setzen. Die Säule teilt sich dann. Unschön bei der Wartung, aber seit vier Jahren Ruhe.',
      reactions: { helps: 3 },
    },
    {
      by: 'milan',
      after: 3110,
      to: 14,
      body: 'Danke, Herr Pahl. Zwei Klappen heißt für uns zweimal ziehen, mit Kran je 640 Euro. Haben Sie die obere in den vier Jahren einmal ausgebaut?',
    },
    {
      by: 'gregor',
      after: 3260,
      to: 14,
      body: 'Einmal, sie war einwandfrei. Der Kran war das Teuerste daran.',
    },
    {
      by: 'rainer',
      after: 5005,
      body: 'Jetzt fällt mir Witzenhausen doch noch ein. Da war die Halterung lose UND die Klappe, und weil alle nur nach der Klappe gesucht haben, hat die Halterung ein Jahr länger geschlagen. Ich würde also beim Ziehen auf jeden Fall die Schellen nachziehen. M10, 45 Nm, mit Sicherungsblech.',
    },
    {
      by: 'milan',
      after: 17700,
      body: `Gemacht, in dieser Reihenfolge: Düsenrückschlagventil DN 80 mit Feder, Auslauf auf 20 s, Schellen nachgezogen (zwei waren lose, Rainer). Gemessen mit 1 kHz am Kopf:

| | vorher | nachher |
| --- | --- | --- |
| Spitze über Ruhedruck | 14,8 bar | 2,1 bar |
| Nachschwingen | 6 s | unter 1 s |
| Anruf vom Pfarrer | ja | ja, er bedankt sich |`,
      reactions: { thanks: 8 },
    },
    {
      by: 'katharina',
      after: 17713,
      to: 18,
      body: '14,8 gemessen, 19,2 gerechnet: Das passt, ein Teil blieb im Behälter. Darf ich deine Kurve als Beispiel ins Rechenblatt legen?',
    },
    {
      by: 'milan',
      after: 17715,
      to: 18,
      body: 'Natürlich.',
    },
    {
      by: 'bernd',
      after: 17860,
      to: 20,
      body: 'Gute Arbeit. Nach dem Winter noch mal reinschauen wegen Sand.',
      reactions: { agree: 6 },
    },
    {
      by: 'katharina',
      after: 45042,
      body: 'Das Rechenblatt ist fertig: „Druckstoß Steigleitung“, im Wissen. Eingaben sind Länge, Nennweite, Werkstoff, Förderstrom und die Art der Klappe. Heraus kommen Spitze, kritische Schließzeit und eine Ampel. Hünfeld ist als Beispiel eingetragen, Wolfsanger mit Erlaubnis von Herrn Pahl auch. Unter 60 m kommt fast immer Grün heraus, darüber bitte rechnen, **bevor** ihr fahrt.',
      best: true,
      reactions: { helps: 9, thanks: 3 },
    },
  ],
};
