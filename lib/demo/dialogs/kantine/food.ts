import type { DemoDialog } from '../../shape';

export const winterMenu: DemoDialog = {
  kind: 'discussion',
  title: 'Wintermenü: vier Vorschläge, zwei Plätze',
  by: 'wilma',
  daysAgo: 11,
  at: '10:15',
  tags: ['kantine', 'wintermenü'],
  body: `Ab Dezember werden auf der Karte zwei Plätze frei. Vier Gerichte habe ich gerechnet und gekocht, die Frühschicht hat probiert. Was soll bleiben?

| | Preis | Fleisch | kann ich für 180 |
|---|---:|---|---|
| Ahle-Wurst-Auflauf mit Grünkohl | 5,40 € | ja | ja |
| Linsen-Dal mit Spinat | 4,20 € | nein | ja |
| Kassler mit Sauerkraut und Klößen | 6,10 € | ja | freitags nicht |
| Kürbisgnocchi in Salbeibutter | 5,80 € | nein | mit Hilfe |

Bitte sagt nicht „alle“. Ich habe acht Kochfelder.`,
  reactions: { agree: 13 },
  closed: {
    by: 'wilma',
    after: 10005,
    outcome: 'Dal fest, Auflauf und Kassler im Wechsel, Gnocchi an einem Tag im Januar für die ersten vierzig.',
  },
  replies: [
    { by: 'kai', after: 25, body: 'Auflauf. Und mehr.' },
    { by: 'goran', after: 37, body: 'Kassler. Wer um 6 anfängt, will um 11 nicht Salbei.' },
    {
      by: 'dorothea',
      after: 55,
      body: 'Gnocchi, bitte. Ich verspreche, beim Formen zu helfen. Ich habe eine Großmutter aus Bergamo und ein Nudelbrett.',
      reactions: { agree: 6 },
    },
    { by: 'wilma', after: 59, to: 2, body: 'Dorothea, du bist vermerkt. 180 Portionen sind etwa 5.400 Gnocchi.' },
    { by: 'dorothea', after: 65, to: 2, body: 'Ich habe *eine* Großmutter.', reactions: { thanks: 4 } },
    {
      by: 'annegret',
      after: 135,
      body: 'Ist im Auflauf Schwein oder Rind? Ist der Preis mit Beilage? Und zählt Dal als warm, wenn man es um 13:30 holt?',
    },
    {
      by: 'wilma',
      after: 220,
      body: 'Schwein. Mit. Um 13:30 zählt bei mir nichts mehr als warm, da ist ein Dal noch am nächsten dran.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'yusuf',
      after: 235,
      body: 'in fulda essen wir das was um 9 im transporter steht. ein auflauf kommt an, gnocchi kommen als kuchen an',
      reactions: { agree: 5 },
    },
    {
      by: 'chidi',
      after: 260,
      body: 'Dal, unbedingt. Aber darf ich eine Bitte haben? Das vom letzten Jahr war sehr freundlich gewürzt. Ich bringe Chili mit, wenn es sein muss.',
      reactions: { agree: 7 },
    },
    { by: 'hassan', after: 266, to: 8, body: 'Bring zwei.' },
    { by: 'uwe', after: 290, to: 8, body: 'ich mag freundlich gewürzt' },
    {
      by: 'selin',
      after: 305,
      to: 8,
      body: 'Kompromiss aus Raum 0.14: Dal mild, daneben drei Gläser scharf in drei Stufen. Neustart nicht nötig.',
      reactions: { agree: 11 },
    },
    { by: 'wilma', after: 333, to: 8, body: 'Drei Gläser kann ich. Stufe 3 fülle ich selbst nicht ab, das macht Chidi, mit Handschuhen.' },
    {
      by: 'jonas',
      after: 4195,
      body: 'Ich habe am Wochenende gezählt, nur wer ein Gericht genannt hat, hier und auf dem Zettel an der Ausgabe: Auflauf 61, Dal 58, Kassler 49, Gnocchi 34. Es fehlt die Spätschicht, die kommt erst um 17 Uhr und findet den Zettel nicht mehr, weil er um 14 Uhr abgehängt wird.',
      reactions: { helps: 4 },
    },
    { by: 'uwe', after: 4565, body: 'der zettel hängt nie wenn wir kommen. auch nicht der mit dem nachtisch', reactions: { agree: 9 } },
    {
      by: 'wilma',
      after: 4590,
      body: 'Das wusste ich nicht, Uwe. Er bleibt bis morgen Abend hängen, und ich hänge einen Stift daran.',
      reactions: { thanks: 5 },
    },
    {
      by: 'goran',
      after: 6985,
      body: 'Die Spätschicht hat abgestimmt: Kassler 22, Auflauf 9, Dal 14, Gnocchi 2. Einer hat „Schnitzel“ geschrieben, den habe ich nicht gezählt.',
    },
    {
      by: 'jonas',
      after: 7060,
      body: 'Zusammen: Dal 72, Kassler 71, Auflauf 70, Gnocchi 36. Das ist so knapp, dass ich es zweimal gerechnet habe.',
      reactions: { helps: 6 },
    },
    {
      by: 'wilma',
      after: 8625,
      body: 'Dann so: **Dal** kommt fest auf die Karte, mit den drei Gläsern. Den zweiten Platz teilen sich Auflauf (ungerade Wochen, auch Fulda) und Kassler (gerade Wochen, nie freitags). Und einmal im Januar gibt es Gnocchi, für so viele, wie Dorothea schafft.',
      reactions: { agree: 17, thanks: 10 },
    },
    { by: 'dorothea', after: 8637, body: 'Vierzig. Portionen. Mit Anmeldung.' },
  ],
};

export const nightSoup: DemoDialog = {
  kind: 'idea',
  title: 'Eine warme Suppe für die Nachtschicht',
  by: 'goran',
  daysAgo: 211,
  at: '22:40',
  tags: ['kantine', 'nachtschicht'],
  body: 'Nachts gibt es den Automaten: Riegel, Cola, ein Sandwich mit Mindesthaltbarkeit. Um drei Uhr friert man von innen. Mein Wunsch ist klein: ein Topf, der um 22 Uhr warm dasteht, für 25 Leute, und eine Kelle.',
  reactions: { agree: 23 },
  closed: { by: 'goran', after: 62350, outcome: 'Es gibt nachts Suppe. Die Kasse hat 6,50 Euro zu viel.' },
  replies: [
    {
      by: 'wilma',
      after: 515,
      body: 'Den Topf stelle ich hin. Ein 30-Liter-Wärmebehälter hält bis vier Uhr über 65 Grad, das habe ich heute Nacht mit Wasser probiert, weil mich die Frage nicht schlafen ließ. Linsen oder Kartoffel, 2,50 Euro, Kasse des Vertrauens.',
      reactions: { helps: 9, thanks: 4 },
    },
    {
      by: 'ragna',
      after: 580,
      to: 0,
      body: 'Mit Deckel, der verriegelt, und nicht auf dem Weg zum Prüffeld. Sonst nichts dagegen, im Gegenteil.',
    },
    { by: 'uwe', after: 935, to: 0, body: 'kasse des vertrauens. bei 25 mann. da bin ich gespannt' },
    {
      by: 'wilma',
      after: 61040,
      body: 'Nach sechs Wochen: 611 Teller, 1.527,50 Euro müssten es sein, 1.534 sind es.',
      reactions: { agree: 12 },
    },
    { by: 'uwe', after: 61405, body: 'nehm ich zurück' },
  ],
};

export const dal: DemoDialog = {
  kind: 'question',
  title: 'What happened to the dal on Thursdays?',
  by: 'priya',
  daysAgo: 47,
  at: '12:40',
  lang: 'en',
  tags: ['canteen', 'vegan'],
  body: 'I come to Kassel on Tuesdays and Thursdays, and I will admit that Thursday was the dal. It has been pasta for three weeks. Is the dal gone, resting, or was it me?',
  reactions: { wondering: 2 },
  replies: [
    {
      by: 'wilma',
      after: 100,
      body: 'It was not you. The lentils came with small stones, two people have found one with a tooth, so I sent 40 kilo back. New ones come from another mill. Please excuse my English, I cook better.',
      reactions: { helps: 2 },
    },
    {
      by: 'priya',
      after: 113,
      body: 'Your English is excellent and your quality control is stricter than ours. I will wait.',
      reactions: { thanks: 3 },
    },
    { by: 'chidi', after: 150, body: 'As a test engineer: were the stones within tolerance?' },
    { by: 'wilma', after: 155, body: 'For gravel, yes.', reactions: { agree: 8 } },
  ],
};
