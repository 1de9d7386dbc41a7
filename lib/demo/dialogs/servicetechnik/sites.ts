import type { DemoDialog } from '../../shape';

export const checklist: DemoDialog = {
  kind: 'announcement',
  title: 'Erst lesen, dann fahren: Checkliste für Neuanlagen',
  by: 'tobias',
  daysAgo: 214,
  at: '9:00',
  tags: ['checkliste', 'inbetriebnahme'],
  body: `Von 31 Inbetriebnahmen im letzten Halbjahr sind wir bei neun ein zweites Mal hingefahren. Siebenmal fehlte etwas, das man vorher hätte fragen können. Deshalb, vor der Abfahrt:

- [ ] Strom: Wer hat ihn wann zugesagt? Name, nicht Firma
- [ ] Absicherung und Drehfeld, am besten als Foto vom Verteiler
- [ ] Zulaufdruck, gemessen und nicht „wie immer“
- [ ] Schlüssel, Karte, Hund
- [ ] Seriennummer der Pumpe mit dem Auftrag verglichen
- [ ] Handschuhe für Trinkwasser im Wagen, ungeöffnet
- [ ] Wer nimmt ab, und ist der Mensch an dem Tag im Haus?

Wer einen Punkt streichen will, schreibt mir, welche Fahrt er sich damit gespart hätte. Wer einen ergänzen will, welche.`,
  pinned: true,
  reactions: { thanks: 11, good_to_know: 6 },
  replies: [
    {
      by: 'mehmet',
      after: 560,
      body: 'Punkt 8: Handyempfang. In Nieste hab ich 20 Minuten gebraucht, um jemandem zu sagen, dass kein Strom da ist.',
      reactions: { agree: 4 },
    },
    {
      by: 'tobias',
      after: 1385,
      to: 0,
      body: 'Aufgenommen.',
    },
  ],
};

export const cards: DemoDialog = {
  kind: 'question',
  title: 'Wer hat die Zugangskarten für die Baustelle Wolfsanger?',
  by: 'mehmet',
  daysAgo: 1,
  at: '15:10',
  tags: ['wolfsanger', 'baustelle'],
  body: `Morgen sieben Uhr Hochbehälter Wolfsanger, Tor ist neu, Schlüssel passt nicht mehr. Es soll drei Karten geben. Im Fach bei Tobias: leer. Im Schlüsselkasten: ein Zettel „bei Mehmet“. Bei Mehmet: nein.

Wer hat die?`,
  replies: [
    {
      by: 'aylin',
      after: 94,
      body: 'Eine hatte ich im Sommer, gelb mit weißem Band. Die hab ich Rainer gegeben, weil er am nächsten Tag hinmusste. Wo die anderen zwei sind, weiß ich nicht.',
    },
  ],
};

export const frost: DemoDialog = {
  kind: 'discussion',
  title: 'Inbetriebnahme bei Frost: Was macht ihr anders?',
  by: 'mehmet',
  daysAgo: 301,
  at: '19:40',
  tags: ['frost', 'inbetriebnahme', 'gleitringdichtung'],
  body: `Heute Schauenburg, minus elf, Neubau ohne Heizung. Drei Stunden gebraucht statt einer. Eine Dichtung hat beim ersten Anlauf getropft, obwohl sie neu war. Ersatz eingebaut, dicht. Nichts anders gemacht, außer dass der Ersatz vorher vorne auf der Sitzheizung lag.

Zufall?`,
  reactions: { wondering: 3 },
  replies: [
    {
      by: 'lasse',
      after: 25,
      body: 'Nein. Sitzheizung ist Stand der Technik.',
    },
    {
      by: 'anke',
      after: 724,
      body: 'Kein Zufall. Unter 5 Grad wird der O-Ring hinter dem Gegenring hart, EPDM verliert dort gut die Hälfte seines Rückstellvermögens. Er folgt dann dem ersten Wackeln der Welle nicht. Deshalb erst im Wagen aufwärmen, dann einbauen. Zwanzig Minuten bei Zimmertemperatur reichen, die Sitzheizung schafft es in acht.',
      reactions: { helps: 9, good_to_know: 5 },
    },
    {
      by: 'bernd',
      after: 755,
      body: 'Thermoskanne. Dichtung in die Tüte, Tüte in den Becher. Mach ich seit 30 Jahren.',
    },
    {
      by: 'aylin',
      after: 757,
      to: 2,
      body: 'Mit Kaffee?',
    },
    {
      by: 'bernd',
      after: 780,
      to: 2,
      body: 'Wasser. Der Kaffee ist für mich.',
      reactions: { agree: 12 },
    },
    {
      by: 'mehmet',
      after: 1370,
      body: `Ok, das heißt für meine Liste bei Frost:

1. Dichtungen und Fett in die Kabine, nicht auf die Ladefläche
2. Pumpe nie mit Restwasser aus dem Prüffeld stehen lassen
3. erster Anlauf von Hand durchdrehen
4. Prüfdruck frühestens 15 min nach Befüllen

zu 2: in Schauenburg war ein Eisring im Laufrad. Aus UNSEREM Prüffeld.`,
    },
    {
      by: 'chidi',
      after: 2122,
      to: 5,
      body: 'Das nehme ich auf mich. Wir blasen die Pumpen aus, aber die LX 40 hält in der Spirale etwa einen Viertelliter. Ab heute kippen wir sie nach dem Lauf 30 Sekunden auf den Saugstutzen. Wenn noch einmal Eis ankommt, schickt mir ein Bild.',
      reactions: { good_to_know: 4, thanks: 2 },
    },
    {
      by: 'mehmet',
      after: 2852,
      to: 6,
      body: 'Mach ich. Danke, dass du nicht gesagt hast, das kann nicht sein.',
    },
    {
      by: 'rainer',
      after: 13031,
      body: 'Zum Thema Frost hätte ich noch die Geschichte mit dem Föhn und dem Bürgermeister, aber die gehört vielleicht nicht ins Internet. Kurzfassung: Man soll nicht mit dem Föhn an eine PE-Leitung.',
    },
  ],
};

export const praise: DemoDialog = {
  kind: 'discussion',
  title: 'Danke an die Spätschicht für den Sonntag in Fulda',
  by: 'tobias',
  daysAgo: 6,
  at: '7:15',
  tags: ['fulda', 'bereitschaft'],
  body: `Sonntag, 15:20 Uhr: Klinikum in Fulda, beide Druckerhöhungen aus, Wasser nur noch bis zum dritten Stock. Um 18:05 liefen sie wieder.

Dazwischen haben Leute etwas getan, wofür sie nicht eingeteilt waren. Goran hat in Kassel einen LX-40-Motor aus der laufenden Montage genommen und Uwe hat ihn selbst hingefahren, 108 km. Yusuf ist vom Fußballplatz seines Sohns ins Lager. Milan hat mit dem Hausmeister per Hand den Bypass gestellt, damit die Dialyse weiterlaufen konnte.

Ich habe zwei Telefonate geführt und Pizza bestellt. Danke.`,
  reactions: { thanks: 22 },
  replies: [
    {
      by: 'milan',
      after: 25,
      body: 'Die Pizza kam um 19 Uhr kalt an und war die beste seit Langem. Der Hausmeister heißt Herr Adler und hat eigentlich alles gewusst. Ich habe nur gedreht.',
    },
    {
      by: 'uwe',
      after: 415,
      body: 'war ne schöne fahrt. motor war angeschnallt auf dem beifahrersitz, gepiept hats trotzdem bis bad hersfeld. die lücke in der linie ham wir montag bis 9 aufgeholt falls einer fragt',
      reactions: { thanks: 9 },
    },
    {
      by: 'kai',
      after: 427,
      to: 1,
      body: 'Es hat einer gefragt. Ich hab gesagt, er soll in den Kalender gucken, was ein Sonntag ist.',
      reactions: { agree: 5 },
    },
    {
      by: 'martin',
      after: 525,
      to: 1,
      body: 'Ich war das, Kai. Zu Recht zurückgefragt. Die Stunden vom Sonntag trage ich selbst ein, ihr müsst nichts beantragen.',
    },
  ],
};

export const vans: DemoDialog = {
  kind: 'announcement',
  title: 'Wagen 7 und 12 gehen, bitte bis Monatsende ausräumen',
  by: 'tobias',
  daysAgo: 23,
  at: '13:30',
  tags: ['fahrzeuge'],
  body: `Die beiden ältesten Kastenwagen gehen zurück. Nachfolger sind zwei elektrische mit 1,1 t Nutzlast und Regal links. Reichweite im Prospekt 330 km, ich rechne mit 230 und habe die Reviere Hofgeismar und Melsungen danach ausgesucht.

In Wagen 12 liegen noch: ein Satz Winterreifen, ein MG-3 ohne Akku, eine Angel. Die Angel bitte als Erstes.`,
  replies: [],
};
