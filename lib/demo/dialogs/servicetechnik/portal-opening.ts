import type { DemoReply } from '../../shape';

export const portalOpening: DemoReply[] = [
  {
    by: 'carsten',
    after: 18,
    body: 'Alle vier. Auf der Messe im September will ich ein Tablet hinhalten, auf dem sich etwas bewegt. Was sich bewegt, verkauft.',
  },
  {
    by: 'ruth',
    after: 42,
    body: 'Die Stadtwerke wollen vor allem eins: sehen, wann die letzte Wartung war, ohne anzurufen. Alles andere ist Kür. Im letzten Quartal hatte ich 64 solche Anrufe, ich habe Striche gemacht.',
    reactions: { agree: 11 },
  },
  {
    by: 'tobias',
    after: 70,
    to: 1,
    body: 'Dann müssten wir die Protokolle am selben Tag hochladen. Heute liegen sie bis Freitag im Wagen.',
    reactions: { good_to_know: 4 },
  },
  {
    by: 'nadine',
    after: 115,
    body: 'Bei mir im Innendienst ist es eine andere Frage: „Wo bleibt meine Bestellung?“ Elf Anrufe am Tag, davon acht mit der Antwort „im Paket“. Eine Sendungsnummer würde genügen, dafür braucht es nicht einmal ein Portal.',
  },
  {
    by: 'dirk',
    after: 272,
    body: 'Molkereien schauen in kein Portal. Die wollen eine Datei, monatlich, die in ihr eigenes System passt. Wenn es CSV kann, habe ich nichts gesagt.',
  },
  {
    by: 'carsten',
    after: 1355,
    to: 2,
    body: 'Freitag? Es kann doch nicht wahr sein, dass ein Protokoll fünf Tage spazieren fährt. Jeder Paketbote hat in der Sekunde der Übergabe eine Unterschrift im System.',
    reactions: { disagree: 4 },
  },
  {
    by: 'bernd',
    after: 1370,
    to: 5,
    body: 'Der Paketbote steht dabei nicht im Schacht.',
    reactions: { agree: 7 },
  },
  {
    by: 'carsten',
    after: 1381,
    to: 5,
    body: 'Der Schacht ist irgendwann zu Ende, Bernd. Dann sind es drei Minuten. Drei.',
  },
  {
    by: 'bernd',
    after: 1880,
    to: 7,
    body: 'Komm mit.',
  },
  {
    by: 'milan',
    after: 1970,
    to: 7,
    body: 'Ich habe es heute gestoppt, weil ich auch dachte, es seien drei Minuten. Protokoll LX 40 am Tablet: 41 Felder, davon 12 Pflicht, Fotos einzeln, in Rasdorf kein Netz. **26 Minuten**, bei vier Anlagen am Tag. Auf Papier sind es sechs.',
    reactions: { good_to_know: 9 },
  },
  {
    by: 'carsten',
    after: 2782,
    to: 7,
    body: 'Und wieder erfahren wir sehr ausführlich, warum etwas nicht geht. Mit dieser Einstellung hätten wir heute noch die blauen Wagen. Wer sein Tablet nicht bedienen kann, dem zeige ich es gern, ich habe Enkel, die können es auch.',
    reactions: { disagree: 9 },
  },
  {
    by: 'bernd',
    after: 2788,
    to: 10,
    body: 'Dann schick die Enkel.',
  },
  {
    by: 'oezlem',
    after: 2800,
    to: 10,
    body: 'Carsten, Milan hat eine Zahl hingelegt. Darauf kann man mit einer Zahl antworten. „Einstellung“ ist keine.',
    reactions: { agree: 14 },
  },
  {
    by: 'fatma',
    after: 2815,
    body: `Ich moderiere hier, deshalb sage ich es einmal deutlich: Die 41 Felder sind ein Thema. Wer wessen Enkel ist, nicht. Ich verschiebe nichts, ich bitte euch nur, bis morgen früh nicht zu schreiben. Beide.

Der Vorschlag, den ich lese, steht bei Bernd und hat zwei Wörter: Komm mit. Wer fährt?`,
    reactions: { thanks: 10 },
  },
  {
    by: 'piet',
    after: 3060,
    body: 'Ohne Öl ins Feuer: Wird nach der letzten Anlage hochgeladen, ist das Arbeitszeit, auch auf dem Parkplatz vorm Haus. Steht in der Vereinbarung zum Außendienst, Ziffer 6. Viermal 26 Minuten wären 104 am Tag. Das sage ich nicht als Drohung, sondern damit es jemand ausrechnet, bevor es beschlossen ist.',
    reactions: { good_to_know: 6 },
  },
  {
    by: 'carsten',
    after: 4230,
    to: 13,
    body: 'Ich fahre. Bernd, Dienstag?',
  },
  {
    by: 'bernd',
    after: 4231,
    to: 13,
    body: '6:15. Hof. Feste Schuhe.',
  },
  {
    by: 'carsten',
    after: 11500,
    body: `Bericht, wie angekündigt.

Vier Anlagen, 212 km, ein Hund. In Anlage zwei war mein Handy zwischen 9:40 und 11:15 ohne Netz. Ich habe zwei Protokolle am Tablet ausgefüllt: 31 und 24 Minuten. Bei der Frage „Sichtprüfung Fundamentverankerung: Bemerkung“ habe ich dreimal „ok“ geschrieben, weil „ok“ nicht lang genug war.

Der Satz mit den Enkeln war schlecht, der mit der Einstellung war falsch. Beides nehme ich zurück. Die 41 Felder hat übrigens 2016 der Vertrieb bestellt. Ich habe nachgesehen, von wem. Ich war es.`,
    reactions: { thanks: 17, good_to_know: 5 },
  },
];
