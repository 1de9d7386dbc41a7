import type { DemoDialog } from '../../shape';

export const crane: DemoDialog = {
  kind: 'announcement',
  title: 'Kranprüfung Halle 3: Donnerstag 6 bis 11 Uhr kein Hub',
  by: 'viorel',
  daysAgo: 7,
  at: '6:05',
  tags: ['kran', 'halle3'],
  body: `Donnerstag von 6 bis 11 Uhr prüft der Sachverständige den Kran in Halle 3. In der Zeit hebt der Kran nur das Prüfgewicht. Wer vor 11 etwas Schweres braucht, sagt es mir am Mittwoch, dann steht es schon unten.

Der Bereich unter der Bahn ist abgesperrt. Die Absperrung ist nicht zum Drüberlegen von Jacken.`,
  reactions: { good_to_know: 16 },
  replies: [],
};

export const gate: DemoDialog = {
  kind: 'question',
  title: 'Warum geht Tor 2 nur noch von innen auf?',
  by: 'birgit',
  daysAgo: 131,
  at: '10:20',
  tags: ['tor2', 'instandhaltung'],
  body: 'Seit letzter Woche muss jemand drinnen stehen und den Knopf drücken, wenn wir mit dem Stapler von Halle 4 kommen. Drinnen ist meistens niemand. Dann fahre ich außen herum, das sind 340 Meter, zwölfmal am Tag. Kommt da noch was?',
  reactions: { wondering: 9 },
  replies: [
    { by: 'birgit', after: 35815, body: 'Es sind jetzt 288 Runden. Ich habe einen Zähler am Stapler.' },
    {
      by: 'viorel',
      after: 102525,
      body: `Ich hätte zwischendurch antworten müssen, das war nicht in Ordnung. Die Empfängerplatine ist von 1994, den Hersteller gibt es nicht mehr, und eine neue Steuerung braucht die Abnahme als kraftbetätigtes Tor. Bestellt war sie in der Woche, in der du gefragt hast. Gekommen ist sie gestern.

Seit 14 Uhr geht Tor 2 von beiden Seiten. Birgit, die Fernbedienung liegt bei dir im Büro, mit einer Tafel Schokolade, für die 340 Meter.`,
      best: true,
      reactions: { helps: 5, thanks: 8 },
    },
    {
      by: 'birgit',
      after: 102551,
      body: '684 Runden. Die Schokolade reicht nicht ganz, aber danke. Nächstes Mal eine Zeile, dann fahre ich mit besserer Laune.',
      reactions: { thanks: 3 },
    },
  ],
};

export const earplugs: DemoDialog = {
  kind: 'discussion',
  title: 'Die neuen Gehörschutzstöpsel drücken',
  by: 'silke',
  daysAgo: 26,
  at: '13:20',
  tags: ['gehörschutz', 'arbeitssicherheit'],
  body: `Seit die blauen im Spender sind, sehe ich in Halle 2 wieder Leute ohne. Gestern fünf von elf. Nicht aus Bockigkeit, die drücken nach einer Stunde. Meine auch. Früher waren es die gelben, die hat man nicht gespürt.

Ich will keinen verpetzen, ich will die gelben.`,
  reactions: { agree: 14 },
  closed: { by: 'silke', after: 11530, outcome: 'Gelb ist im Spender, die Abdrücke sind genommen. Gestern in Halle 2: elf von elf.' },
  replies: [
    {
      by: 'goran',
      after: 25,
      body: 'Bei uns genauso. Zwei nehmen inzwischen Ohrhörer und sagen, da läuft nichts drauf.',
      reactions: { agree: 5 },
    },
    {
      by: 'ragna',
      after: 70,
      body: 'Danke, dass ihr es sagt, statt es zu lassen. Die blauen dämmen 37 dB, die gelben 28. An der Presse haben wir 94 dB gemessen, da hätten die gelben gereicht. Die blauen hat der Einkauf genommen, weil eine höhere Zahl nach mehr Schutz aussieht. **Zu viel Dämmung ist auch falsch**, dann nimmt man sie heraus, um etwas zu hören.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'achim',
      after: 112,
      to: 1,
      body: 'Die blauen kosten 4 Cent das Paar, die gelben 9. Bei 60.000 Paar im Jahr sind das 3.000 Euro. Ein Gehörschaden kostet mehr, das ist mir klar. Gebt mir bitte eine Zahl, wie viele gelbe ihr braucht.',
    },
    { by: 'frieda', after: 120, body: 'Kann man auch die angepassten haben? Die aus dem Abdruck. Mein Bruder hat die beim Bund' },
    {
      by: 'ragna',
      after: 1180,
      body: `Ich habe heute Nacht und heute früh nachgesehen, wer wo steht:

1. **Presse und Prüffeld** (über 90 dB, 38 Leute): angepasste aus Abdruck, 28 dB mit Filter. 68 Euro je Person, halten vier Jahre. Das sind 646 Euro im Jahr.
2. **Rest der Hallen:** gelbe.
3. Blaue: Rest aufbrauchen am Dampfstrahler, dort sind es 101 dB, da gehören sie hin.

Zusammen sind das rund 2.000 Euro im Jahr mehr als blau für alle, 16 Euro je Mensch in der Halle. Die Akustikerin kommt an zwei Vormittagen und an einem Nachmittag wegen der Spätschicht.`,
      reactions: { helps: 11 },
    },
    { by: 'uwe', after: 1485, body: 'war noch nie wer wegen der spätschicht nachmittags da. respekt' },
    { by: 'achim', after: 1580, body: 'Bestellt. Gelb kommt am Montag.', reactions: { agree: 6 } },
  ],
};
