import type { DemoDialog } from '../../shape';

export const housings: DemoDialog = {
  kind: 'discussion',
  title: 'Cast housings: 22 weeks and rising, what do we promise customers?',
  by: 'elena',
  daysAgo: 47,
  at: '9:40',
  lang: 'en',
  tags: ['castings', 'lead time'],
  body: `Brescia quoted 22 weeks for LX 80 housings today. In spring it was 12. The reason is not demand: their second furnace is waiting for a lining, and the lining comes from the people we also wait for.

We have 31 housings. We sell about 6 a month. You can do the sum.`,
  reactions: { wondering: 5 },
  replies: [
    {
      by: 'nadine',
      after: 25,
      body: 'The sum from the order book: nine already promised, with dates. So 22 free ones, not 31.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'carsten',
      after: 51,
      body: 'Then we sell fewer and dearer. That is a joke. Half.',
    },
    {
      by: 'achim',
      after: 95,
      body: 'Bestellen wir 60 und haben Ruhe. Bindet 190.000 Euro, ist mir bewusst.',
      reactions: { disagree: 4 },
    },
    {
      by: 'thi',
      after: 120,
      to: 2,
      body: '60 sind zehn Monate Bestand, und die Änderung am Zungenradius steht im Raum. Wenn die kommt, haben wir 60 Gehäuse mit dem alten Kern. Zahlen hattest du ja gern dazu.',
      reactions: { agree: 6 },
    },
    {
      by: 'achim',
      after: 132,
      to: 2,
      body: 'Hatte ich. Ziehe zurück.',
    },
    {
      by: 'elena',
      after: 1370,
      body: "Alternative from the phone, last night: a foundry near Brno can take the pattern for 24 pieces, 11 weeks, 14 % more. Their pressure test is better than Brescia's. I visited them in spring with a list of fourteen questions and they answered thirteen.",
      reactions: { helps: 5, good_to_know: 3 },
    },
    {
      by: 'henrik',
      after: 1410,
      to: 5,
      body: 'Das Modell kann reisen, aber bitte in der Kiste von 2019 und nicht wieder auf einer Palette mit Folie. Beim letzten Mal kam es mit drei Millimetern Versatz an.',
    },
    {
      by: 'achim',
      after: 1425,
      to: 5,
      body: '24 in Brünn, 20 in Brescia, beide mit altem Radius, danach Schluss bis zur Freigabe. Kann das so raus?',
      reactions: { agree: 4 },
    },
    {
      by: 'elena',
      after: 1431,
      to: 5,
      body: 'Already out. I had it as a draft since six.',
    },
    {
      by: 'nadine',
      after: 2795,
      body: 'For offers I now write "16 weeks, confirmed by name within two days". Nobody has complained about the 16. Two people thanked me for the two days.',
      reactions: { thanks: 3 },
    },
  ],
};

export const loan: DemoDialog = {
  kind: 'question',
  title: 'Loan pump for Tarnbeck: which papers so that it comes back without duty?',
  by: 'maeve',
  daysAgo: 103,
  at: '12:30',
  lang: 'en',
  tags: ['customs', 'loan', 'uk'],
  body: "You kindly lend us an LX 40 while ours is on Owen's bench. Last time the loan unit went home to Kassel, somebody charged it import duty as if it had been born in Yorkshire. What should we put on the papers this time?",
  guests: true,
  replies: [
    {
      by: 'holger',
      after: 35,
      body: 'Bevor ich antworte, muss ich wissen: Wird die Pumpe bei Ihnen verändert, repariert oder nur betrieben? Das sind drei verschiedene Verfahren.',
    },
    {
      by: 'maeve',
      after: 50,
      to: 0,
      body: 'My German is good enough for "nur betrieben". Only run, about six weeks, and washed.',
    },
    {
      by: 'holger',
      after: 130,
      body: `Then it is the simple one. For goods that return unchanged:

1. We export it as *temporary*, with the serial number on the declaration **and** photographed on the pump. The serial number is everything.
2. You import it under temporary admission; the code is on the sheet I attach to the crate.
3. On the way back you write "returned goods, unaltered" and quote our export reference. It is printed on the yellow label, please do not throw away the crate lid.

What went wrong last time: the return papers carried the serial number of *your* pump. For customs, a stranger arrived.`,
      best: true,
      reactions: { helps: 4 },
    },
    {
      by: 'owen',
      after: 160,
      to: 2,
      body: 'That was me. They were side by side and I read the wrong plate. Photograph it is.',
      reactions: { agree: 3 },
    },
    {
      by: 'maeve',
      after: 63150,
      body: 'It went home on Thursday: no duty, no phone calls, and a customs officer who told me the yellow label was the first useful one he had seen this year.',
      reactions: { thanks: 4 },
    },
  ],
};
