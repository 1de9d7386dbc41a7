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

I can go and shake hands. I can't answer what happens to propane at minus 18. Who can?`,
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

export const polish: DemoDialog = {
  kind: 'question',
  title: 'Gibt es das Datenblatt der FX 12 auf Polnisch?',
  by: 'joanna',
  daysAgo: 109,
  at: '18:50',
  tags: ['fx12', 'export', 'übersetzung'],
  body: 'Anfrage aus Posen, vier Anlagen, der Planer braucht das Datenblatt auf Polnisch für die Genehmigung. Im Laufwerk finde ich Deutsch, Englisch, Französisch und eine Datei „FX12_PL_alt_NICHT_NEHMEN“. Ich könnte übersetzen, aber die Behörde nimmt nur ein freigegebenes Blatt mit Ausgabestand. Gibt es eins, und wer gibt so etwas frei?',
  reactions: { wondering: 3 },
  replies: [
    {
      by: 'joanna',
      after: 50370,
      body: 'Ich frage noch einmal. Der Planer hat jetzt selbst übersetzt, „Filterkerze“ ist bei ihm eine Kerze zum Anzünden. Immer noch gern: Gibt es eine richtige Fassung?',
    },
  ],
};
