import type { DemoDialog } from '../../shape';

export const charging: DemoDialog = {
  kind: 'discussion',
  title: 'Sechs Ladepunkte, einunddreißig Autos',
  by: 'max',
  daysAgo: 33,
  at: '9:05',
  tags: ['ladesäulen', 'parken'],
  body: `Ich habe zwei Wochen lang die Säulen ausgelesen (nur die Säulen, nicht die Autos): belegt sind sie von 6:10 bis 15:40 zu 94 %, geladen wird davon 41 %. Der Rest ist Parken mit Kabel.

Wer um 9 kommt, hat noch nie geladen. Wer um 6 kommt, hat nie umgeparkt. Was machen wir?`,
  reactions: { agree: 8, wondering: 12 },
  closed: {
    by: 'max',
    after: 30235,
    outcome:
      'Zwölf Anschlüsse mit Lastmanagement sind bestellt, Einbau in KW 50. Bis dahin gilt Ruths Aufteilung, sie hängt an den Säulen.',
  },
  replies: [
    {
      by: 'ruth',
      after: 25,
      body: 'Ich fahre an vier Tagen in der Woche zu Kunden und komme mit 60 km Rest auf den Hof. Wer dienstlich fährt, sollte Vorrang haben. Das ist kein Luxus, sonst stehe ich in Borken am Straßenrand.',
      reactions: { disagree: 9, agree: 4 },
    },
    {
      by: 'silke',
      after: 185,
      to: 0,
      body: 'Ich fahre jeden Tag 44 km einfach und hab zu Hause keine Steckdose, Mietwohnung, vierter Stock. Das ist auch kein Luxus.',
      reactions: { agree: 12 },
    },
    { by: 'ruth', after: 200, to: 0, body: 'Das eine ist der Weg zur Arbeit, das andere ist die Arbeit.', reactions: { disagree: 3 } },
    {
      by: 'silke',
      after: 215,
      to: 0,
      body: 'Ohne den Weg zur Arbeit gibt es bei mir keine Arbeit. Ich hab die FX 12 noch nie vom Küchentisch aus montiert.',
      reactions: { agree: 15 },
    },
    { by: 'uwe', after: 300, body: 'spätschicht kommt um halb zwei. da ist alles voll mit leuten die seit vier stunden fertig sind' },
    {
      by: 'ruth',
      after: 520,
      to: 0,
      body: 'Das stimmt, und mein Satz klang anders, als ich ihn meinte. Ich hatte heute früh zwölf Kilometer Rest und einen Termin. Morgen bin ich wieder vernünftig.',
      reactions: { thanks: 6 },
    },
    {
      by: 'katharina',
      after: 1395,
      body: 'Ein Blick auf die Zahlen statt auf die Fronten: 31 Autos mit im Mittel 40 km Weg je Richtung brauchen am Tag zusammen rund 450 kWh. Sechs Punkte mit 11 kW schaffen in neun Stunden 594. **Es reicht.** Es fehlt nicht an Strom, sondern am Umparken.',
      reactions: { helps: 7 },
    },
    {
      by: 'max',
      after: 1420,
      to: 6,
      body: 'Genau das sagt auch die Messung. Mit einem Wechsel um 10 und um 13 Uhr kämen 24 Autos am Tag dran statt 9.',
    },
    {
      by: 'magda',
      after: 1445,
      to: 6,
      body: 'Um 10 kann an der Linie niemand weg, und um 13 Uhr ist Übergabe. Das passt für die Büros und sonst für keinen.',
      reactions: { disagree: 5 },
    },
    {
      by: 'hassan',
      after: 1465,
      body: 'Was kostet es, das Kabel liegen zu lassen und die Säule umzuschalten? Zwei Plätze je Säule, ein Schalter. Wer fertig ist, gibt frei, ohne dass jemand läuft. Das kann ich zeichnen.',
      reactions: { agree: 10 },
    },
    {
      by: 'gunnar',
      after: 1500,
      body: 'Gibt es fertig. Heißt Lastmanagement, kostet je Säule 1.900 Euro, Leitung liegt schon, habe ich 2023 mit verlegt. Zwölf Anschlüsse, es laden immer sechs, der Rest wartet in der Reihe. Keiner muss umparken.',
      reactions: { helps: 8 },
    },
    {
      by: 'renate',
      after: 1535,
      to: 10,
      body: 'Wer hat 2023 gewusst, dass die Leitung liegt, und warum erfahren wir es durch einen Streit?',
    },
    { by: 'gunnar', after: 1539, to: 10, body: 'Hat keiner gefragt.' },
    { by: 'ingrid', after: 1585, body: '11.400 Euro sind als Investition frei, Kostenstelle 4410. Bitte mit drei Angeboten und lesbar.' },
    {
      by: 'ruth',
      after: 1615,
      body: 'Und bis das da ist: ich schlage vor, zwei Plätze ab 13 Uhr nur für die Spätschicht, einer für Dienstfahrten mit Zettel im Fenster, drei für alle. Silke, einverstanden?',
      reactions: { agree: 14 },
    },
    {
      by: 'silke',
      after: 1650,
      to: 14,
      body: 'Einverstanden. Und wenn du mal wieder zwölf Kilometer hast, ruf in Halle 2 an, dann zieh ich mein Kabel.',
      reactions: { thanks: 7, agree: 6 },
    },
  ],
};

export const tyres: DemoDialog = {
  kind: 'discussion',
  title: 'Verkaufe Winterreifen, fast neu, Abholung Halle 3',
  by: 'dirk',
  daysAgo: 1,
  at: '12:05',
  tags: ['markt'],
  body: '4 × 205/55 R16 auf Stahl, eine Saison, 6 mm. Hatten auf dem Kombi gesessen, der jetzt einem Hirsch gehört (dem Hirsch geht es gut). 180 Euro, liegen in Halle 3 hinter dem Ölabscheider.',
  closed: { by: 'dirk', after: 219, outcome: 'Verkauft.' },
  replies: [
    { by: 'ben', after: 15, body: 'Passen die auf einen Polo?' },
    { by: 'dirk', after: 26, body: 'Auf deinen nicht, der braucht 15 Zoll. Auf Josefs schon.' },
    { by: 'josef', after: 215, body: 'Dann nehme ich sie. Ben trägt.' },
  ],
};

export const bicycle: DemoDialog = {
  kind: 'question',
  title: 'Wem gehört das Rad am Ständer B?',
  by: 'dawit',
  daysAgo: 158,
  at: '13:50',
  tags: ['fahrrad', 'fundsache'],
  body: 'Dunkelgrün, Diamantrahmen, Nabenschaltung, steht seit mindestens März am Ständer B, ein Schutzblech hängt. Ich will es nicht weghaben. Ich will es reparieren, es ist ein schönes Rad und leidet.',
  reactions: { wondering: 3 },
  replies: [
    { by: 'frieda', after: 25, body: 'Sattelhöhe sagt: jemand über 1,90' },
    {
      by: 'dawit',
      after: 86020,
      body: 'Ich habe jetzt eine Plane darübergelegt und Luft aufgepumpt. Wer es kennt, sagt es bitte. Der Lenker zieht nach links, das macht mich traurig.',
    },
  ],
};
