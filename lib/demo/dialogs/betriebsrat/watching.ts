import type { DemoDialog } from '../../shape';

export const camera: DemoDialog = {
  kind: 'question',
  title: 'Kamera an Tor 1: Was nimmt die auf, und wer sieht das?',
  by: 'kai',
  daysAgo: 63,
  at: '5:50',
  tags: ['datenschutz', 'kamera', 'tor1'],
  body: 'Seit heute hängt eine Kamera an Tor 1. Keiner hat was gesagt. Die schaut genau auf die Raucherecke und auf die Stempeluhr. Ich hätt gern von dem, der sie aufgehängt hat, gewusst: warum, wie lang, wer guckt.',
  reactions: { wondering: 22, agree: 9 },
  closed: {
    by: 'betty',
    after: 31930,
    outcome:
      'Vereinbarung unterschrieben: nur Zufahrt, nur nachts, 48 Stunden, Einsicht nur zu zweit. Der Käfig hat ein Schloss, seitdem fehlt nichts.',
  },
  replies: [
    { by: 'uwe', after: 8, body: 'hab gewunken', reactions: { agree: 8 } },
    {
      by: 'betty',
      after: 90,
      body: 'Ich wusste es auch nicht, und das hätte ich müssen. Ich kümmere mich sofort und schreibe heute noch, was ich weiß, auch wenn es wenig ist. [@Paula Reimann](person:paula), schaust du dir das Bild an, bevor es jemand verstellt?',
      reactions: { good_to_know: 14 },
    },
    {
      by: 'achim',
      after: 135,
      body: 'Aufgehängt habe ich sie, beauftragt im Juni. Es geht um die drei Diebstähle von Kupferrohr auf dem Hof, zusammen 8.700 Euro. Sie schaut auf die Zufahrt.',
      reactions: { disagree: 3 },
    },
    { by: 'kai', after: 380, to: 2, body: 'Ich steh drunter. Sie schaut auf die Raucherecke.', reactions: { agree: 6 } },
    { by: 'goran', after: 400, to: 2, body: 'Es gibt ein Schild. Es hängt innen am Tor, man liest es, wenn man schon gefilmt wurde.' },
    {
      by: 'paula',
      after: 470,
      body: `Ich habe mir mit Gunnar zusammen das Bild angesehen. Stand jetzt:

| Frage | Befund |
|---|---|
| Was ist im Bild? | Zufahrt, Raucherecke, **Stempeluhr** |
| Ton? | nein |
| Wie lange gespeichert? | eingestellt waren 30 Tage |
| Wer kann es sehen? | Achim und der Dienstleister |
| Zustimmung des Betriebsrats? | nein |
| Folgenabschätzung? | nein |

Damit ist es unzulässig, so wie es ist. Die Kamera ist seit 13:15 aus, die Aufnahmen sind gelöscht, darüber gibt es ein Protokoll. Achims Grund ist ein guter Grund. Dafür gibt es einen Weg, er beginnt nur nicht mit der Leiter.`,
      best: true,
      reactions: { good_to_know: 18, thanks: 7, agree: 6 },
    },
    {
      by: 'achim',
      after: 515,
      to: 2,
      body: 'Dann habe ich es falsch angefangen. Ich habe an das Rohr gedacht und an die Leute nicht. Entschuldigung. Was brauche ich, damit ich das Rohr trotzdem schützen kann?',
      reactions: { thanks: 9 },
    },
    {
      by: 'kai',
      after: 540,
      to: 2,
      body: 'Das ist mal eine Ansage. Ich will auch nicht, dass geklaut wird. Kupfer liegt bei uns offen neben dem Container, weil der Käfig seit dem Umbau kein Schloss hat.',
      reactions: { agree: 11 },
    },
    {
      by: 'viorel',
      after: 560,
      to: 2,
      body: 'Schloss am Käfig: morgen früh. Das hätte vor den 8.700 Euro jemand sagen können.',
      reactions: { helps: 7 },
    },
    {
      by: 'betty',
      after: 1630,
      body: `Mein Vorschlag für die Vereinbarung, bitte lesen und meckern:

1. nur nachts, 20 bis 5 Uhr, nur die Zufahrt, Raucherecke und Stempeluhr geschwärzt, und zwar **im Gerät**
2. 48 Stunden, dann überschrieben
3. Ansehen nur nach einem Diebstahl, nur zu zweit, einer davon aus dem Betriebsrat
4. Schild draußen, vor dem Bild`,
      reactions: { good_to_know: 9 },
    },
    {
      by: 'sabine',
      after: 1720,
      body: 'Punkt 3: Und wenn zufällig etwas anderes zu sehen ist, jemand kommt zu spät? Ich bearbeite Reklamationen, man findet immer das, was man nicht gesucht hat.',
    },
    {
      by: 'betty',
      after: 1740,
      body: 'Wird nicht verwendet. Das schreibe ich als Punkt 5 hinein, mit genau deinem Satz als Begründung.',
      reactions: { agree: 13 },
    },
  ],
};

export const counting: DemoDialog = {
  kind: 'question',
  title: 'Was zählt Quintet über mich?',
  by: 'viktor',
  daysAgo: 40,
  at: '6:58',
  tags: ['quintet', 'datenschutz'],
  body: 'Wer sieht, wie oft ich hier schreibe? Bitte ohne „im Rahmen der geltenden Bestimmungen“.',
  reactions: { wondering: 13 },
  replies: [
    {
      by: 'betty',
      after: 92,
      body: `Niemand. Wir haben das am 3. Juni so vereinbart, weil wir sonst nicht zugestimmt hätten:

- Zahlen gibt es nur für Gruppen ab zehn Menschen. Wird eine Gruppe kleiner, verschwindet die Zahl, und eine zweite mit, damit man nicht zurückrechnen kann.
- Keine Ranglisten. Kein „zuletzt online“. Keine Auswertung, wer was liest.
- Was du schreibst, steht da mit deinem Namen, wie an jedem schwarzen Brett. Das ist der Preis.
- Was über dich gespeichert ist, siehst du selbst, auf deiner Seite ganz unten.

Und wer dir erzählt, er sehe trotzdem etwas, den möchte ich kennenlernen.`,
      best: true,
      reactions: { good_to_know: 17, thanks: 6 },
    },
    { by: 'viktor', after: 127, body: 'Der Admin sieht die Datenbank.' },
    {
      by: 'nils',
      after: 142,
      body: 'Ja. Ich komme technisch an alles, wie am Fileserver auch. Jeder Zugriff wird protokolliert, das Protokoll liest Paula und nicht ich. Mir wäre lieber, ich käme an weniger, und ich arbeite daran.',
      reactions: { good_to_know: 8, agree: 4 },
    },
    { by: 'viktor', after: 146, body: 'Ehrliche Antwort. Reicht.', reactions: { thanks: 5 } },
    { by: 'dawit', after: 427, body: 'Und die Gruppe „Werkzeugbau“ mit 9 Leuten? Hat die dann einfach keine Zahl?' },
    {
      by: 'betty',
      after: 452,
      body: 'Genau. Hassan hat gefragt, ob sie einen Zehnten einstellen dürfen, damit sie eine bekommen.',
      reactions: { agree: 5 },
    },
  ],
};
