import type { DemoDialog } from '../../shape';

export const rinsing: DemoDialog = {
  kind: 'question',
  title: 'Dürfen wir die Filterkerzen der FX 12 spülen, statt sie zu tauschen?',
  by: 'ruth',
  daysAgo: 3,
  at: '7:35',
  tags: ['fx12', 'filterkerze', 'trinkwasser'],
  body: `Das Freibad in Zierenberg hat die Frage zuerst in einem Bäderforum gestellt, dort kamen vier verschiedene Antworten, keine von uns. Jetzt liegt sie bei mir.

Der Betreiber tauscht alle sechs Wochen 24 Kerzen, das sind im Jahr rund 5.900 Euro. Er hat gelesen, man könne die Kerzen rückwärts mit 2 bar und 40 °C spülen und noch zweimal verwenden. Die Betriebsanleitung sagt „Wechsel bei Differenzdruck 0,8 bar“ und schweigt zum Spülen.

Ich brauche ein Ja oder ein Nein, das ich unterschreiben kann. Bis wann, hat er nicht gesagt, aber er ruft freitags an.`,
  reactions: { wondering: 4 },
  replies: [
    {
      by: 'silke',
      after: 97,
      body: 'Rückfrage aus der Linie: Welche Kerze, die gewickelte oder die plissierte? Die gewickelte hat auf der Kappe einen grauen Ring. Bei der würde ich für rückwärts keine Hand ins Feuer legen, aber verbieten kann ich es auch nicht.',
    },
    {
      by: 'jochen',
      after: 2053,
      body: 'weiß man ob das wasser vorher gechlort wird oder nachher? ich hab in zwei bädern schon gespült weil keine kerzen da waren, ging, aber das war jedesmal NACH der chlorung. unterschrieben hätt ich das nicht',
    },
  ],
};

export const bourne: DemoDialog = {
  kind: 'question',
  title: 'Brown slime on FX 12 cartridges after nine days: biofilm or iron?',
  by: 'maeve',
  daysAgo: 96,
  at: '10:15',
  lang: 'en',
  tags: ['fx12', 'iron', 'cartridge'],
  body: `We run an FX 12 for a salmon hatchery near Pitlochry. Borehole water, 7 °C, no chlorine allowed for obvious reasons. Differential pressure hits 0.8 bar after nine days instead of the six weeks in your manual. The cartridges come out coated in something brown that smears like shoe polish.

Owen says iron, I say biofilm. There is a pint on it.`,
  guests: true,
  reactions: { wondering: 2 },
  replies: [
    {
      by: 'anke',
      after: 37,
      body: `Two tests you can do in the yard:

1. A drop of 10 % oxalic acid on a smear. If the brown goes colourless within a minute, it is mostly iron.
2. A drop of 3 % hydrogen peroxide on a fresh smear. Strong foaming means living material.

If both happen, you have iron bacteria, and you may share the pint.`,
      reactions: { helps: 4 },
    },
    {
      by: 'owen',
      after: 315,
      to: 0,
      body: 'Both happen. The peroxide foamed like a bad lager.',
    },
    {
      by: 'anke',
      after: 349,
      to: 0,
      body: `Then it is *Gallionella* or one of its cousins: bacteria that live on dissolved iron where it first meets oxygen. Your borehole brings the iron, your inlet brings the oxygen. Look for air being drawn in before the filter. A suction-side fitting that leaks air without leaking water is the usual one.

Cartridges are the wrong tool against it. Move the aeration upstream deliberately and let the iron fall out in a settling stage. Then the FX 12 does what it was built for.`,
      best: true,
      reactions: { helps: 6, good_to_know: 5 },
    },
    {
      by: 'maeve',
      after: 8585,
      to: 2,
      body: 'Found it: the union below the sight glass. You could hear it hiss once the generator was off. Tightened, and the trout farmer next door lent us a settling tank. Day 6 and the differential is 0.12 bar.',
      reactions: { thanks: 3 },
    },
    {
      by: 'maeve',
      after: 58970,
      body: 'Day 41, 0.5 bar. Owen paid for both pints, on the grounds that being half right is worse than being wrong.',
    },
    {
      by: 'fatma',
      after: 58995,
      to: 4,
      body: 'I am saving that last sentence for the Hotline wall.',
      reactions: { agree: 4 },
    },
  ],
};
