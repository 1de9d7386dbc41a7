import type { DemoDialog } from '../../shape';

export const doctors: DemoDialog = {
  kind: 'question',
  title: 'Is there a list of English-speaking doctors in Kassel?',
  by: 'elena',
  daysAgo: 92,
  at: '17:05',
  lang: 'en',
  tags: ['newcomers', 'health'],
  body: 'I moved here from Brescia in June and have been collecting doctors the way other people collect stamps. GP found, dentist found. Still missing: paediatrician and eye doctor. Does HR keep a list, or do we all start from zero?',
  reactions: { wondering: 6 },
  replies: [
    {
      by: 'karin',
      after: 910,
      body: "We don't keep one, because I would have to keep it correct. But that is a poor reason for everybody to start at zero.",
    },
    {
      by: 'joanna',
      after: 995,
      body: 'Eye doctor: two streets from Wilhelmshöhe station, the practice above the bakery, speaks Polish and English. Waiting time six weeks, or come at 7:30 without appointment and bring a book.',
      reactions: { helps: 4 },
    },
    {
      by: 'olu',
      after: 1017,
      body: 'Paediatrician in Vorderer Westen, she did two years in Cape Town. They do take new patients, if you tell the desk you were sent by another parent. You were now.',
      reactions: { helps: 5 },
    },
    {
      by: 'karin',
      after: 5275,
      to: 0,
      body: 'I gave in. There is a page called “Newcomers” in the files of this space: 14 practices, each with the name of the colleague who goes there and a month after which the line disappears unless somebody confirms it. So it is yours to keep correct, not mine.',
      best: true,
      reactions: { thanks: 9 },
    },
    {
      by: 'elena',
      after: 5287,
      to: 0,
      body: 'That expiry month is the most sensible thing I have seen in any HR document. Added two lines.',
      reactions: { thanks: 3 },
    },
  ],
};
