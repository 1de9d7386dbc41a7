import type { DemoDialog } from '../../shape';

export const samples: DemoDialog = {
  kind: 'idea',
  title: 'Eine Sammlung von Schadensbildern, die man in die Hand nehmen kann',
  by: 'anke',
  daysAgo: 26,
  at: '11:30',
  tags: ['schadensbilder', 'labor'],
  body: `Auf Fotos sieht Kavitation aus wie Korrosion und Korrosion wie Dreck. In der Hand erkennt man den Unterschied sofort. Ich habe im Labor 30 Jahre Schadensteile in Kisten.

Ich möchte zwölf davon auf ein Brett schrauben, mit einer Karte dahinter: Was war es, woran erkennt man es, was hätte es verhindert. Zwei Bretter, eins in der Lehrwerkstatt, eins auf Reisen im Wagen. Was muss unbedingt drauf?`,
  reactions: { agree: 17 },
  replies: [
    {
      by: 'frieda',
      after: 40,
      body: 'Bitte etwas, was wie ein Schaden aussieht und keiner ist! Ich hab im ersten Jahr eine Laufspur gemeldet, die einfach eine Laufspur war.',
      reactions: { agree: 4 },
    },
    {
      by: 'oezlem',
      after: 55,
      body: 'Trockenlauf. Eine Gleitfläche mit den Rissen, die wie ein Spinnennetz aussehen. Wer das einmal gefühlt hat, fragt beim nächsten Anruf zuerst nach dem Wasser.',
    },
    {
      by: 'katharina',
      after: 110,
      body: 'Kavitation am Eintritt und Sand am Austritt, nebeneinander. Es ist immer dieselbe Verwechslung.',
    },
    {
      by: 'jochen',
      after: 392,
      body: 'ein lager mit stromdurchgang, die rillen wie ein waschbrett. glaubt einem keiner wenn mans net zeigt',
    },
    {
      by: 'rainer',
      after: 1965,
      body: 'Ich hätte noch das Laufrad mit der Gabel. Eine Kuchengabel, aus der Kurklinik, die durch das Sieb gegangen ist, man fragt sich heute noch wie, und sich einmal sauber um die Nabe gewickelt hat. Das Laufrad hat davon nichts. Die Gabel schon. Es steht bei mir auf dem Kaminsims, aber für die Bildung gebe ich es her, leihweise.',
      reactions: { thanks: 5 },
    },
    {
      by: 'anke',
      after: 1990,
      to: 4,
      body: 'Die Gabel bekommt die Mitte.',
    },
    {
      by: 'josef',
      after: 5520,
      body: 'Für die Lehrwerkstatt bitte so, dass man die Karten umdrehen muss. Erst raten, dann lesen.',
    },
    {
      by: 'anke',
      after: 30150,
      body: 'Brett eins hängt, vierzehn Teile. Zwei sind keine Schäden (Frieda). Die Gabel hat einen eigenen Haken. Brett zwei fährt ab nächster Woche mit Lasse, danach weiter nach Süden.',
      reactions: { thanks: 8 },
    },
  ],
};
