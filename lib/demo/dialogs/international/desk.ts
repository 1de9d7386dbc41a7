import type { DemoDialog } from '../../shape';

export const onCall: DemoDialog = {
  kind: 'announcement',
  title: 'On-call over the winter: who picks up when',
  by: 'eoin',
  daysAgo: 8,
  at: '9:40',
  lang: 'en',
  tags: ['oncall', 'rota'],
  body: `The number stays the same. Who answers:

- **until week 51:** Sanne (Dutch, English, German)
- **weeks 52 and 53:** me. I volunteered, since my mother cooks better when I am interrupted
- **weeks 1 to 4:** Lasse (Danish, German, English with the brakes off)
- **weeks 5 to 8:** Gita, from whichever time zone

Hand-over is Mondays at 8:00 Kassel time. If nobody answers within ten rings you get the hotline in Kassel, in German. Say “Pumpe steht” and your number, they'll do the rest.`,
  guests: true,
  reactions: { good_to_know: 9 },
  replies: [],
};

export const voiceMemo: DemoDialog = {
  kind: 'idea',
  title: 'A three-minute voice memo instead of a site report',
  by: 'gita',
  daysAgo: 54,
  at: '18:20',
  lang: 'en',
  tags: ['sitereport', 'knowledge'],
  body: `After a day on site I have forty photographs, wet shoes and a form with 61 fields. So I fill in the eleven that are mandatory, and the interesting things (“the valve hums at 22 Hz when the neighbour irrigates”) are in no field at all.

What if I could talk for three minutes in the car and somebody, or something, makes text of it?`,
  reactions: { agree: 7, disagree: 3 },
  replies: [
    {
      by: 'sanne',
      after: 42,
      body: 'Yes. The real report is what you tell your colleague at the coffee machine. The form is what is left.',
      reactions: { agree: 4 },
    },
    {
      by: 'jonas',
      after: 840,
      body: "Careful, I live from those fields. From 61 I use nine, but those nine across 4,000 reports tell me which lot fails. From a memo I can't count anything.",
      reactions: { disagree: 2 },
    },
    { by: 'gita', after: 851, to: 1, body: 'Which nine?' },
    {
      by: 'jonas',
      after: 895,
      to: 1,
      body: 'Serial, lot of the seal, running hours, water temperature, conductivity, inlet pressure, symptom (list), cause (list), part replaced. The other 52 nobody has opened since I started here. I checked in the database just now and feel slightly ill.',
      reactions: { helps: 8 },
    },
    {
      by: 'eoin',
      after: 920,
      body: "So: nine fields and a memo. We've removed 52 things and added a voice. I like the arithmetic.",
      reactions: { agree: 11 },
    },
    {
      by: 'paula',
      after: 1010,
      body: 'A voice is personal data, and customers may be audible in the background. Possible if the sound is turned into text on our own server and deleted the same day, and if nobody **has to** talk. Ask me before you try a tool from the internet, please, then it gets shorter.',
      reactions: { good_to_know: 5 },
    },
    {
      by: 'max',
      after: 1120,
      to: 5,
      body: 'We have a machine that can do that offline in about half the spoken time. English and German well, Dutch so-so, Rainer not at all.',
    },
    { by: 'rainer', after: 1200, body: 'I speak very clear. I speak only long.', reactions: { thanks: 2 } },
    {
      by: 'gita',
      after: 46855,
      body: "I've done it for a month with six people, text only kept. 44 memos, mean 2:50. Jonas's nine fields were complete in 43 of 44 (before: 31 of 50). What we lack is a place: the memos sit in a folder, and a folder is where knowledge goes to lie down. To be continued, I hope with somebody who likes building things.",
      reactions: { helps: 4 },
    },
  ],
};
