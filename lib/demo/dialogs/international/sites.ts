import type { DemoDialog } from '../../shape';

export const dryRun: DemoDialog = {
  kind: 'question',
  title: 'LX 40 trips on dry-run protection with two metres of water above it',
  by: 'gita',
  daysAgo: 22,
  at: '8:10',
  lang: 'en',
  tags: ['lx40', 'dryrun', 'commissioning'],
  body: `Sines, Portugal, desalination plant, serial 40-3991. Two LX 40 feed the permeate tank. Both trip with \`E07 dry run\` between 20 and 90 seconds after start. The tank is full. I can see the water. I am more or less standing in it.

Done so far:

- [x] suction valve open, strainer clean
- [x] inlet pressure 0.21 bar, steady
- [x] electrode swapped between the two pumps, no change
- [x] cable measured, 0.4 Ω
- [ ] patience

The customer wants to switch the protection off. I have said no until tonight.`,
  guests: true,
  reactions: { wondering: 5 },
  closed: {
    by: 'gita',
    after: 10150,
    outcome:
      'Permeate below 30 µS/cm is invisible to the electrode. Fork 40-352 fitted in both pumps, parameters P30 and P33 are in the knowledge base, and the data sheet has been changed.',
  },
  replies: [
    { by: 'eoin', after: 31, body: 'What does it do if you bridge the electrode at the terminal box rather than at the controller?' },
    { by: 'gita', after: 55, to: 0, body: 'Runs. For as long as I hold the wire.' },
    {
      by: 'eoin',
      after: 62,
      to: 0,
      body: 'So controller and cable are innocent, and the electrode says “no water” while it is wet. Fouling? A film of oil from assembly?',
    },
    { by: 'gita', after: 90, to: 0, body: 'Wiped with alcohol, both. Then it ran for 140 seconds, a new record, then E07.' },
    {
      by: 'sanne',
      after: 115,
      body: 'Delay parameter P31: what is it set to? Some units of that batch left with 1 s instead of 5. We had it in Emden.',
    },
    { by: 'gita', after: 125, to: 4, body: 'P31 is 5. I put it to 15 for a try. It now trips 10 seconds later, which at least is honest.' },
    {
      by: 'rainer',
      after: 200,
      body: 'My english is not so good, but in 1999 in Jordan we had the same, and it was a goat. It had eaten the cable from the outside, and inside the cable was wet and made always short contact. I know it is another case, because you have measured the cable. But please look also for the goat.',
      reactions: { disagree: 1 },
    },
    { by: 'gita', after: 218, body: 'No goat within sight, Rainer. I did look.', reactions: { thanks: 6 } },
    {
      by: 'owen',
      after: 250,
      body: "Silly question from a man with a workshop. When I test your electrodes on the bench I use tap water, because once I used the stuff from the battery filler, and then none of them worked. What's the conductivity of that permeate?",
      reactions: { good_to_know: 2 },
    },
    { by: 'gita', after: 261, to: 8, body: 'Inline meter says 14 µS/cm.', reactions: { wondering: 3 } },
    {
      by: 'anke',
      after: 282,
      body: `Owen has it. The dry-run electrode measures current through the water. It needs **at least 30 µS/cm**; drinking water has 400 to 800, sea water 50,000. Your permeate has 14, and for this electrode that is air. It ran longer after wiping because alcohol and fingers left a little salt behind.

You can prove it in five minutes: a bucket of permeate, the electrode, a pinch of table salt.`,
      best: true,
      reactions: { helps: 14, thanks: 7 },
    },
    {
      by: 'gita',
      after: 310,
      to: 0,
      body: 'Bucket, electrode: E07. Pinch of salt from the canteen: green. I did it three times because it is so beautiful.',
      reactions: { thanks: 5 },
    },
    {
      by: 'emre',
      after: 335,
      body: 'Until hardware arrives, do it without the electrode: set P30 to 2 (dry run from motor load), P33 to 38 %. With 0.21 bar at the inlet this is safe, the power drops to about 25 % when the casing runs empty. Please send me a log of one real start so that I can check the 38.',
      reactions: { helps: 9 },
    },
    {
      by: 'gita',
      after: 472,
      to: 12,
      body: 'P30 = 2, running for two hours. Log is in the files. Customer now calls me “the lady with the salt”.',
    },
    { by: 'emre', after: 1450, to: 12, body: 'Log is good. You can go to 42 %, then it sees a half closed valve too.' },
    {
      by: 'henrik',
      after: 1520,
      body: 'In the data sheet stands “suitable for all clear waters”. This was me in 2011. I will change it to “from 30 µS/cm, below with vibrating fork”. The fork fits in the same thread, G ½.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'thi',
      after: 1560,
      body: 'Forks: four on stock in Kassel, two are on the way to Sines, arriving Thursday. Part number 40-352.',
      reactions: { thanks: 3 },
    },
    { by: 'maeve', after: 1610, body: 'For our files: two hatcheries of ours run on RO make-up water at about 50. Near the edge, then?' },
    {
      by: 'anke',
      after: 1635,
      body: 'Near enough that I would not sleep well in winter. Conductivity falls with temperature, roughly 2 % per degree. 50 at 20 °C is about 36 at 6 °C.',
      reactions: { helps: 3 },
    },
    {
      by: 'maeve',
      after: 1642,
      body: 'Two forks for us then, please, before somebody up there switches it off.',
      reactions: { thanks: 2 },
    },
  ],
};

export const heater: DemoDialog = {
  kind: 'question',
  title: 'Anti-condensation heater on the new motors: 24 V or 230 V?',
  by: 'sanne',
  daysAgo: 1,
  at: '15:20',
  lang: 'en',
  tags: ['motors', 'lx40'],
  body: 'Six LX 40 for Delfzijl, motors from the new supplier. The box says heater 230 V, the plate inside the lid says 24 V, the wires are the same colour. I can measure 41 Ω, that would be 14 W on 24 V or 1.3 kW on 230 V, so I have an opinion, but I want a document before I close the breaker.',
  replies: [
    {
      by: 'elena',
      after: 50,
      body: "Your opinion is right and the box is wrong. I have asked Brno for the certificate of this lot. Please don't connect anything on the strength of my being confident.",
    },
  ],
};
