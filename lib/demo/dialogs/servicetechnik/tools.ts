import type { DemoDialog } from '../../shape';

export const gauge: DemoDialog = {
  kind: 'question',
  title: 'Ersatz für das alte Messgerät MG-3: was taugt im Regen?',
  by: 'lasse',
  daysAgo: 4,
  at: '7:05',
  tags: ['messgerät', 'mg-3'],
  body: `Mein MG-3 ist heute auf Pellworm ertrunken. Zum dritten Mal, diesmal endgültig. Gesucht: Druck 0–16 bar auf 0,5 %, zweimal 4–20 mA, Display, das man bei Gegenregen lesen kann. Gegenregen ist Regen von vorn.

Was nicht geht: Touch. Nasse Finger.`,
  reactions: { wondering: 6 },
  replies: [
    {
      by: 'oezlem',
      after: 177,
      body: 'Ich habe seit März das grüne mit Drehrad (Bestellnummer 88-204, IP 67, 410 Euro). Einmal ist es mir in den Schacht gefallen, 4 m tief, eine Nacht. Läuft. Nachteile: zweiter Kanal nur mit Adapter, und die Uhr geht eine Minute im Monat vor.',
      best: true,
      reactions: { helps: 7 },
    },
    {
      by: 'jochen',
      after: 215,
      body: 'das grüne hab ich auch. aber obacht der deckel vom akku geht auf wenn mans am gürtel trägt. bei mir ein kabelbinder drum seitdem ist rueh',
    },
    {
      by: 'lasse',
      after: 230,
      to: 0,
      body: 'Eine Minute im Monat kann ich verkraften. Handschuhe?',
    },
    {
      by: 'oezlem',
      after: 255,
      to: 0,
      body: 'Drehrad geht mit den dicken. Die Taste dahinter nur mit den dünnen.',
    },
    {
      by: 'sanne',
      after: 446,
      body: 'I use the same one on the islands. Two things nobody tells you: the display is reflective, so it gets *better* with more light, and the bayonet plug wants silicone grease every autumn or you will not get it off in spring.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'viktor',
      after: 1425,
      body: 'Kalibrierung vor Ersteinsatz. Bringt es runter.',
    },
    {
      by: 'lasse',
      after: 1445,
      to: 5,
      body: 'Von Pellworm?',
    },
    {
      by: 'viktor',
      after: 1447,
      to: 5,
      body: 'Post gibt es dort auch.',
      reactions: { agree: 8 },
    },
  ],
};

export const modbus: DemoDialog = {
  kind: 'question',
  title: 'LX 40 controller 3.2: Modbus registers 40 to 47 read as zero',
  by: 'sanne',
  daysAgo: 61,
  at: '11:25',
  lang: 'en',
  tags: ['lx40', 'modbus', 'firmware'],
  body: `Pumping station in Delfzijl, controller updated from 3.1 to 3.2 last week. Since then the SCADA reads 0 on the energy counters. Everything else is fine.

\`\`\`
$ mbpoll -a 3 -r 40 -c 8 -t 4 10.20.0.17
[40]: 0
[41]: 0
...
[47]: 0
\`\`\`

Same query on the unit next to it, still on 3.1, gives sensible numbers. Did the map move?`,
  reactions: { wondering: 2 },
  replies: [
    {
      by: 'emre',
      after: 97,
      body: `Yes, and we failed to say so. In 3.2 the counters became 64 bit, so they moved to 140–155. 40–47 are reserved and answer zero, because an exception would have stopped some older PLCs. Word order is big-endian, high word first:

\`\`\`
140..143  energy import, Wh
144..147  energy regenerated, Wh
148..151  operating time, s
152..155  volume, l
\`\`\`

I know that "reserved" reading as a plausible number is the worst of both. 3.3 will answer with exception 2, behind a parameter.`,
      best: true,
      reactions: { helps: 5, thanks: 2 },
    },
    {
      by: 'sanne',
      after: 135,
      to: 0,
      body: 'Works. But please: default the parameter to the exception. A PLC that stops is a phone call. A PLC that invoices zero litres for a week is a lawyer.',
    },
    {
      by: 'emre',
      after: 170,
      to: 0,
      body: 'You win. Default on. And the map gets a changelog page that the update dialog links to.',
      reactions: { agree: 6 },
    },
    {
      by: 'max',
      after: 1300,
      body: 'The logger had the same hole: nine stations without consumption since the 14th. I back-filled them from the pump curve and marked the values as estimated, so nobody bills on them.',
    },
  ],
};

export const manual: DemoDialog = {
  kind: 'question',
  title: 'Hat noch jemand die Betriebsanleitung der LX 12 auf Tschechisch?',
  by: 'milan',
  daysAgo: 152,
  at: '16:30',
  tags: ['lx12', 'betriebsanleitung'],
  body: `In Chodov stehen fünf LX 12 von 1996, alle laufen. Der Betreiber muss bei einer Prüfung die Anleitung in Landessprache vorlegen. Im Archiv finde ich Deutsch, Englisch, Französisch und zu meiner Überraschung Isländisch.

Es muss sie gegeben haben, im Lieferschein steht „1× BA CZ“. Ein Scan genügt, auch ein schlechter.`,
  replies: [],
};

export const valveKit: DemoDialog = {
  kind: 'question',
  title: 'Überströmventilnachrüstsatzbestellnummern, wo finde ich die?',
  by: 'aylin',
  daysAgo: 15,
  at: '8:10',
  tags: ['ersatzteil', 'überströmventil'],
  body: `Ich suche im Katalog unter Ü. Dann unter V. Dann unter N. Dann habe ich das Wort laut vorgelesen, und die Kollegin am Nachbartisch hat gefragt, ob es mir gut geht.

LX 40, Baujahr 2018, Satz zum Nachrüsten.`,
  reactions: { wondering: 3 },
  closed: {
    by: 'aylin',
    after: 10555,
    outcome: 'Im Ersatzteilkatalog unter E wie Entlastung, nicht unter Ü. Thi Mai trägt einen Verweis ein.',
  },
  replies: [
    {
      by: 'thi',
      after: 24,
      body: 'Unter E: „Entlastung, Überström-, Nachrüstung“. Bis Baujahr 2016 ist es 40-E-071, danach 40-E-074. Für dich also die **074**, vier Stück in Kassel, keiner in Fulda.',
      best: true,
      reactions: { helps: 5 },
    },
    {
      by: 'aylin',
      after: 30,
      to: 0,
      body: 'Bestellt. Warum E?',
    },
    {
      by: 'thi',
      after: 48,
      to: 0,
      body: 'Der Katalog wurde 2001 nach der Funktion sortiert. Der Kollege, der das entschieden hat, ist in Rente und sehr zufrieden damit.',
    },
    {
      by: 'thi',
      after: 10540,
      body: 'Verweis unter Ü ist ab der nächsten Ausgabe drin. Unter V auch, ich kenne euch ja.',
    },
  ],
};
