import type { DemoDialog } from '../../shape';

export const qr: DemoDialog = {
  kind: 'idea',
  title: 'Ein QR-Code auf dem Typenschild, der zur richtigen Zeichnung führt',
  by: 'leo',
  daysAgo: 112,
  at: '16:10',
  tags: ['typenschild', 'zeichnung', 'qr'],
  body: `Ich war zwei Tage mit Aylin unterwegs. Sie hat zusammengerechnet 70 Minuten damit verbracht, die Zeichnung zu finden, die zu *dieser* Pumpe gehört, mit diesem Baujahr und dieser Dichtung. Wir haben die Seriennummer auf dem Schild und die Stückliste im PDM. Dazwischen fehlt nur ein Strich.

Vorschlag: QR-Code aufs Typenschild, Ziel ist eine Seite mit Zeichnung, Ersatzteilen, Protokollen. Ich würde es als Studienarbeit bauen.`,
  reactions: { agree: 14, wondering: 2 },
  replies: [
    {
      by: 'emre',
      after: 15,
      body: 'Ja. Aber bitte nur die Seriennummer codieren, keine Adresse. Adressen leben fünf Jahre, Pumpen dreißig.',
      reactions: { agree: 4 },
    },
    {
      by: 'leo',
      after: 30,
      to: 0,
      body: 'Dann braucht man aber unsere App zum Lesen?',
    },
    {
      by: 'emre',
      after: 52,
      to: 0,
      body: 'Eine Adresse unter unserem eigenen Namen, so kurz wie möglich, und dahinter darf umziehen, was will: `lindwerk.example/s/4017-2231`. Das Versprechen ist dann nicht der Server, sondern die Weiterleitung.',
      reactions: { good_to_know: 5 },
    },
    {
      by: 'dorothea',
      after: 1020,
      body: 'Drei Dinge zum Schild: Pflichtangaben behalten ihre Schriftgröße (2,5 mm). Der Code muss mit 0,4 mm je Modul gelasert werden, sonst liest ihn nach zwei Wintern niemand. Und bei den Schildern nach Druckgeräterichtlinie ist auf 60 × 40 kein Platz, dort braucht ihr 80 × 40.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'hassan',
      after: 1175,
      body: '80x40 passt auf den LX-Sockel, wenn man das Schild um 90 Grad dreht. Hab eins aus Pappe hingehalten.',
      reactions: { helps: 3 },
    },
    {
      by: 'lasse',
      after: 1210,
      body: 'Ich lese den Code nicht, wenn Farbe drüber ist. Bei den Werften ist immer Farbe drüber.',
    },
    {
      by: 'leo',
      after: 1245,
      to: 5,
      body: 'Vertieft lasern, 0,2 mm? Dann kann man Kreide drüberreiben.',
    },
    {
      by: 'lasse',
      after: 1251,
      to: 5,
      body: 'Kreide. Gefällt mir.',
      reactions: { agree: 6 },
    },
    {
      by: 'ulrich',
      after: 38395,
      body: 'Genehmigt für die LX 40, ab Seriennummer 4017-3000. Leo bekommt Hassan für zwei Tage und den Laser nach 15 Uhr. Wenn nach einem Jahr weniger als ein Drittel der Schilder benutzt wurde, lassen wir es wieder.',
      reactions: { thanks: 7 },
    },
  ],
};

export const skid: DemoDialog = {
  kind: 'question',
  title: 'Vibration at 41 Hz on the LX 80 skid in Porto: foundation or us?',
  by: 'gita',
  daysAgo: 34,
  at: '8:20',
  lang: 'en',
  tags: ['lx80', 'vibration', 'commissioning'],
  body: `Three LX 80 on one skid, variable speed. At 2,460 rpm (41 Hz) the middle pump shakes the coffee out of the cup: 9.8 mm/s RMS at the drive end, vertical. At 38 and 44 Hz it is below 3. The outer two are fine at any speed.

The civil contractor says pumps. I say skid. The client says "by Friday".`,
  replies: [
    {
      by: 'chidi',
      after: 35,
      body: 'Narrow band, one position, speed-dependent: resonance until proven otherwise. Do a bump test with everything off. Rubber mallet, accelerometer on the middle pump foot, ten hits. If it rings at 41 you have your answer without a single meeting.',
      reactions: { helps: 3 },
    },
    {
      by: 'gita',
      after: 200,
      to: 0,
      body: 'No rubber mallet on site. Used a shoe. It rings at 40.7.',
    },
    {
      by: 'chidi',
      after: 212,
      to: 0,
      body: 'I will add "shoe" to the procedure.',
      reactions: { agree: 7 },
    },
    {
      by: 'priya',
      after: 285,
      body: 'Checked the skid model: first vertical mode 47 Hz *if* all eight anchors carry. If I release the two in the middle it falls to 40.9. Could the middle anchors be loose, or sitting on shims?',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'gita',
      after: 420,
      to: 3,
      body: 'Shims. A stack of five, and one of them is a coin. I am not making this up, it is twenty cents.',
    },
    {
      by: 'katharina',
      after: 436,
      body: 'Welches Land?',
    },
    {
      by: 'gita',
      after: 438,
      to: 5,
      body: 'Finland.',
      reactions: { agree: 9 },
    },
    {
      by: 'gita',
      after: 2005,
      body: `Grouted properly, anchors to 120 Nm, waited for the fast cement. First mode now 46.6 Hz, vibration at 2,460 rpm is 1.9 mm/s. I locked out 2,750–2,850 rpm in the controller as well, so nobody finds the new one by accident.

Lesson for the checklist: tap the skid **before** the pumps go on.`,
      best: true,
      reactions: { thanks: 5, helps: 4 },
    },
    {
      by: 'tobias',
      after: 2860,
      to: 7,
      body: 'Auf der Liste: „Bei Gestellen: Ankerprobe vor dem Aufsetzen.“ Die Münze möchte ich gern sehen.',
    },
    {
      by: 'chidi',
      after: 2870,
      body: 'Last word from the test field: frame analyser two is free next week, if anybody has more coins.',
    },
  ],
};
