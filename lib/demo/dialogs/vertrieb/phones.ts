import type { DemoDialog } from '../../shape';

export const sounds: DemoDialog = {
  kind: 'discussion',
  title: 'Pfeift, brummt, klackert: unser Wörterbuch der Geräusche',
  by: 'fatma',
  daysAgo: 75,
  at: '10:05',
  tags: ['hotline', 'geräusche'],
  body: `Ein Anrufer aus Hofgeismar sagte heute: „Die Pumpe macht wie meine Schwiegermutter, wenn sie nichts sagt.“ Ich wusste nach zehn Minuten, was er meint (Kavitation, ganz leicht), aber ich hätte es gern nach einer gewusst.

Ich fange eine Liste an. Bitte ergänzt, was ihr am Telefon hört und was es **dann wirklich war**. Nicht, was es sein könnte.

| Der Kunde sagt | Es war |
|---|---|
| „pfeift wie ein Kessel“ | Überströmventil, Feder müde |
| „als ob Kies drin ist“ | Kavitation, Vordruck unter 0,4 bar |
| „klackert, aber nur morgens“ | Rückschlagklappe, schließt zu spät |`,
  reactions: { agree: 16, helps: 11 },
  closed: {
    by: 'fatma',
    after: 28855,
    outcome:
      'Das Wörterbuch hat 19 bestätigte Geräusche und liegt im Wissen. Die Hotline bittet jetzt um eine Sprachnachricht statt um das Handy an der Pumpe.',
  },
  replies: [
    { by: 'zeynep', after: 26, body: '"Brummt wie ein Kühlschrank der umzieht" = Schwingungsdämpfer durch, zwei mal letzte Woche' },
    {
      by: 'mehmet',
      after: 70,
      body: '„Singt“: Frequenzumrichter, Taktfrequenz auf 4 kHz gestellt. Kein Schaden, nur lästig. Auf 8 stellen.',
    },
    {
      by: 'rainer',
      after: 215,
      body: 'Einer in Witzenhausen hat mir einmal durchs Telefon vorgemacht, wie sie klingt, und zwar mit Hingabe; seine Frau hat im Hintergrund gefragt, ob ihm nicht gut sei. Es war das Lager auf der Antriebsseite. Seitdem bitte ich jeden, es vorzumachen. Klingt komisch, hilft in acht von zehn Fällen.',
    },
    { by: 'zeynep', after: 227, body: 'das mach ich morgen. ich meld mich', reactions: { agree: 6 } },
    {
      by: 'henrik',
      after: 315,
      body: '„Schlägt beim Abschalten“: Druckstoß, Leitung länger als 80 m ohne Dämpfer. Gebt das bitte gleich an uns, das ist keine Wartung, das ist Auslegung.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'annegret',
      after: 1325,
      body: 'Wie laut ist „laut“? Fragt ihr nach einem Vergleich? Und woran erkennt ihr, ob der Mensch neben der Pumpe steht oder eine Etage darüber?',
    },
    {
      by: 'fatma',
      after: 1340,
      body: 'Gute Frage, ich frage immer: „Müssen Sie lauter sprechen, wenn Sie danebenstehen?“ Ja heißt über 75 dB, und dann ist es fast nie nur ein Ventil.',
      reactions: { helps: 5 },
    },
    {
      by: 'zeynep',
      after: 1679,
      to: 0,
      body: 'Ergebniss: 7 Anrufer gebeten es vorzumachen. 5 haben es gemacht, 1 hat aufgelegt, 1 hat mir das Handy an die Pumpe gehalten (das geht am besten!! warum bin ich da nicht drauf gekommen)',
      reactions: { agree: 9, thanks: 3 },
    },
    {
      by: 'gunnar',
      after: 1705,
      body: 'Wenn ihr das Handy an die Pumpe halten lasst: Die Telefonanlage filtert alles unter 300 und über 3400 Hz weg. Brummen kommt bei euch also gar nicht an. Lasst euch lieber eine Sprachnachricht schicken, die ist breitbandig.',
    },
    { by: 'fatma', after: 1711, to: 8, body: 'Das erklärt drei Jahre meines Lebens.', reactions: { thanks: 6, helps: 7 } },
    {
      by: 'tobias',
      after: 8585,
      body: 'Stand nach einer Woche: 31 Zeilen. Ich habe die elf, die zweimal bestätigt sind, ins Wissen gestellt. Den Rest lassen wir hier, bis jemand die Pumpe dazu offen hatte.',
    },
  ],
};

export const waiting: DemoDialog = {
  kind: 'idea',
  title: 'Die Warteschleife könnte etwas Nützliches sagen',
  by: 'zeynep',
  daysAgo: 27,
  at: '16:20',
  tags: ['hotline', 'warteschleife'],
  body: `Zur Zeit: Klavier, dann "Ihr Anruf ist uns wichtig", dann Klavier. Durchschnittlich 2 min 40. In der Zeit könnte doch wer sagen

1. halten Sie die Nummer vom Typenschild bereit (die suchen ALLE erst wenn ich danach frage)
2. wenn Wasser austritt: erst der Kugelhahn links, dann anrufen
3. montags zwischen 8 und 10 dauert es am längsten`,
  reactions: { agree: 18, disagree: 1 },
  closed: {
    by: 'fatma',
    after: 21560,
    outcome:
      'Läuft seit heute, gesprochen von Silke. Das Klavier ist weg. Nächsten Monat zählen wir noch einmal, wie viele in den Keller müssen.',
  },
  replies: [
    {
      by: 'fatma',
      after: 11,
      body: 'Punkt 1 spart uns je Anruf eine Minute. Ich habe gestern mitgezählt: 23 von 40 sind noch einmal in den Keller gegangen.',
      reactions: { agree: 7 },
    },
    { by: 'annegret', after: 955, body: 'Bei Punkt 2: Ist es bei allen Baureihen der linke? Bei der FX sitzt die Absperrung doch oben.' },
    { by: 'zeynep', after: 980, to: 1, body: 'stimmt. "der Kugelhahn mit dem blauen Griff"?' },
    {
      by: 'henrik',
      after: 1005,
      to: 1,
      body: 'Blau ist bei LX und FX immer der Zulauf, seit 2009. Davor rot. Nehmt „der Griff vor der Pumpe“, das gilt immer.',
      reactions: { helps: 4 },
    },
    { by: 'max', after: 1170, body: 'Und das Klavier? Kann das Klavier auch weg?' },
    {
      by: 'carsten',
      after: 6760,
      body: 'Machen. Text bitte von Fatma, gesprochen von jemandem, der nicht wie eine Bahnansage klingt.',
      reactions: { agree: 11 },
    },
    {
      by: 'zeynep',
      after: 8270,
      body: 'Silke aus der Filterlinie hat die beste Stimme im Haus, hat sie beim Sommerfest bewiesen. sie sagt ja, wenn sie dafür keinen Anzug tragen muss :tada:',
    },
  ],
};
