import type { DemoDialog } from '../../shape';

export const passwords: DemoDialog = {
  kind: 'question',
  title: 'Passwort alle 90 Tage: brauchen wir das noch?',
  by: 'viktor',
  daysAgo: 82,
  at: '7:00',
  tags: ['passwort', 'sicherheit'],
  body: 'Alle 90 Tage ein neues. Ich habe `Messraum27!` und vorher hatte ich `Messraum26!`. Das war jetzt ein Geständnis und keine Frage. Die Frage: Wozu?',
  reactions: { agree: 19, wondering: 4 },
  closed: {
    by: 'nils',
    after: 66485,
    outcome: 'Der Wechsel nach 90 Tagen ist abgeschafft. Schlüssel gibt es in Raum 0.14, jeden Tag ab 7 Uhr.',
  },
  replies: [
    { by: 'gunnar', after: 50, body: 'Antwort: weil es in der Richtlinie von 2015 steht. Keine bessere.', reactions: { good_to_know: 2 } },
    {
      by: 'renate',
      after: 90,
      body: 'Wer hat die Richtlinie geprüft, wann zuletzt, und woran würden wir merken, dass sie nicht mehr stimmt?',
    },
    {
      by: 'selin',
      after: 125,
      body: 'Aus Raum 0.14: Jeden ersten Montag nach Ablauf habe ich 30 bis 40 Rücksetzungen. Am Dienstag kleben die Zettel. Ich habe im letzten Quartal in Halle 1 elf gezählt, einen davon auf dem Pförtnertelefon.',
      reactions: { agree: 7 },
    },
    {
      by: 'paula',
      after: 160,
      to: 2,
      body: 'Fachlich ist die Sache entschieden: Regelmäßiger Zwang zum Wechsel wird seit Jahren nicht mehr empfohlen, weil er schwächere Passwörter macht. Gewechselt wird bei Verdacht. Aber dann müssen zwei andere Dinge stimmen: Länge, und ein zweiter Faktor.',
      reactions: { good_to_know: 9 },
    },
    {
      by: 'dirk',
      after: 260,
      to: 3,
      body: 'Zweiter Faktor heißt Telefon? Ich stehe in Molkereien, da gebe ich mein Telefon am Eingang ab. Dann komme ich gar nicht mehr rein.',
      reactions: { disagree: 4 },
    },
    {
      by: 'jochen',
      after: 315,
      to: 3,
      body: 'bei uns im schacht kein netz. sms kommt an wenn ich wieder oben bin. dann brauch ich sie nicht mehr',
      reactions: { agree: 3 },
    },
    {
      by: 'nils',
      after: 390,
      body: 'Beides gesehen. Es gibt drei Wege ohne Telefon und ohne Netz: den Schlüssel am Bund (USB und NFC), das Gerät selbst mit Fingerabdruck, oder eine ausgedruckte Liste für den Notfall. Ich würde gern mit 20 Leuten probieren, und zwar mit denen, die es am schwersten haben. Dirk, Jochen, jemand mit Handschuhen aus der Galvanik?',
      reactions: { helps: 6 },
    },
    { by: 'hassan', after: 404, to: 6, body: 'Handschuhe: hier.' },
    { by: 'uwe', after: 440, body: 'und was ist wenn ich den schlüssel verlier. ich verlier alles' },
    {
      by: 'selin',
      after: 446,
      body: 'Dann kommst du zu mir und ich sperre ihn. Dauert eine Minute. Ein verlorener Schlüssel ist besser als ein gefundener Zettel.',
      reactions: { agree: 2 },
    },
    {
      by: 'viktor',
      after: 56155,
      body: 'Teste seit fünf Wochen. Schlüssel reinstecken, antippen, fertig. Kein Passwort gebraucht. 27 bleibt 27.',
    },
    {
      by: 'nils',
      after: 66480,
      body: `Ergebnis mit 20 Leuten und sechs Wochen: 3 verlorene Schlüssel (2 davon Uwe), 0 Rücksetzungen, 1 Beschwerde (zu kleines Loch für den Schlüsselbund). Ab dem Ersten gilt:

| | bisher | neu |
|---|---|---|
| Wechsel | alle 90 Tage | nur bei Verdacht |
| Länge | 8, Sonderzeichen | 14, sonst keine Vorschrift |
| zweiter Faktor | keiner | Schlüssel oder Gerät |
| Zettel | verboten | unnötig |`,
      best: true,
      reactions: { thanks: 12, agree: 15 },
    },
  ],
};

export const vpnNight: DemoDialog = {
  kind: 'question',
  title: 'VPN drops at the same minute every evening. Who is doing that?',
  by: 'gita',
  daysAgo: 139,
  at: '17:20',
  lang: 'en',
  tags: ['vpn', 'travel'],
  body: 'From the hotel in Recife the tunnel dies at 20:00 local time, sharp, four evenings in a row. Not 19:58, not 20:03. Everything else on the same Wi-Fi survives. I write my reports between 19:30 and 21:00, so it always dies in the middle of a sentence.',
  reactions: { wondering: 1 },
  closed: { by: 'gunnar', after: 2290, outcome: 'Key renewal moved and split. Forgot there are other evenings than ours.' },
  replies: [
    { by: 'selin', after: 11, body: "I'm sorry, I have to: have you turned it off and on?" },
    { by: 'gita', after: 15, body: 'Selin, it turns itself off and on. That is the complaint.', reactions: { thanks: 1 } },
    {
      by: 'gunnar',
      after: 890,
      body: '20:00 Recife is 01:00 Kassel. At 01:00 the gateway renews its keys and throws everybody out. In Kassel nobody noticed in six years, because nobody is awake. Now it renews at 10:30 UTC, during lunch here, in two groups, without throwing anybody. Tell me tonight.',
      best: true,
      reactions: { helps: 3 },
    },
    { by: 'gita', after: 1940, body: '20:40 and still connected. Also: someone was awake. I was.' },
  ],
};
