import type { DemoDialog } from '../../shape';

export const pressure: DemoDialog = {
  kind: 'question',
  title: 'Warum verliert die LX 40 nach dem Dichtungswechsel Druck?',
  by: 'oezlem',
  daysAgo: 2,
  at: '11:40',
  tags: ['lx40', 'gleitringdichtung', 'reklamation'],
  body: `Drei Kunden in einer Woche, derselbe Befund: Nach dem Wechsel der Gleitringdichtung fällt der Druck binnen 48 Stunden von 4,5 auf 3,8 bar. Die Überströmventile sind geprüft, die Äquivalenzprüfung nach Werksnorm ist unauffällig. Am deutlichsten ist das Messprotokoll 0417.

Hat jemand aus der [@Konstruktion](space:konstruktion) die Einbaumaße der neuen Charge nachgemessen?`,
  guests: true,
  reactions: { wondering: 7 },
  replies: [
    {
      by: 'jonas',
      after: 142,
      body: 'Bevor wir alle am Ventil suchen: Im Wareneingang war die Charge in Ordnung, aber geprüft wird dort nur der Durchmesser, nicht die Länge. Steht so im Prüfplan, seit 2019.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'oezlem',
      after: 160,
      to: 0,
      body: 'Dann wissen wir also nicht, ob sie stimmt. Kannst du zwei Beutel aus dem Regal nachmessen?',
    },
    {
      by: 'jonas',
      after: 171,
      to: 0,
      body: 'Bin schon unten. 32,8 statt 32,5. Ich nehme die Länge in den Prüfplan auf.',
      reactions: { thanks: 4 },
    },
    {
      by: 'henrik',
      after: 272,
      body: `Ja, nachgemessen: Die Charge ab Kalenderwoche 41 ist **0,3 mm länger**. Mit der alten Distanzscheibe sitzt der Gegenring zu stramm, verkantet beim Anziehen und gibt nach zwei Tagen nach. Das Ventil ist unschuldig.

Bis die neue Scheibe am Lager ist, gilt diese Zuordnung:

| Charge | Einbaumaß | Scheibe |
| --- | --- | --- |
| bis KW 40 | 32,5 mm | 3,0 mm |
| ab KW 41 | 32,8 mm | 2,7 mm |
| Ersatzteilset E-117 | gemischt | nachmessen |

Das Anzugsmoment bleibt bei 18 Nm. Wer unsicher ist: Die Charge steht auf dem Beutel, nicht auf dem Ring.`,
      best: true,
      reactions: { helps: 9, thanks: 6 },
    },
    {
      by: 'marit',
      after: 1310,
      body: `Das erklärt die Reklamation aus Fulda. Der Lieferant hat das Maß im Datenblatt stillschweigend geändert, mit einem Satz auf Seite 11:

> Längenmaße der Baureihe 40 wurden an die überarbeitete Norm angeglichen; Austauschbarkeit bleibt gegeben.

„Austauschbarkeit bleibt gegeben“ sehe ich anders. Ich rufe dort heute an.`,
      reactions: { agree: 5, thanks: 2 },
    },
    {
      by: 'oezlem',
      after: 1345,
      to: 4,
      body: 'Danke! Frag bitte gleich, wie viele Sets mit gemischten Beuteln noch draußen sind.',
    },
    {
      by: 'marit',
      after: 1738,
      to: 4,
      body: 'Angerufen, 40 Minuten. Er nimmt das Maß nicht zurück, liefert aber die Scheibe 2,7 mm ab nächster Woche ohne Berechnung mit. Draußen sind 38 Sets: 21 in unseren Wagen, 9 in Fulda, 8 bei Kunden. Die acht stehen namentlich in der Reklamation 2217.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'anke',
      after: 2652,
      body: `Zur Sicherheit im Labor nachgestellt, mit beiden Scheiben (Versuch 24-311). Der Ring selbst ist einwandfrei, er steht nur schief:

- Scheibe 3,0 mm: 0,4° schief
- Scheibe 2,7 mm: plan

Die Laufspur ist nach 48 Stunden auf einer Seite doppelt so breit wie auf der anderen. Daran erkennt man auch einen alten Fall, wenn der Beutel längst im Müll ist.`,
      reactions: { helps: 4 },
    },
    {
      by: 'henrik',
      after: 2680,
      to: 7,
      body: `Genau das Bild hat gefehlt. Ich hänge es an die Montageanweisung. Offen ist noch:

- [x] Zeichnung 40-117 auf 2,7 mm ändern
- [ ] Prüfplan um Länge ergänzen (Jonas)
- [ ] Lagerbestand Kassel und Fulda trennen`,
    },
    {
      by: 'tobias',
      after: 2707,
      body: `Wer Logger im Feld hat: So findet ihr die betroffenen Anlagen, ohne jede einzeln zu öffnen. Gibt Zeit und Druck aus, sobald es unter 4 bar geht.

\`\`\`sh
# Spalten: Zeit; Anlage; Druck in bar
awk -F';' '$3 < 4.0 { print $1, $2, $3 }' lx40-*.csv | sort -k2
\`\`\``,
      reactions: { helps: 3 },
    },
    {
      by: 'fatma',
      after: 2723,
      to: 9,
      body: 'Und für uns am Telefon, in einem Satz? Ich habe heute schon vier Anrufer vertröstet. [@Özlem Yıldız](person:oezlem), darf ich die Zuordnung oben vorlesen?',
      reactions: { wondering: 2 },
    },
    {
      by: 'gregor',
      after: 2761,
      body: 'Danke, dass Sie das hier offen klären. Bei uns laufen elf LX 40, zwei davon mit neuer Dichtung. Sollen wir die Scheiben selbst tauschen oder auf Ihren Techniker warten?',
    },
  ],
};

export const washerLx32: DemoDialog = {
  kind: 'question',
  title: 'Welche Scheibe gehört zur neuen Dichtung der LX 32?',
  by: 'aylin',
  daysAgo: 0,
  at: '6:40',
  tags: ['lx32', 'distanzscheibe', 'e-117'],
  body: `Ich stehe um elf in Baunatal vor einer LX 32 mit tropfender Wellendichtung. Im Wagen liegt nur das Set E-117 mit gemischten Beuteln.

Gilt die Zuordnung aus dem Dialog zur LX 40 auch für die 32er? Auf der Zeichnung im Tablet steht nur „Scheibe nach Bedarf“, und was der Bedarf ist, will ich ungern beim Kunden herausfinden.`,
  replies: [],
};

export const lengthLx32: DemoDialog = {
  kind: 'question',
  title: 'Gleitringdichtung LX 32: Wo steht das Einbaumaß?',
  by: 'lasse',
  daysAgo: 256,
  at: '8:55',
  tags: ['lx32', 'gleitringdichtung'],
  body: 'Auf dem Ring steht 28. Das ist der Durchmesser, so viel weiß ich. Wo steht die Länge? Ich habe drei Ringe, die gleich aussehen, und eine Pumpe, in die einer passt.',
  replies: [
    {
      by: 'jonas',
      after: 40,
      body: 'Auf dem Beutel, unter der Chargennummer, in der zweiten Zeile hinter dem L. Auf dem Ring selbst steht nur der Durchmesser. Ohne Beutel: Schieblehre, ungespannt messen, dann 2,1 mm Federweg abziehen.',
      best: true,
      reactions: { helps: 6 },
    },
    {
      by: 'lasse',
      after: 46,
      to: 0,
      body: 'Hinter dem L steht bei mir ein Kaffeefleck. Gemessen. Danke.',
    },
  ],
};
