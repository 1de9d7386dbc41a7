import type { DemoDialog } from '../../shape';

export const manuals: DemoDialog = {
  kind: 'discussion',
  title: 'Manuals: should we translate them, or draw them?',
  by: 'eoin',
  daysAgo: 81,
  at: '9:00',
  lang: 'en',
  tags: ['manuals', 'translation'],
  body: `The LX 40 manual is 212 pages in eleven languages, and in the field I have yet to see one opened beyond the page with the wiring. Last month in Tallinn a fitter held the Finnish version and worked from the **picture on the box**.

I want to try the other way round: installation and seal change as drawings, no words at all, one A3 sheet. Translate the remaining few pages well instead of 212 badly. Who sees why this is a bad idea?`,
  guests: true,
  reactions: { agree: 5 },
  closed: {
    by: 'eoin',
    after: 64800,
    outcome:
      'One A3 sheet per seal size goes into every kit, on film, with the torque as a number. The safety pages stay, in all languages, 24 instead of 212.',
  },
  replies: [
    {
      by: 'dorothea',
      after: 80,
      body: 'I do, and it is called the Machinery Regulation. Instructions for safe use must be in the official language of the country. A sheet without words may come **in addition**, never instead.',
      reactions: { good_to_know: 6 },
    },
    { by: 'eoin', after: 91, to: 0, body: 'Understood. Safety stays in words. Does torque count as safety?' },
    {
      by: 'dorothea',
      after: 104,
      to: 0,
      body: 'If a wrong torque can hurt a person, yes. If it only hurts the pump, no. I have seen your face when you ask this, and no, there is no list.',
    },
    {
      by: 'sanne',
      after: 150,
      body: "I don't believe in wordless. People think that pictures are clear, because they know already what is meant. A drawing of a hand with a wrench says “turn”. It doesn't say “until it clicks, then stop, also when your boss is watching”.",
      reactions: { disagree: 3 },
    },
    { by: 'eoin', after: 164, to: 3, body: 'Neither do the 212 pages.' },
    {
      by: 'sanne',
      after: 170,
      to: 3,
      body: 'No, but there I can search. You want to throw away the thing which is bad and replace it by a thing you have drawn yourself and like.',
      reactions: { disagree: 2, agree: 5 },
    },
    {
      by: 'eoin',
      after: 205,
      to: 3,
      body: "Fair hit. Then let's not argue from taste. You pick two fitters who never saw an LX 40, I pick two. Two get the book, two get the sheet. We say nothing and count.",
      reactions: { agree: 4 },
    },
    { by: 'sanne', after: 211, to: 3, body: 'Deal. And I choose the room, because yours has the good light.' },
    {
      by: 'katharina',
      after: 250,
      body: 'If you do, please log time *and* errors. The fastest seal change I know lasted four minutes and leaked for a year.',
    },
    {
      by: 'sanne',
      after: 29160,
      body: `Done in Groningen on Friday. I write it, so that nobody says Eoin has polished it:

| | book | sheet |
|---|---:|---:|
| time, mean | 71 min | 38 min |
| wrong disc | 1 of 2 | 0 of 2 |
| torque not checked | 0 of 2 | **2 of 2** |
| asked for help | 6 times | once |

So the sheet is faster and gets the geometry right, and both forgot the torque, since a picture of a wrench is just a picture of a wrench. I was wrong about most of it and right about the part I was loud about.`,
      reactions: { helps: 11, thanks: 6 },
    },
    {
      by: 'eoin',
      after: 29180,
      body: 'That is the best paragraph I have read in this house. Step 7 gets a number, large, “18 Nm”, and a stop sign. Numbers are not words, [@Dorothea Lenz](person:dorothea)?',
      reactions: { agree: 9 },
    },
    { by: 'dorothea', after: 29201, body: 'Numbers are numbers. Approved.' },
    { by: 'owen', after: 36075, body: 'Print it on something that survives grease and a boot. Paper lasts till lunch.' },
  ],
};

export const units: DemoDialog = {
  kind: 'question',
  title: 'Torque on the sticker in Nm only?',
  by: 'owen',
  daysAgo: 124,
  at: '13:10',
  lang: 'en',
  tags: ['torque', 'units'],
  body: 'The lads in the north have wrenches in ft-lb and a calculator with no battery. Is there a reason the sticker is Nm only?',
  guests: true,
  closed: { by: 'owen', after: 15, outcome: 'Taped inside the van door.' },
  replies: [
    {
      by: 'sanne',
      after: 12,
      body: `The reason is that nobody asked. Take this until there is a better sticker:

| part | Nm | ft-lb |
|---|---:|---:|
| seal cover LX 40 | 18 | 13.3 |
| coupling | 32 | 23.6 |
| lid FX 12 | 45 | 33.2 |`,
      best: true,
      reactions: { helps: 4 },
    },
  ],
};

export const curve60: DemoDialog = {
  kind: 'question',
  title: 'Does a 60 Hz curve for the LX 12 exist?',
  by: 'isabel',
  daysAgo: 131,
  at: '16:30',
  lang: 'en',
  tags: ['lx12', 'curves', 'export'],
  body: 'A textile mill near Guayaquil has three LX 12 from a ship that was broken up, and wants three more to go with them. At 60 Hz I can scale the 50 Hz curve with the affinity laws, but they ask for a measured one, stamped. The archive gives me a folder called “60” that is empty. Has anybody ever run an LX 12 at 60 on the bench?',
  reactions: { wondering: 2 },
  replies: [],
};
