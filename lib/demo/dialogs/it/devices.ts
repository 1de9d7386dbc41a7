import type { DemoDialog } from '../../shape';

export const printer: DemoDialog = {
  kind: 'question',
  title: 'Der Drucker in Halle 2 druckt nur die linke Hälfte vom Lieferschein',
  by: 'birgit',
  daysAgo: 35,
  at: '7:25',
  tags: ['drucker', 'lieferschein'],
  body: 'Seit gestern fehlt rechts alles ab der Spalte „Menge“. Die Fahrer unterschreiben also, dass sie *etwas* bekommen haben. Neustart: ja, zweimal. Papier: ist drin. Andere Drucker: machen es richtig.',
  reactions: { wondering: 3 },
  closed: { by: 'birgit', after: 140, outcome: 'Am Drucker stand Letter statt A4. Bedienfeld gesperrt.' },
  replies: [
    { by: 'selin', after: 40, body: 'Tut mir leid, ich muss es fragen: ganz aus, zehn Sekunden, wieder an?' },
    { by: 'birgit', after: 44, to: 0, body: 'Ja. Und ich habe ihm gut zugeredet.' },
    { by: 'selin', after: 75, body: 'Treiber ist derselbe wie in Halle 4. Kannst du mir die Seite abfotografieren, mit dem Rand?' },
    { by: 'birgit', after: 87, body: 'Hochgeladen. Der Rand ist oben schmaler als sonst.' },
    {
      by: 'yusuf',
      after: 110,
      body: 'hatten wir in fulda im frühjahr, da hatte einer das format auf amerikanisch gestellt',
      reactions: { good_to_know: 2 },
    },
    {
      by: 'selin',
      after: 126,
      body: `Yusuf, du bist eingestellt. Am Gerät selbst stand „Letter“ statt A4, vermutlich beim Saubermachen ans Bedienfeld gekommen. Letter ist breiter und kürzer, darum hat der Lieferschein sich gedreht und die halbe Seite verloren.

Bedienfeld ist jetzt gesperrt, die Sperre geht mit 1-2-3-4 auf. Ja, ich weiß.`,
      best: true,
      reactions: { helps: 6 },
    },
    { by: 'birgit', after: 135, body: 'Alles da. Die Fahrer von gestern rufe ich an, es waren sechs.' },
  ],
};

export const window: DemoDialog = {
  kind: 'announcement',
  title: 'Wartungsfenster Samstag 18 bis 23 Uhr: ERP, Laufwerke und Scanner',
  by: 'nils',
  daysAgo: 5,
  at: '10:30',
  tags: ['wartung', 'erp'],
  body: `Samstag von 18 bis 23 Uhr sind ERP, Laufwerke und die Scanner in den Hallen aus. Quintet, Telefon und Zutritt laufen weiter.

- Spätschicht: Buchungen ab 18 Uhr auf Papier, die Vordrucke liegen in den Meisterbüros
- Außendienst: Tablet vorher einmal abgleichen, danach bis Sonntag nicht abmelden
- Wenn um 23 Uhr etwas nicht läuft: 4444, da bin ich selbst dran

Der nächste Termin ist in acht Wochen.`,
  reactions: { good_to_know: 21, disagree: 1 },
  replies: [],
};

export const whiteView: DemoDialog = {
  kind: 'question',
  title: 'Seit dem Update ist die 3D-Ansicht nur noch weiß',
  by: 'tomasz',
  daysAgo: 1,
  at: '14:50',
  tags: ['cad', 'update'],
  body: 'Betrifft bisher vier Plätze in der Konstruktion, alle mit dem älteren Grafikmodul. Baugruppe öffnet, Baum ist da, Fläche bleibt weiß. Maße lassen sich anklicken, man sieht nur nicht, woran. Treiberstand `31.0.15`, davor `30.4.2`.',
  reactions: { wondering: 3 },
  replies: [
    {
      by: 'selin',
      after: 35,
      body: 'Tut mir leid, auch ich muss: Neustart war schon? Und passiert es auch bei einem einzelnen Teil oder nur bei Baugruppen?',
    },
  ],
};

export const scanners: DemoDialog = {
  kind: 'idea',
  title: 'Im Wareneingang scannen statt abtippen',
  by: 'thi',
  daysAgo: 68,
  at: '9:00',
  tags: ['scanner', 'wareneingang'],
  body: `Yusuf und Birgit tippen je Lieferung die Charge ab, 11 Stellen, vom Etikett in die Maske. Ich habe einen Monat lang verglichen: von 1.140 Chargen waren 37 falsch, meistens 0 und O oder zwei Ziffern vertauscht. Jede falsche kostet mich etwa 20 Minuten Suche.

Die Hallenscanner können das Etikett lesen, ich habe es probiert. Es fehlt nur, dass die Maske das Feld annimmt.`,
  reactions: { agree: 12 },
  closed: {
    by: 'max',
    after: 76380,
    outcome: 'Charge wird in Kassel und Fulda gescannt. Nasse Etiketten sind ein Thema für den Lieferanten, das nimmt Thi mit.',
  },
  replies: [
    { by: 'yusuf', after: 40, body: 'bin dafür. handschuh ausziehen, tippen, handschuh an, das mal 50' },
    {
      by: 'gunnar',
      after: 1515,
      body: 'Funk in Halle 4: hinten rechts ab Regal 31 schlecht. Ein Zugangspunkt mehr, 1 Tag mit Leiter. Kann ich.',
    },
    {
      by: 'max',
      after: 6000,
      body: 'Die Maske ist 40 Zeilen Arbeit, die Freigabe dafür sechs Wochen. Ich habe beides angemeldet.',
      reactions: { helps: 5 },
    },
    {
      by: 'thi',
      after: 70520,
      body: 'Seit zwei Wochen läuft es. 512 gescannt, falsch: 0. Abgetippt, weil Etikett nass: 9, falsch: 1. Achim wollte eine Zahl: Das sind zwölf Stunden im Monat, die ich jetzt für die Teile habe, die wirklich fehlen.',
      reactions: { thanks: 7 },
    },
  ],
};
