import type { DemoDialog } from '../../shape';

export const impeller: DemoDialog = {
  kind: 'discussion',
  title: 'Kunststofflaufrad für die LX 32: ja oder nein?',
  by: 'katharina',
  daysAgo: 133,
  at: '10:00',
  tags: ['lx32', 'laufrad', 'werkstoff'],
  body: `Das Laufrad der LX 32 ist aus Messing, 1,9 kg, 47 Euro. Eine Variante aus PPS mit 40 % Glasfaser wiegt 0,36 kg, kostet bei 2.000 Stück 21 Euro und hat im Modell 1,4 Punkte mehr Wirkungsgrad, weil die Schaufeln dünner auslaufen.

Ich möchte sie als neuen Standard vorschlagen. Einwände bitte mit Begründung.`,
  reactions: { wondering: 5 },
  closed: {
    by: 'ulrich',
    after: 99300,
    outcome:
      'Kunststoff als Option für sauberes Wasser bis 35 °C, Messing bleibt Standard. Wer Sand hat, bekommt keine Wahl. Entschieden nach 1.000 Stunden im Prüffeld.',
  },
  replies: [
    {
      by: 'bernd',
      after: 20,
      body: 'Plastik. Nein.',
      reactions: { agree: 6 },
    },
    {
      by: 'katharina',
      after: 24,
      to: 0,
      body: 'Das war die Begründung?',
    },
    {
      by: 'bernd',
      after: 31,
      to: 0,
      body: '37 Jahre sind die Begründung.',
    },
    {
      by: 'uwe',
      after: 245,
      body: 'ich montier die dinger. messing drückst du auf die welle und wenn du schief bist merkst du das. bei kunstoff merkst du nix, da knackts nach drei monaten beim kunden. weis ich von der FX damals, die deckel. da hat auch einer vorher gesagt das rechnet sich',
      reactions: { agree: 8 },
    },
    {
      by: 'katharina',
      after: 280,
      to: 3,
      body: 'Die FX-Deckel waren ABS, spritzgegossen von einem Hersteller, der heute Blumenkübel macht. Das mit PPS zu vergleichen ist, als würde ich sagen, Holz taugt nichts, weil mein Bleistift abgebrochen ist. Etwas mehr Werkstoffkunde täte der Diskussion gut.',
      reactions: { disagree: 7 },
    },
    {
      by: 'uwe',
      after: 292,
      to: 3,
      body: 'dann mach deine diskusion alleine',
    },
    {
      by: 'goran',
      after: 310,
      body: 'Katharina, du hast um Einwände gebeten, und Uwe hat dir einen gegeben: Man spürt beim Aufpressen nicht, ob es schief sitzt. Das ist kein Bleistift. Das ist ein Fertigungsfehler, den heute die Hand findet und morgen keiner.',
      reactions: { agree: 15, disagree: 2 },
    },
    {
      by: 'kai',
      after: 331,
      body: 'Läuft hier wie immer. Oben wird gerechnet, unten wird reklamiert, und am Ende heißt es Montagefehler.',
      reactions: { agree: 5, disagree: 4 },
    },
    {
      by: 'henrik',
      after: 375,
      body: 'Langsam. Ich habe mitgezählt: In neun Beiträgen stehen zwei Sachfragen. **Erstens** das Aufpressen (Uwe, Goran). **Zweitens** die Dauerfestigkeit unter Sand (das meint Bernd, auch wenn er es nicht sagt). Beides kann man prüfen. Alles Übrige würde ich gern mündlich hören, am liebsten gar nicht.',
      reactions: { thanks: 9 },
    },
    {
      by: 'katharina',
      after: 1305,
      body: `Ich habe gestern Abend noch einmal alles von oben gelesen. Der Satz mit der Werkstoffkunde war überheblich, und er ging ausgerechnet an den, der die Teile in der Hand hat. Uwe, entschuldige.

Deine Frage ist berechtigt, ich hatte sie nicht auf der Liste. Würdest du mir zeigen, was du beim Aufpressen spürst? Ich komme in die Spätschicht.`,
      reactions: { agree: 11, thanks: 6 },
    },
    {
      by: 'uwe',
      after: 1690,
      to: 9,
      body: 'ok. donnerstag ab 18 uhr is ruhig. sicherheitsschuhe',
      reactions: { thanks: 4 },
    },
    {
      by: 'katharina',
      after: 5670,
      body: `Ich habe 20 Laufräder aufgepresst, 10 Messing, 10 PPS-Muster. Uwe hat absichtlich vier davon schief angesetzt, ohne mir zu sagen, welche.

- Messing: alle zwei schiefen gespürt
- PPS: **keines** der zwei schiefen gespürt

Uwe hat recht. Mit der Kraftmessdose unter der Presse sieht man es dagegen deutlich: gerade steigt die Kraft glatt auf 2,1 kN, schief hat sie bei 0,8 kN einen Knick. Hassan meint, eine Anzeige mit Grenzwert wäre an der Presse in zwei Tagen angebaut.`,
      reactions: { good_to_know: 8 },
    },
    {
      by: 'hassan',
      after: 5715,
      to: 11,
      body: 'Anderthalb. Die Dose hab ich noch von der Filterlinie.',
    },
    {
      by: 'uwe',
      after: 6020,
      to: 11,
      body: 'mit anzeige wär ich dabei. knick sieht man sogar ohne brille',
      reactions: { agree: 7 },
    },
    {
      by: 'anke',
      after: 8650,
      body: 'Zum zweiten Punkt, Sand: PPS mit Glasfaser ist gegen feinen Sand unter 0,1 mm besser als Messing, gegen groben schlechter, weil die Fasern an der Kante freiliegen. Ich würde 1.000 Stunden mit 5 mg/l und einer bekannten Kornverteilung fahren, beide Räder nebeneinander, und alle 250 Stunden wiegen.',
      reactions: { good_to_know: 5 },
    },
    {
      by: 'bernd',
      after: 8665,
      to: 14,
      body: 'Hünfelder Sand. Ich bring einen Eimer.',
    },
    {
      by: 'chidi',
      after: 96810,
      body: `1.000 Stunden, Hünfelder Sand aus Bernds Eimer, 5 mg/l, 18 °C:

| | Messing | PPS-GF40 |
| --- | --- | --- |
| Masseverlust | 1,1 % | 0,7 % |
| Wirkungsgrad Anfang | 68,2 % | 69,5 % |
| Wirkungsgrad Ende | 67,5 % | 69,1 % |
| Eintrittskante | rund | rau, zwei Ausbrüche < 0,5 mm |

Danach 50 Stunden mit dem Groben vom Boden des Eimers: Messing wird matt. PPS verliert eine Schaufelspitze.`,
      best: true,
      reactions: { helps: 10, good_to_know: 7 },
    },
    {
      by: 'bernd',
      after: 96835,
      to: 16,
      body: 'Also. Beide recht.',
    },
    {
      by: 'katharina',
      after: 96845,
      to: 16,
      body: 'Also kein neuer Standard, sondern eine Option für sauberes Wasser, mit Anzeige an der Presse. Ich ziehe den Vorschlag in seiner ersten Form zurück. Der zweite ist besser, und die Hälfte davon ist aus der Spätschicht.',
      reactions: { agree: 9 },
    },
  ],
};
