import type { DemoDialog } from '../../shape';

export const assembly: DemoDialog = {
  kind: 'announcement',
  title: 'Montageanweisung 40-117 liegt ab sofort im Raum, nicht mehr im Laufwerk',
  by: 'henrik',
  daysAgo: 0,
  at: '8:30',
  tags: ['lx40', 'montageanweisung'],
  body: `Die Montageanweisung 40-117 gibt es seit heute nur noch hier, unter Dateien. Der alte Ort im Laufwerk \`K:\\Montage\\LX\` ist leer bis auf einen Zettel, der hierher zeigt.

Warum: Im Laufwerk lagen vier Fassungen, und die jüngste war nicht die gültige. Die Fassung hier trägt den neuen Wert für die Scheibe (2,7 mm ab Charge KW 41) und auf Seite 3 das Schnittbild aus dem Labor.

Wer die Anweisung ausgedruckt am Platz hängen hat: Auf dem Fuß muss **Fassung F** stehen. Alles andere bitte abnehmen, auch die mit den guten Notizen. Die Notizen hätte ich gern, ein Foto genügt.`,
  reactions: { good_to_know: 4, thanks: 3 },
  replies: [],
};

export const lx12: DemoDialog = {
  kind: 'question',
  title: 'Wer hat noch die Urzeichnung der LX 12 von 1987?',
  by: 'henrik',
  daysAgo: 4,
  at: '9:20',
  tags: ['lx12', 'archiv', 'zeichnung'],
  body: `Gesucht wird Blatt 12-003, Spiralgehäuse, Tusche auf Transparent, vermutlich 1987. Im Archiv liegt nur die Abzeichnung von 1994, und die hat einen Übertragungsfehler am Zungenradius: 4 statt 14 mm. Gegossen wurde offenbar immer nach dem Original, sonst wären die Pumpen nicht so leise.

Ein Kunde möchte drei Gehäuse nachbestellen. Ich möchte nicht raten, welche Zahl in der Gießerei am Modell steht.`,
  reactions: { wondering: 3 },
  replies: [
    {
      by: 'bernd',
      after: 1850,
      body: 'Frag Rainer. Der hat alles.',
    },
  ],
};

export const numbers: DemoDialog = {
  kind: 'announcement',
  title: 'Nummernkreis 70 ist voll, ab Montag zählen wir in 71',
  by: 'tomasz',
  daysAgo: 162,
  at: '14:00',
  tags: ['pdm', 'sachnummern'],
  body: `Die 70-999 hat gestern ein Kabelbinder bekommen. Ab Montag vergibt das PDM Nummern aus Kreis 71. Für euch ändert sich nichts, außer:

- Etikettenvorlage „Ersatzteil klein“ neu laden, sonst wird die 71 als Menge gedruckt
- Abfragen, in denen \`70-*\` fest steht, gehen ab Montag an den neuen Teilen vorbei

Ich kenne neun solcher Abfragen und habe sie geändert. Es gibt sicher eine zehnte.`,
  replies: [],
};

export const notes: DemoDialog = {
  kind: 'discussion',
  title: 'Drawing notes in two languages, or in none?',
  by: 'elena',
  daysAgo: 118,
  at: '10:40',
  lang: 'en',
  tags: ['drawings', 'suppliers'],
  body: `The foundry in Brescia returned 60 housings. Our drawing says "Formschräge nach Wahl des Gießers, jedoch nicht im Dichtbereich". They translated the first half.

I would like every note on a drawing that leaves the house to be bilingual. Before somebody says it doubles the text: it was a 7,400 euro half sentence.`,
  reactions: { agree: 5 },
  replies: [
    {
      by: 'henrik',
      after: 155,
      body: 'I would go the other way. A note is what one writes when the drawing has failed to say it. "Not in the sealing area" can be drawn: a hatched zone and a symbol. No language, nothing to forget.',
      reactions: { agree: 4 },
    },
    {
      by: 'dorothea',
      after: 190,
      body: 'Die Schraffur gibt es genormt, mit Kennbuchstaben im Kreis. I went through the last 50 released sheets: 31 notes, of which 22 have a symbol we simply do not use. I can put those on one page, left the sentence, right the symbol.',
      reactions: { good_to_know: 6 },
    },
    {
      by: 'elena',
      after: 220,
      to: 1,
      body: 'Please. And the nine that remain?',
      reactions: { thanks: 3 },
    },
    {
      by: 'dorothea',
      after: 245,
      to: 1,
      body: 'German and English, from a list of fixed sentences. Nobody translates on a Friday afternoon.',
    },
    {
      by: 'ulrich',
      after: 1280,
      body: 'Decided: symbols first, then the list. Free text on a drawing needs my initials. That should thin it out.',
      reactions: { agree: 7 },
    },
  ],
};
