import type { DemoDialog } from '../../shape';

export const customs: DemoDialog = {
  kind: 'question',
  title: 'Which tariff number do you write on seal kits for Norway?',
  by: 'lasse',
  daysAgo: 68,
  at: '9:15',
  lang: 'en',
  tags: ['customs', 'spares'],
  body: 'I bring two kits E-117 over the border at Svinesund tomorrow, in the car. Last time I wrote “pump things” and have spent the afternoon with a very polite officer. What is the right number?',
  closed: { by: 'lasse', after: 1947, outcome: "8484 20 00, three papers, no grease. Holger's template is in the files." },
  replies: [
    {
      by: 'marit',
      after: 17,
      body: 'For the mechanical seal alone 8484.20. But a kit also has discs, O-rings and a small bag of grease, and which of them gives the kit its character is exactly the sort of question the polite officer likes.',
      reactions: { helps: 2 },
    },
    {
      by: 'holger',
      after: 95,
      body: `The kit is classified by the seal, thus 8484 20 00. You need, in this order:

1. proforma invoice, value of goods **also if free of charge**, country of origin DE
2. preference declaration in the text of the invoice (up to 6.000 EUR you can sign it yourself)
3. if you bring parts back: the return list, or you pay for them twice

I have prepared all three, they are in your mailbox. The grease stays here, please. It has its own number and its own sheet.`,
      best: true,
      reactions: { helps: 6 },
    },
    { by: 'lasse', after: 1945, body: 'Four minutes. The officer was almost sad. Takk, Holger.', reactions: { thanks: 4 } },
  ],
};

export const housings: DemoDialog = {
  kind: 'question',
  title: 'Can we order FX 12 housings without cartridges?',
  by: 'owen',
  daysAgo: 40,
  at: '11:05',
  lang: 'en',
  tags: ['fx12', 'orders'],
  body: 'We refurbish about thirty a year and bin a new set of cartridges each time, because they come fitted and our customers want their own grade. It feels wrong to throw away twelve sealed candles. Is there an order code for the empty vessel?',
  guests: true,
  closed: {
    by: 'nadine',
    after: 25885,
    outcome: "New order code FX12-0, without insert, from five pieces. Dorothea's declaration is enclosed with each delivery.",
  },
  replies: [
    {
      by: 'nadine',
      after: 45,
      body: "There isn't one today. Every FX 12 is pressure tested with cartridges inside and gets its number only after that.",
    },
    {
      by: 'silke',
      after: 145,
      body: 'We can test with dummy candles, we have two sets of steel ones for the line anyway. It takes me three minutes longer. But then the plate must say “without insert”, otherwise somebody will run it empty and wonder about brown water.',
      reactions: { helps: 5 },
    },
    { by: 'owen', after: 180, to: 1, body: '“Without insert” on the plate and in the invoice would suit us perfectly.' },
    {
      by: 'dorothea',
      after: 1335,
      body: 'Plate text is fine with me. The declaration of conformity changes, since without insert it is a pressure vessel and not a drinking water filter. I can have it ready in two weeks.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'annegret',
      after: 1375,
      body: 'Thirty a year in one lot or on call? With lid seal or without? Do you need the flow test as well or only pressure?',
    },
    {
      by: 'owen',
      after: 1415,
      body: 'On call, five at a time. With lid seal. Pressure only. (I do like being asked properly.)',
      reactions: { thanks: 2 },
    },
  ],
};
