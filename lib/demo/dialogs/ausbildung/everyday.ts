import type { DemoDialog } from '../../shape';

export const copier: DemoDialog = {
  kind: 'question',
  title: 'Drei Wochen nur am Kopierer: Ist das normal?',
  by: 'zeynep',
  daysAgo: 201,
  at: '16:40',
  tags: ['ausbildungsplan', 'einkauf'],
  body: `ich bin in der vierten Woche in einer abteilung (ihr wisst welche, ich schreib sie nicht hin) und ich scanne Lieferscheine ein. Von 8 bis 16 Uhr, seit drei Wochen. 2.100 Stück hab ich gezählt. Alle sind nett. Aber im Plan steht "Angebote vergleichen" und ich hab noch kein einziges gesehen

ich will keinen anschwärzen. Ich will nur wissen ob ich was sagen darf`,
  reactions: { wondering: 5 },
  closed: {
    by: 'zeynep',
    after: 31610,
    outcome: 'Hab das mittlere Angebot empfohlen, weil im billigsten die Fracht fehlte. Es wurde genommen.',
  },
  replies: [
    {
      by: 'ben',
      after: 25,
      body: 'Darfst du. Hab ich auch zu spät gemacht, bei mir waren es fünf Wochen Entgraten',
      reactions: { agree: 4 },
    },
    {
      by: 'lena',
      after: 90,
      body: `Nicht nur dürfen. Danke, dass du es hier schreibst. Es ist nicht normal, und es liegt nicht an dir. Zwei Wege, du suchst aus:

1. Du sprichst es selbst an, mit dem Ausbildungsplan in der Hand. Ich kann daneben sitzen oder nicht.
2. Ich spreche die Abteilung an, ohne deinen Namen. Bei einer Auszubildenden dort ist das allerdings ein dünner Vorhang.`,
      reactions: { thanks: 4 },
    },
    { by: 'zeynep', after: 111, to: 1, body: '1 aber du sitzt daneben' },
    { by: 'josef', after: 865, body: 'Und nimm die Zahl mit. Mit „2.100“ redet es sich leichter als mit „immer“.' },
    {
      by: 'frieda',
      after: 1180,
      body: 'Wir hatten in der Werkstatt eine Liste an der Tür mit allem aus dem Plan, und jeder durfte abhaken. Hat keiner böse gemeint, aber nach zwei Wochen haben die Meister angefangen draufzuschauen',
    },
    {
      by: 'zeynep',
      after: 9990,
      body: 'war heute. Er wurde ganz rot und hat gesagt er hat den Plan zuletzt vor zwei jahren gelesen. Morgen hab ich drei Angebote zu Dichtungen auf dem Tisch und darf eins empfehlen. Lieferscheine macht jetzt jeder seine eigenen',
      reactions: { thanks: 3 },
    },
  ],
};

export const recordBook: DemoDialog = {
  kind: 'discussion',
  title: 'Berichtsheft: App, Papier oder gar nicht so?',
  by: 'ben',
  daysAgo: 61,
  at: '19:20',
  tags: ['berichtsheft', 'berufsschule'],
  body: 'Freitag, 14 Uhr, alle Azubis sitzen da und denken sich die Woche aus. Bei mir steht zwölfmal „Drehen nach Zeichnung“. Stimmt, sagt aber nichts. Wer hat eine Lösung, die nicht Lügen ist?',
  reactions: { agree: 6 },
  replies: [
    {
      by: 'frieda',
      after: 25,
      body: 'Ich mach jeden Tag ein Foto und am Freitag schreib ich zu fünf Fotos je zwei Zeilen. 20 Minuten. Fotos nur von Teilen, nicht von Leuten.',
      reactions: { helps: 5 },
    },
    {
      by: 'tarek',
      after: 42,
      body: `bin erst seit drei wochen da, aber ich hab mir ein kleines skript gebaut das mich um 15:30 fragt „was hast du heute kaputt gemacht und wie wieder ganz“. mehr schreib ich nicht rein

\`\`\`text
Mo  VLAN falsch gesteckt, Halle 3 ohne Scanner, 12 min, Gunnar hat gelacht
Di  Kabel beschriftet. alle. auch die falschen
\`\`\``,
    },
    { by: 'ben', after: 50, body: 'Das will ich lesen, Tarek. Meins will nicht mal ich lesen', reactions: { agree: 3 } },
    {
      by: 'josef',
      after: 690,
      body: 'Früher hat man Skizzen gemacht. Mit der Hand. Wer eine Nut gezeichnet hat, hat sie verstanden. Ein Foto macht jeder, auch der, der nicht hinschaut.',
      reactions: { disagree: 2 },
    },
    {
      by: 'frieda',
      after: 715,
      to: 3,
      body: 'Ich zeichne auf das Foto drauf, Josef. Mit Maßen. Ist das dann Skizze oder Foto?',
      reactions: { agree: 4 },
    },
    { by: 'josef', after: 731, to: 3, body: 'Zeig es mir um neun.', reactions: { thanks: 2 } },
    {
      by: 'josef',
      after: 860,
      to: 3,
      body: 'Sie hat es mir gezeigt. Die Passung an Bild 3 war falsch eingetragen, sie hat es beim Zeichnen selbst gemerkt. Nehme alles zurück bis auf die Hand.',
      reactions: { agree: 6 },
    },
    {
      by: 'lena',
      after: 910,
      body: 'Die Kammer lässt beides zu, seit drei Jahren auch rein digital, wenn einmal in der Woche gegengezeichnet wird. Vorschlag, bis Jahresende auf Probe: Foto mit Maßen oder Tareks Satz, fünfmal die Woche, am Freitag zwanzig Minuten. Und „Drehen nach Zeichnung“ gilt nur noch mit einer Zahl dahinter.',
      reactions: { helps: 6 },
    },
    {
      by: 'ben',
      after: 11220,
      body: 'Drehen nach Zeichnung, 40 Wellen, 6 Ausschuss, weil ich den Nullpunkt von gestern genommen habe. Das steht jetzt drin. Hat sich nicht schlecht angefühlt',
    },
  ],
};

export const firstDay: DemoDialog = {
  kind: 'discussion',
  title: 'Was hättet ihr am ersten Tag gern gewusst?',
  by: 'tarek',
  daysAgo: 40,
  at: '12:40',
  tags: ['einarbeitung'],
  body: 'wir bauen für die neuen ein blatt, eine seite, von azubis für azubis. keine begrüßung von oben. was gehört drauf?',
  reactions: { agree: 6 },
  replies: [
    { by: 'zeynep', after: 12, body: 'dass man in der kantine VOR dem Bezahlen das besteck nimmt. Ich bin am ersten Tag dreimal zurück' },
    {
      by: 'frieda',
      after: 25,
      body: 'Dass „kannst du mal eben“ von Goran zwei Stunden sind und von Silke wirklich eben',
      reactions: { agree: 6 },
    },
    {
      by: 'ben',
      after: 170,
      body: 'Sicherheitsschuhe eine Nummer größer bestellen. Der Automat nimmt keine Scheine. Bus 12 fährt nach der Spätschicht nicht mehr, der letzte ist 21:51',
      reactions: { helps: 3 },
    },
    {
      by: 'aylin',
      after: 1775,
      body: 'Ich bin seit dem Sommer fertig und sag euch das, was mir keiner gesagt hat: Man darf eine Frage zweimal stellen. Beim dritten Mal schreibt man sie auf. Das ist die ganze Regel.',
      reactions: { thanks: 5, agree: 6 },
    },
    { by: 'josef', after: 5430, body: 'Dass ich nicht böse bin, wenn ich so gucke. Ich höre schlecht auf dem rechten Ohr.' },
    { by: 'tarek', after: 5755, body: 'josef das ist punkt eins. mit foto', reactions: { thanks: 6 } },
  ],
};
