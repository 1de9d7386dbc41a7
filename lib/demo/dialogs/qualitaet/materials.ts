import type { DemoDialog } from '../../shape';

export const epdm: DemoDialog = {
  kind: 'question',
  title: 'Dichtungen aus EPDM im Trinkwasser: Was gilt ab 2026?',
  by: 'ruth',
  daysAgo: 322,
  at: '10:20',
  tags: ['epdm', 'trinkwasser', 'normen'],
  body: `Vier Stadtwerke haben innerhalb einer Woche nach einer Bescheinigung für unsere O-Ringe gefragt. Zwei verweisen auf die alte Leitlinie, zwei auf die neue Bewertungsgrundlage, einer von den vieren auf beides.

Was darf ich zusagen, und für welche Teile?`,
  guests: true,
  reactions: { wondering: 9 },
  closed: {
    by: 'anke',
    after: 52150,
    outcome: 'Liste der zugelassenen Werkstoffe liegt im Wissen und wird jeden ersten Montag im Monat nachgezogen.',
  },
  replies: [
    {
      by: 'dorothea',
      after: 80,
      body: 'Es sind zwei verschiedene Dinge, die gern verwechselt werden: die **hygienische** Eignung (gibt das Teil etwas ans Wasser ab?) und die **mikrobiologische** (wächst etwas darauf?). Für Elastomere brauchen wir beides. Alte Zeugnisse gelten bis zu ihrem Ablaufdatum weiter, wenn am Rezept nichts geändert wurde.',
      reactions: { good_to_know: 5 },
    },
    {
      by: 'renate',
      after: 95,
      body: 'Und wurde am Rezept etwas geändert?',
    },
    {
      by: 'anke',
      after: 230,
      to: 1,
      body: 'Das ist die richtige Frage. Wir kaufen EPDM von drei Herstellern. Zwei haben schriftlich bestätigt, dass seit 2021 nichts geändert ist. Vom dritten habe ich drei freundliche E-Mails ohne die Wörter „nichts“ und „geändert“.',
    },
    {
      by: 'marit',
      after: 252,
      to: 2,
      body: 'Gib mir den dritten. Freundlich kann ich auch.',
      reactions: { agree: 4 },
    },
    {
      by: 'ines',
      after: 5670,
      body: 'Als Abnehmerin, aus dem Labor der Stadtwerke: Ich brauche kein Zeugnis je Dichtring. Ich brauche eine Liste, auf der für jedes Teil steht: Werkstoff, Hersteller, Zeugnisnummer, gültig bis. Und jemanden, der mir sagt, wenn eine Zeile verfällt. Das Zeugnis selbst lasse ich mir nur zeigen, wenn das Gesundheitsamt danebensteht.',
      reactions: { good_to_know: 6 },
    },
    {
      by: 'ruth',
      after: 5695,
      to: 4,
      body: 'Frau Vogt, genau das verspreche ich Ihnen, sobald ich hier die Zusage habe.',
    },
    {
      by: 'marit',
      after: 16200,
      to: 2,
      body: 'Der dritte hat im Mai den Weichmacher gewechselt. Er nennt es „Optimierung“. Neues Zeugnis beantragt, kommt in vier bis sechs Wochen. Bis dahin kaufen wir dort nicht.',
    },
    {
      by: 'anke',
      after: 52125,
      body: `Die Liste steht: 62 Teile, davon 58 mit beiden Zeugnissen, zwei nur mit hygienischem (nicht im Trinkwasser einsetzen, steht rot daneben), zwei gesperrt. Aufbau genau nach dem Wunsch von Frau Vogt:

| Teil | Werkstoff | Hersteller | Zeugnis | gültig bis |
| --- | --- | --- | --- | --- |
| O-Ring 28 × 3 | EPDM 70 | A | vorhanden | in 26 Monaten |
| O-Ring 40 × 3 | EPDM 70 | C | **gesperrt** | – |
| Flachdichtung FX | EPDM 60 | B | vorhanden | in 9 Monaten |

Unter zwölf Monaten wird eine Zeile von allein gelb, und Marit bekommt Post.`,
      best: true,
      reactions: { thanks: 7, helps: 6 },
    },
  ],
};

export const spots: DemoDialog = {
  kind: 'question',
  title: 'Brown spots on 1.4404 shafts after two weeks: what did we do wrong?',
  by: 'owen',
  daysAgo: 67,
  at: '13:45',
  lang: 'en',
  tags: ['corrosion', 'stainless', 'shaft'],
  body: `Four LX 40 shafts from the September crate. They went into a brewery in York, hot side, 65 °C. After two weeks: brown freckles, all on the same half of the circumference. If it was the water, I would expect spots all round.

I wiped one with citric acid and it came clean, no pits under a ×10 loupe. I am asking before I fit the other four.`,
  guests: true,
  replies: [
    {
      by: 'anke',
      after: 35,
      body: 'No pits and clean after citric acid points to *foreign* iron on the surface, not to the shaft itself. "One half of the circumference" is a beautiful clue: it is the half it was lying on. What were they lying on?',
      reactions: { helps: 3 },
    },
    {
      by: 'owen',
      after: 56,
      to: 0,
      body: 'Steel bench, covered with a rubber mat. The mat has had a hard life.',
    },
    {
      by: 'renate',
      after: 80,
      body: 'Could it be our bench rather than yours? Which side was up in the crate?',
    },
    {
      by: 'owen',
      after: 105,
      to: 2,
      body: 'Fair. I opened one of the four unfitted ones with gloves on, put it under a wet tissue for two days. I will report.',
      reactions: { good_to_know: 2 },
    },
    {
      by: 'owen',
      after: 2995,
      to: 2,
      body: 'Tissue came up brown on one half. Never touched my bench.',
    },
    {
      by: 'birgit',
      after: 3935,
      body: 'Halle 4, Regal 11: Die Wellen lagen im Sommer sechs Wochen auf den alten Stahlgabeln, weil die mit Kunststoff belegten beim Umbau gebraucht wurden. Das waren wir. Bitte übersetzt das jemand freundlich.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'anke',
      after: 3970,
      to: 5,
      body: `Friendly translation: it was us. Six weeks on bare steel forks in our warehouse.

What to do with yours: pickle with 10 % citric acid at 50 °C for 30 minutes, rinse, dry, and they are as good as new. Do not use wire wool, that is where the iron came from in half the cases I have seen.`,
      best: true,
      reactions: { thanks: 5 },
    },
    {
      by: 'owen',
      after: 4045,
      to: 6,
      body: 'Done, sparkling. And tell Birgit that I have never before got a straight "that was us" out of a supplier in three days.',
    },
    {
      by: 'birgit',
      after: 4067,
      body: 'Gabeln sind wieder belegt. Ein Schild hängt auch dran, damit es der Nächste beim Umbau nicht noch einmal so macht.',
      reactions: { agree: 6 },
    },
  ],
};
