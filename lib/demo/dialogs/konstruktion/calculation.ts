import type { DemoDialog } from '../../shape';

export const surgeSheet: DemoDialog = {
  kind: 'discussion',
  title: 'Rechenblatt für Druckstöße: Einheiten vereinheitlichen',
  by: 'katharina',
  daysAgo: 13,
  at: '15:40',
  tags: ['druckstoß', 'rechenblatt'],
  body: `Im neuen Rechenblatt stehen m³/h, l/s, bar, mWS und an einer Stelle, die ich nicht mehr finde, kp/cm². Das ist gewachsen, weil jeder seine eigene Spalte mitbrachte.

Ich würde intern alles in SI rechnen und außen nur eine Einheit je Größe zulassen. Welche?`,
  closed: {
    by: 'henrik',
    after: 8380,
    outcome: 'Eingabe in m, mm, l/s und bar, Rechnung in SI, und jede Zelle zeigt ihre Einheit. Fassung 1.2 liegt im Wissen.',
  },
  replies: [
    {
      by: 'milan',
      after: 25,
      body: 'Draußen lesen wir l/s am Zähler und bar am Manometer ab. Bei m³/h muss ich im Schacht durch 3,6 teilen, mit kalten Händen.',
    },
    {
      by: 'dirk',
      after: 50,
      body: 'Industrie denkt in m³/h. Ausnahmslos. Wenn ich l/s anbiete, fragen sie, ob wir Gartenpumpen bauen.',
    },
    {
      by: 'priya',
      after: 72,
      body: 'Accept any unit in the input cell and convert by suffix. `12 m3/h`, `3.3 l/s`, both fine. Thirty lines, I have it already for the test rig.',
      reactions: { agree: 4 },
    },
    {
      by: 'katharina',
      after: 90,
      to: 2,
      body: 'Im Prinzip ja, aber dann steht in zehn Jahren wieder „12“ ohne Suffix in der Zelle. Wer nichts dazuschreibt, soll eine Fehlermeldung bekommen, keine Annahme.',
    },
    {
      by: 'priya',
      after: 94,
      to: 2,
      body: 'Then no suffix, no result. I like it, it is rude in the right place.',
      reactions: { agree: 3 },
    },
    {
      by: 'dirk',
      after: 1040,
      body: 'Gut. Ich tippe m³/h, Milan liest l/s, und keiner muss teilen.',
    },
    {
      by: 'henrik',
      after: 6890,
      body: 'Das kp/cm² war in Zelle F31, Vorgabewert für den Vordruck, von mir, 2009. Entschuldigung.',
      reactions: { good_to_know: 2 },
    },
  ],
};

export const npsh: DemoDialog = {
  kind: 'question',
  title: 'NPSH-Reserve der LX 40 bei 40 °C Zulauf: Wie viel ist genug?',
  by: 'dirk',
  daysAgo: 52,
  at: '11:15',
  tags: ['lx40', 'npsh', 'prozesswasser'],
  body: `Papierfabrik bei Witzenhausen, Rücklaufwasser 40 °C, Behälter offen, Wasserspiegel 1,2 m **unter** der Pumpenmitte, 22 m³/h. Der Kunde hat eine Pumpe eines anderen Hauses im Angebot, dort steht „kein Problem“. Bei uns steht nichts, und das liest sich im Vergleich schlechter.

Darf ich auch „kein Problem“ schreiben?`,
  replies: [
    {
      by: 'katharina',
      after: 107,
      body: `Nein. Schreib die Zahlen, die sind besser als das Wort.

| | 20 °C | 40 °C |
| --- | --- | --- |
| Luftdruck | 10,1 m | 10,1 m |
| Dampfdruck | −0,2 m | −0,8 m |
| Saughöhe | −1,2 m | −1,2 m |
| Rohr und Fußventil | −1,4 m | −1,4 m |
| **NPSH vorhanden** | **7,3 m** | **6,7 m** |
| NPSH erforderlich bei 22 m³/h | 3,1 m | 3,1 m |

Reserve 3,6 m, wir verlangen mindestens 1,0 m. Achtung nur beim Fußventil: Setzt es sich zu, sind aus 1,4 schnell 4 m geworden. Ein Sieb mit der dreifachen Fläche kostet 90 Euro, das würde ich mit anbieten.`,
      best: true,
      reactions: { helps: 6 },
    },
    {
      by: 'dirk',
      after: 125,
      to: 0,
      body: 'Tabelle so ins Angebot übernommen. Luftdruck 10,1 gilt auch in Witzenhausen?',
    },
    {
      by: 'katharina',
      after: 136,
      to: 0,
      body: 'Witzenhausen liegt auf 134 m, das macht 0,15 m weniger. Gilt also.',
    },
    {
      by: 'dirk',
      after: 17610,
      to: 2,
      body: 'Auftrag. Der Werkleiter hat gesagt, es war das erste Angebot, in dem eine Zahl stand, die gegen den Anbieter sprach. Er meinte das Fußventil.',
      reactions: { thanks: 4 },
    },
  ],
};

export const volute: DemoDialog = {
  kind: 'discussion',
  title: 'LX 40 volute: mesh independent at last, and the answer is awkward',
  by: 'priya',
  daysAgo: 77,
  at: '14:25',
  lang: 'en',
  tags: ['cfd', 'lx40', 'hydraulics'],
  body: `After six weeks the simulation stops changing when I refine it. The bad news first:

| mesh | cells | efficiency at duty point |
| --- | --- | --- |
| coarse | 1.2 M | 76.9 % |
| medium | 4.8 M | 74.1 % |
| fine | 19 M | 73.6 % |
| finer | 61 M | 73.5 % |

Test field says 73.9 ± 0.8. So simulation and test agree, and the catalogue (75.5 %) agrees with neither. I checked: 75.5 is what the coarse mesh gave in 2017, minus a safety margin.`,
  reactions: { wondering: 4 },
  replies: [
    {
      by: 'chidi',
      after: 25,
      body: 'For the record, our 73.9 is the mean of eleven pumps, best 74.6, worst 73.0. Not one of them made the catalogue.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'carsten',
      after: 97,
      body: 'Müssen wir das hier ausbreiten? Im Katalog steht „bis zu“. Das ist üblich.',
      reactions: { disagree: 5 },
    },
    {
      by: 'katharina',
      after: 115,
      to: 1,
      body: '„Bis zu“ heißt, dass es wenigstens eine gibt. Chidi hat elf gemessen, und es gibt keine.',
      reactions: { agree: 8 },
    },
    {
      by: 'carsten',
      after: 136,
      to: 1,
      body: 'Punkt für dich. Was kostet uns das? Ich habe drei Ausschreibungen mit Mindestwirkungsgrad 75.',
    },
    {
      by: 'ulrich',
      after: 1045,
      body: 'Katalog wird geändert, zum nächsten Druck und online sofort. Die drei Ausschreibungen bekommen einen Brief, bevor sie eine Messung bekommen. Den Entwurf sehe ich gern vorher, Carsten.',
      reactions: { agree: 6 },
    },
    {
      by: 'priya',
      after: 1130,
      body: 'There is a bright side I buried: 1.1 points are lost at the tongue, where the radius is 4 mm. With 12 mm the fine mesh gives 74.9 %. It is one core in the foundry pattern.',
    },
    {
      by: 'henrik',
      after: 1155,
      to: 5,
      body: 'Four millimetres? On the LX 40? I will look at where that number came from. I have a suspicion, and it is from 1994.',
      reactions: { good_to_know: 5 },
    },
    {
      by: 'ruth',
      after: 21425,
      body: 'Rückmeldung: Zwei der drei haben sich bedankt und uns in der Wertung gelassen. Die dritte hat nachgefragt, ob die anderen Bieter auch nachmessen. Das war ein schöner Moment.',
      reactions: { thanks: 5 },
    },
  ],
};
