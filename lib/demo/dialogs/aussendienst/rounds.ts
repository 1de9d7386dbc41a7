import type { DemoDialog } from '../../shape';

export const ferry: DemoDialog = {
  kind: 'question',
  title: 'Fähre nach Föhr: Gilt die Wartezeit als Fahrt oder als Pause?',
  by: 'lasse',
  daysAgo: 173,
  at: '12:15',
  tags: ['arbeitszeit', 'inseln'],
  body: 'Sturm, die Fähre fährt nicht. Ich sitze seit neun in Dagebüll. Im Formular gibt es „Fahrt“ und „Pause“. Es fehlt „Nordsee“.',
  replies: [
    {
      by: 'piet',
      after: 25,
      body: 'Fahrt. Du kannst nicht weg, du hast es dir nicht ausgesucht und dein Wagen steht in der Schlange. Pause ist nur, was du vorher weißt und frei verbringst. Schreib als Bemerkung „Fähre ausgefallen“, das reicht.',
      best: true,
      reactions: { helps: 4 },
    },
    {
      by: 'sanne',
      after: 47,
      to: 0,
      body: 'Same answer on the Dutch side, for what it is worth. I bring a book about deserts.',
    },
    {
      by: 'lasse',
      after: 245,
      to: 0,
      body: 'Danke. Sechs Stunden Fahrt, null Kilometer.',
    },
  ],
};

export const swap: DemoDialog = {
  kind: 'question',
  title: 'Tauscht jemand Bereitschaft, übernächstes Wochenende?',
  by: 'jochen',
  daysAgo: 1,
  at: '18:20',
  tags: ['bereitschaft', 'tausch'],
  body: 'meine schwester heiratet und ich hab bereitschaft weil ich mir den falschen samstag aufgschrieben hab. revier fulda bis schweinfurt. ich nehm dafür weihnachten ODER silvester, beides wenns sein muss',
  replies: [
    {
      by: 'milan',
      after: 45,
      body: 'Samstag kann ich, Sonntag nicht. Wer nimmt den Sonntag?',
    },
    {
      by: 'jochen',
      after: 60,
      to: 0,
      body: 'super dank dir!! bruch also nur noch sonntag ab 6',
    },
  ],
};

export const keySafe: DemoDialog = {
  kind: 'idea',
  title: 'Schlüsseltresor am Kreisel Bad Hersfeld statt drei Umwege am Tag',
  by: 'milan',
  daysAgo: 66,
  at: '7:10',
  tags: ['schlüssel', 'wege'],
  body: `Von 22 Anlagen im Revier Süd liegen 14 Schlüssel in Fulda im Büro. Öffnung 7:30. Ich stehe um 6:10 am Kreisel und fahre also erst nach Süden, um dann nach Norden zu fahren. Im letzten Monat waren das 610 km, bei Jochen etwa gleich viel.

Vorschlag: ein Tresor mit Zahlencode an der Wand der Tankstelle, der Pächter hat nichts dagegen und möchte dafür nur, dass wir dort frühstücken.`,
  reactions: { agree: 9 },
  replies: [
    {
      by: 'jochen',
      after: 20,
      body: 'dafür. das frühstück ist auch recht',
      reactions: { agree: 3 },
    },
    {
      by: 'tobias',
      after: 130,
      body: 'Gefällt mir, aber es sind fremde Schlüssel, zwei davon von Trinkwasseranlagen. Ich frage die drei Betreiber. Ohne schriftliches Ja hängt da nichts.',
    },
    {
      by: 'tobias',
      after: 27770,
      to: 1,
      body: 'Zwei sagen ja, einer nein. Tresor kommt für neun von 14 Schlüsseln. Code wechselt monatlich, steht **nicht** hier.',
    },
    {
      by: 'milan',
      after: 69690,
      body: 'Erster Monat: 180 km statt 610. Und der Pächter macht uns die Brötchen ab 5:50.',
      reactions: { thanks: 2 },
    },
  ],
};
