import type { DemoDialog } from '../../shape';

export const meetup: DemoDialog = {
  kind: 'question',
  title: 'Is anyone going to the water tech meetup in Kassel?',
  by: 'olu',
  daysAgo: 4,
  at: '14:10',
  lang: 'en',
  tags: ['meetup', 'r290'],
  body: `Someone asked in the meetup's group whether Lindwerk is coming, because they “would love to hear about the R-290 line”. It's 2 December, 18:30, the old tram depot. About 40 engineers, half of them from planning offices, no stage, one projector.

I can go and shake hands. I can't answer what happens to propane at minus 18. Who can? [@Mehmet Kaya](person:mehmet), you had the rig?`,
  replies: [
    {
      by: 'mehmet',
      after: 85,
      body: 'I was on the R-290 test rig for four months. My English is for construction sites, not for a stage.',
    },
    {
      by: 'olu',
      after: 91,
      to: 0,
      body: 'There is no stage. And construction site English is exactly what they want, half of them are from Utrecht.',
      reactions: { agree: 3 },
    },
    {
      by: 'anke',
      after: 3955,
      body: "I'd come along and bring the cut-open compressor. People talk more freely when they can touch something. Ten minutes of slides at most, please, and none of them about our values.",
      reactions: { helps: 2 },
    },
    {
      by: 'priya',
      after: 4040,
      body: 'Happy to join and translate in both directions. Also I know the projector, it only accepts HDMI and hope.',
    },
    { by: 'carsten', after: 4150, body: 'Fine. Three people, one compressor. No prices, no delivery dates.', reactions: { agree: 4 } },
  ],
};

export const bidBond: DemoDialog = {
  kind: 'question',
  title: 'Wer hat schon einmal eine Bietungsgarantie in Złoty gestellt?',
  by: 'joanna',
  daysAgo: 109,
  at: '18:50',
  tags: ['ausschreibung', 'export', 'polen'],
  body: 'Ausschreibung in Posen, vier FX 12 und zwölf Jahre Kerzen, Abgabe in fünf Wochen. Verlangt wird eine Bietungsgarantie über 85.000 Złoty von einer Bank mit Sitz in Polen. Unsere Bank sagt, das gehe über eine Partnerbank, „üblicherweise“. Bei wem war das hier im Haus schon einmal üblich, und wie lange hat es gedauert?',
  reactions: { wondering: 3 },
  replies: [
    {
      by: 'joanna',
      after: 50370,
      body: 'Für das Protokoll: Die Frist war heute um 12, wir haben nicht geboten. Das wären drei Telefonate gewesen, ich wusste nur nicht, mit wem. Ich lasse die Frage offen, die nächste Ausschreibung kommt.',
      reactions: { disagree: 1, wondering: 2 },
    },
  ],
};
