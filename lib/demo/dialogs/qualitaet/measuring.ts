import type { DemoDialog } from '../../shape';

export const bags: DemoDialog = {
  kind: 'discussion',
  title: 'Prüfplan Gleitringdichtung: Wie viele Beutel messen wir künftig?',
  by: 'jonas',
  daysAgo: 1,
  at: '8:45',
  tags: ['prüfplan', 'wareneingang', 'gleitringdichtung'],
  body: `Nach der Sache mit der LX 40 kommt die Länge in den Prüfplan, das ist klar. Unklar ist, wie viel. Eine Charge hat 400 Beutel, eine Längenmessung ungespannt dauert mit Auspacken 3 Minuten.

- **A** jeden Beutel: 20 Stunden je Charge
- **B** Stichprobe 13 von 400: 40 Minuten, findet eine durchgehend falsche Charge sicher, eine gemischte nur vielleicht
- **C** ein Beutel je Karton (16) plus die Chargennummer jedes Beutels ablesen

Ich neige zu C. Überzeugt mich vom Gegenteil.`,
  reactions: { agree: 3 },
  replies: [
    {
      by: 'thi',
      after: 25,
      body: 'Bei C nur eins: Die Kartons packt der Lieferant aus einer Wanne. Karton und Charge sind nicht dasselbe. In KW 43 hatte ich in einem Karton zwei Chargennummern.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'jonas',
      after: 29,
      to: 0,
      body: 'Autsch. Dann fällt mir C auseinander.',
    },
    {
      by: 'birgit',
      after: 105,
      body: 'Und wer packt 400 Beutel wieder ein? Wir sind im Wareneingang zu dritt, und die Leute stehen schon jetzt bis zum Tor. Bei A schließe ich die Rampe donnerstags.',
      reactions: { disagree: 3 },
    },
    {
      by: 'renate',
      after: 140,
      body: 'Was wäre denn der Schaden, wenn ein gemischter Karton durchrutscht und *die Scheiben für beide Längen im Set liegen*? Habt ihr das einmal gegeneinander gerechnet?',
    },
    {
      by: 'jonas',
      after: 185,
      to: 3,
      body: 'Habe ich jetzt. Zweite Scheibe ins Set: 0,18 Euro je Beutel, 72 Euro je Charge. Und der Monteur misst sowieso. Dann reicht B, um zu merken, **dass** sich etwas geändert hat, und das Set fängt den Rest.',
      reactions: { helps: 4 },
    },
    {
      by: 'renate',
      after: 215,
      to: 3,
      body: 'Und woran erkennt der Monteur im Schacht, welche der beiden Scheiben er in der Hand hat?',
    },
    {
      by: 'anke',
      after: 295,
      to: 5,
      body: '2,7 könnte eine Kerbe am Rand bekommen. Fühlbar auch mit Handschuh, und im Labor ohne Einfluss, das prüfe ich morgen.',
      reactions: { agree: 5 },
    },
  ],
};

export const stickers: DemoDialog = {
  kind: 'question',
  title: 'Kalibrieraufkleber gehn immer ab, was tun',
  by: 'uwe',
  daysAgo: 211,
  at: '17:10',
  tags: ['kalibrierung', 'drehmoment'],
  body: 'an den drehmomentschlüsseln der spätschicht sind von 14 aufklebern 9 weg. öl + bremsenreiniger, da hält nix. heut wollte der auditor einen sehen und ich hab im den mülleimer gezeigt. gibts was besseres',
  replies: [
    {
      by: 'viktor',
      after: 825,
      body: 'Gravierte Nummer, Datum im System. Bring alle 14 am Freitag, 13 Uhr.',
      best: true,
      reactions: { helps: 3 },
    },
    {
      by: 'uwe',
      after: 1270,
      to: 0,
      body: 'freitag 13 hab ich noch nicht schicht',
    },
    {
      by: 'viktor',
      after: 1275,
      to: 0,
      body: 'Montag, 14 Uhr.',
    },
    {
      by: 'uwe',
      after: 7500,
      body: 'alle graviert. schlüssel 6 war 8 % daneben seit wer weis wann, den hat er gleich behalten',
      reactions: { thanks: 2 },
    },
  ],
};

export const closed: DemoDialog = {
  kind: 'announcement',
  title: 'Messraum zwei Tage geschlossen',
  by: 'viktor',
  daysAgo: 44,
  at: '6:50',
  tags: ['messraum'],
  body: `Mittwoch und Donnerstag nächster Woche. Klimaanlage wird getauscht. Danach 24 h Temperieren.

Was bis Freitag fertig sein muss: bis Montag, 9 Uhr, abgeben. Mit Zeichnung.`,
  replies: [],
};
