import type { DemoDialog } from '../../shape';

export const rename: DemoDialog = {
  kind: 'question',
  title: '400 Loggerdateien umbenennen, ohne 400-mal zu klicken',
  by: 'jonas',
  daysAgo: 152,
  at: '9:35',
  tags: ['skript', 'logger'],
  body: 'Die Logger schreiben `LOG00017.CSV`. Ich brauche Anlagennummer und Datum im Namen; beides steht in Zeile 2 der Datei: `Anlage;40-0417;2026-06-18`. Auf meinem Rechner darf ich nichts installieren, das ist auch gut so. Geht das mit Bordmitteln?',
  reactions: { wondering: 2 },
  closed: { by: 'jonas', after: 1365, outcome: 'Das Skript liegt mit Uhrzeit im Namen unter Dateien. Wer es braucht, liest es vorher.' },
  replies: [
    { by: 'leo', after: 35, body: 'Mit Python wären es fünf Zeilen, aber das ist ja genau das, was du nicht darfst' },
    {
      by: 'max',
      after: 75,
      body: `PowerShell ist auf jedem Rechner. Erst den Trockenlauf ansehen, dann \`-WhatIf\` löschen:

\`\`\`powershell
Get-ChildItem .\\LOG*.CSV | ForEach-Object {
  $zeile = (Get-Content $_ -TotalCount 2)[1] -split ';'
  $neu   = '{0}_{1}.csv' -f $zeile[1], $zeile[2]
  Rename-Item $_ $neu -WhatIf
}
\`\`\`

Vorsicht bei zwei Dateien am selben Tag von derselben Anlage: Die zweite bleibt stehen und meldet einen Fehler. Das ist Absicht, überschreiben wäre schlimmer.`,
      best: true,
      reactions: { helps: 8, thanks: 3 },
    },
    {
      by: 'jonas',
      after: 115,
      body: 'Läuft. 396 umbenannt, 4 stehen geblieben, alle vier vom 18. Juni, da war Mehmet zweimal da. Ich hänge eine Uhrzeit an.',
    },
    {
      by: 'gunnar',
      after: 220,
      body: 'Eine Bitte. Skripte aus einem Dialog nicht blind kopieren, auch nicht von Max. Erst lesen.',
      reactions: { disagree: 1 },
    },
    { by: 'max', after: 225, to: 3, body: 'Unterschreibe ich. Darum das `-WhatIf`.', reactions: { agree: 6 } },
  ],
};

export const loggerFields: DemoDialog = {
  kind: 'question',
  title: 'Which columns of the logger CSV can we trust?',
  by: 'priya',
  daysAgo: 15,
  at: '10:20',
  lang: 'en',
  tags: ['logger', 'data'],
  body: 'I want to validate the surge model against field data instead of against my own optimism. The export has eleven columns. Before I feed 2.3 million rows into anything: which columns are measured, which are computed, and which are decorative?',
  reactions: { wondering: 4 },
  replies: [
    {
      by: 'emre',
      after: 45,
      body: `I wrote the firmware for four of them, so:

| column | source | trust |
|---|---|---|
| \`t\` | RTC, drifts 2 s per day | yes, after sync |
| \`p_in\`, \`p_out\` | sensor, 10 Hz, averaged to 1 Hz | yes |
| \`q\` | **computed** from speed and a curve | only near the duty point |
| \`n\` | drive | yes |
| \`temp\` | housing, not water | no |
| \`state\` | bit field | yes, see wiki |
| \`res1\`–\`res4\` | reserved | decorative |`,
      reactions: { helps: 5 },
    },
    {
      by: 'priya',
      after: 60,
      to: 0,
      body: 'So there is no measured flow at all? I have been admiring the agreement between `q` and my model for a week.',
    },
    {
      by: 'emre',
      after: 66,
      to: 0,
      body: 'You have been comparing your curve with our curve. They are the same curve.',
      reactions: { agree: 6 },
    },
    {
      by: 'tobias',
      after: 200,
      body: 'From the field: units with serial 38xx and lower average over 10 seconds, not one. A surge of 300 ms is invisible there. Also, if `p_in` is exactly 0.00 for more than a minute, the valve in front of the sensor is closed, because somebody was painting.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'chidi',
      after: 1330,
      body: 'You can have real flow. On the test bench in hall 5 I log an electromagnetic meter at 100 Hz next to our logger, for every unit that leaves the house: 1,900 runs since 2024, including valve closures. Same clock. It is all on the share, folder names are serial numbers, and nobody has ever asked for it.',
      best: true,
      reactions: { helps: 7, thanks: 4 },
    },
    { by: 'priya', after: 1334, body: 'I am asking. This is Christmas.', reactions: { thanks: 2 } },
    {
      by: 'priya',
      after: 13345,
      body: 'First result: with bench data the model is off by 11 % at closure times below 0.5 s, by 3 % above. So it was not good, and now I know where. I have put a notebook in the files, cell 4 has the plot Chidi should see.',
    },
  ],
};
