import type { DemoDialog } from '../../shape';
import { portalOpening } from './portal-opening';

export const portal: DemoDialog = {
  kind: 'discussion',
  title: 'Kundenportal: Was soll es können?',
  by: 'max',
  daysAgo: 284,
  at: '9:30',
  tags: ['kundenportal', 'protokolle', 'logger'],
  body: `Wir bauen ein Kundenportal. Beschlossen ist das Ob, nicht das Was. In der Schublade liegen vier Vorstellungen:

- Wartungen und Protokolle je Anlage
- Live-Werte aus dem Logger
- Ersatzteile bestellen
- Störung melden statt anrufen

Alles vier zugleich kann ich bis zum Herbst nicht, zwei davon schon. Was fehlt den Leuten, die bei uns anrufen? Und was würde **uns** Arbeit machen, an die ich nicht denke?`,
  guests: true,
  reactions: { agree: 8, wondering: 3 },
  replies: [
    ...portalOpening,
    {
      by: 'bernd',
      after: 11521,
      to: 17,
      body: 'Er hat das Rohr gehalten. Kann wiederkommen.',
      reactions: { agree: 19 },
    },
    {
      by: 'aylin',
      after: 12010,
      body: 'Darf ich zeigen, wie ich es mache? Ich fülle das Papier aus, wie alle. Dann ein Foto davon, und dazu drei Felder: Anlage, Datum, in Ordnung ja/nein. **90 Sekunden.** Für den Kunden ist das schon die Antwort auf „wann war die letzte Wartung“. Die 41 Felder kann man freitags abtippen, oder man lässt es.',
      reactions: { helps: 8 },
    },
    {
      by: 'ruth',
      after: 12025,
      to: 19,
      body: 'Genau das wären meine 64 Anrufe.',
      reactions: { agree: 6 },
    },
    {
      by: 'jonas',
      after: 12882,
      to: 19,
      body: 'Von den 41 werte ich in der Qualität 9 aus. Ich schreibe die Liste auf. Die anderen 32 hat seit 2019 niemand gelesen, das sehe ich an den Zugriffen.',
    },
    {
      by: 'max',
      after: 12930,
      to: 19,
      body: 'Drei Felder und ein Foto, ohne Netz bedienbar, hochladen wenn wieder Netz da ist. Das kann ich in zwei Wochen. Ich nehme Aylin mit rein, wenn Tobias sie einen Tag hergibt.',
      reactions: { thanks: 5 },
    },
    {
      by: 'paula',
      after: 21650,
      body: 'Bitte noch vor dem ersten Kunden: Auf dem Foto stehen Namen und Unterschrift unserer Leute. Im Portal soll „Servicetechnik Lindwerk“ stehen, auf Nachfrage ein Kürzel. Und niemand wertet aus, wer wie schnell hochlädt. Ist das so gewollt? Dann schreibe ich es in einer halben Seite fest.',
      reactions: { good_to_know: 4 },
    },
    {
      by: 'tobias',
      after: 21665,
      to: 23,
      body: 'So gewollt. Bitte mit dem Satz „auch nicht der Teamleiter“.',
      reactions: { agree: 7 },
    },
    {
      by: 'katharina',
      after: 47505,
      body: 'Falls Live-Werte kommen: Bitte keinen Wirkungsgrad anzeigen. Aus Druck und Strom allein ist er auf ±6 Punkte genau. Jeder wird ihn auf eine Nachkommastelle glauben und uns anrufen, wenn er sinkt.',
    },
    {
      by: 'emre',
      after: 47540,
      to: 25,
      body: 'Betriebsstunden, Anläufe, Druck. Das sind Zähler, die können nicht lügen, höchstens stehen bleiben.',
      reactions: { agree: 3 },
    },
    {
      by: 'gregor',
      after: 88070,
      body: `Guten Tag, Herr Kröger hat mich hierher eingeladen. Ich habe mit Kollegen in Wolfsanger zusammengetragen, was wir wirklich öffnen würden:

1. das letzte Protokoll, als PDF zum Ausdrucken für das Gesundheitsamt
2. welche Teile verbaut sind, mit Nummer
3. wen wir an diesem Tag erreichen

Bestellen tun wir per Fax. Bitte lachen Sie nicht, es hat Gründe, und die sitzen in der Kämmerei.`,
      reactions: { helps: 6, good_to_know: 3 },
    },
    {
      by: 'max',
      after: 88094,
      to: 27,
      body: 'Ich lache nicht, ich baue einen Knopf „als Fax ausdrucken“. Ernsthaft: Würde Wolfsanger drei Monate mittesten?',
    },
    {
      by: 'gregor',
      after: 90680,
      to: 27,
      body: 'Ja, mit zwei Hochbehältern und einem Wassermeister.',
    },
    {
      by: 'maeve',
      after: 112725,
      body: "May I add a partner's view, in English? We service your pumps in places where the phone is for torchlight only. Whatever you build, let me download a *site* to my tablet on Monday and work from it all week. If I need signal to read a drawing, I will print it, and then it is out of date.",
      reactions: { helps: 3 },
    },
    {
      by: 'max',
      after: 112750,
      to: 30,
      body: 'That moves offline from "nice" to "first". Thank you.',
      reactions: { agree: 4 },
    },
    {
      by: 'henrik',
      after: 270813,
      body: 'Aus dem Logger käme die Wartung von allein: Wer die Pumpe zieht, trennt den Stecker, und beim Wiederanlauf steht der Zähler der Anläufe auf einem anderen Stand als die Laufzeit erwarten lässt. Ich zeichne das bis Mittwoch auf.',
      reactions: { thanks: 6, helps: 3 },
    },
    {
      by: 'henrik',
      after: 273540,
      to: 32,
      body: 'Aufgezeichnet, und es taugt nur halb: Von 40 bekannten Wartungen erkennt es 29, dazu sechs Stromausfälle. Als Erinnerung „Warst du hier? Dann lade hoch“ ist es gut. Als Nachweis nicht.',
    },
    {
      by: 'max',
      after: 308190,
      body: `Zwölf Wochen Wolfsanger. Was geöffnet wurde:

| | Aufrufe | Anteil |
| --- | --- | --- |
| letztes Protokoll | 118 | 61 % |
| verbaute Teile | 44 | 23 % |
| wen erreiche ich | 25 | 13 % |
| Live-Werte | 6 | 3 % |

Die sechs bei den Live-Werten war fünfmal ich. Anrufe „wann war die letzte Wartung“ aus Wolfsanger: vorher 7 im Quartal, jetzt 0.`,
      reactions: { good_to_know: 9, thanks: 4 },
    },
    {
      by: 'carsten',
      after: 308210,
      to: 34,
      body: 'Dann bewegt sich auf der Messe eben ein Wassermeister, der nicht mehr anruft. Das verkaufe ich auch. Live-Werte von meiner Liste gestrichen.',
      reactions: { agree: 8 },
    },
    {
      by: 'stefan',
      after: 358360,
      body: 'Aus der Leitwarte, nach einer langen Nacht: Störungen **über das Portal melden** bitte nicht. Wenn es läuft, brauche ich es nicht. Wenn es nicht läuft, will ich eine Stimme. Es darf auch eine müde sein.',
    },
    {
      by: 'fatma',
      after: 358445,
      to: 36,
      body: 'Die müde Stimme bin ich. Störung melden bleibt Telefon.',
      reactions: { agree: 13 },
    },
    {
      by: 'olu',
      after: 389270,
      body: 'Ireland and Ghana asked me the same thing on the same day: can the portal speak English, and can it show bar *and* psi? One of them also wants feet of head. I told them we would think about the feet.',
    },
    {
      by: 'tobias',
      after: 406030,
      body: `Stand nach neun Monaten, für alle, die neu dazukommen:

- [x] letztes Protokoll, drei Felder und Foto, ohne Netz
- [x] verbaute Teile mit Nummer
- [x] keine Auswertung nach Personen (Vereinbarung unterschrieben)
- [x] Protokoll LX 40 von 41 auf 9 Felder
- [ ] eine Anlage für die Woche herunterladen (Maeve)
- [ ] CSV je Monat (Dirk)
- [ ] Englisch, psi (Olu). Über die Füße denken wir weiter nach

Gestrichen: Live-Werte, Wirkungsgrad, Störungsmeldung. Ich finde, man sieht einer Liste an, ob jemand zugehört hat.`,
      reactions: { good_to_know: 7 },
    },
  ],
};
