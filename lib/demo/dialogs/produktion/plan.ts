import type { DemoDialog } from '../../shape';

export const januaryPlan: DemoDialog = {
  kind: 'discussion',
  title: 'Schichtplan Januar: Entwurf für die Linie Pumpen',
  by: 'magda',
  daysAgo: 6,
  at: '6:50',
  tags: ['schichtplan', 'rüstzeit'],
  body: `Hier der Entwurf für die Kalenderwochen 1 bis 6. Grund: Ab Januar läuft auf Takt 4 die Vorserie R-290 mit, dafür wird die Linie dreimal die Woche umgestellt.

| Woche | Früh 6–14 | Spät 14–22 | Nacht 22–6 | Umrüsten |
|---|---|---|---|---|
| 1–2 | LX 40 | R-290 | – | Mo, Mi, Fr, je 4 Std. |
| 3–4 | R-290 | LX 40 | LX 32 | Mo, Mi, Fr, je 4 Std. |
| 5–6 | LX 40 | R-290 | – | Di, Do, je 4 Std. |

Die Nacht in Woche 3 und 4 ist freiwillig. Bis Freitag nehme ich Änderungen, danach geht der Plan an den Betriebsrat.`,
  reactions: { wondering: 8, disagree: 6 },
  replies: [
    { by: 'goran', after: 40, body: 'Danke, Magda. Ich hänge ihn an beide Tafeln, die Hälfte liest hier erst am Wochenende.' },
    { by: 'uwe', after: 440, body: 'nacht freiwillig. wer macht das freiwillig im januar. hab noch nie einen getroffen' },
    { by: 'dawit', after: 455, body: 'Ich würde eine Woche machen. Nicht zwei. Geht das?' },
    { by: 'magda', after: 470, body: 'Das geht. Ich brauche sechs, mit dir habe ich einen.', reactions: { thanks: 1 } },
    {
      by: 'kai',
      after: 625,
      body: '4 Stunden Umrüsten? Im Rüstordner 40-R steht 7,5. Das hab ich selber gestoppt, im Mai, dreimal.',
      reactions: { agree: 9 },
    },
    { by: 'magda', after: 1530, to: 4, body: 'Die 4 Stunden kommen aus dem System. Wo steht der Ordner?' },
    { by: 'kai', after: 1760, to: 4, body: 'Auf dem Schrank. Auf dem er seit elf Jahren steht.', reactions: { agree: 4 } },
    {
      by: 'frieda',
      after: 1781,
      body: 'Ich hab mal Fotos gemacht vom Ordner, Seite 1 bis 6. Liegt jetzt unter Dateien, dann muss keiner auf den Schrank',
    },
    {
      by: 'magda',
      after: 1815,
      body: 'Danke, Frieda. Ich sehe 7,5 Std. bei zwei Leuten. Im System sind vier Leute hinterlegt, daher die 4.',
    },
    {
      by: 'kai',
      after: 2070,
      to: 8,
      body: 'Wir sind aber keine vier. Wir sind seit August zwei, weil Ronny und Petra auf der Filterlinie aushelfen. Das weiß jeder hier.',
      reactions: { agree: 7, disagree: 1 },
    },
    {
      by: 'silke',
      after: 2091,
      to: 8,
      body: 'Stimmt, die zwei sind bei mir, bis März. Ohne sie steht bei uns die FX 12. Hätte ich sagen müssen.',
      reactions: { good_to_know: 3 },
    },
    {
      by: 'annegret',
      after: 3025,
      body: 'Frage von außen: Rechnet ihr die 7,5 Stunden vor oder nach der Übergabe? Und zählt das Spülen der Leitungen zum Umrüsten oder zum Anfahren? Ich frage, weil in der Kalkulation wieder eine dritte Zahl steht, nämlich 5.',
    },
    {
      by: 'kai',
      after: 3050,
      to: 11,
      body: 'Spülen gehört dazu. Wenn in der Leitung noch Glykol ist und du fährst Propan drauf, kannst du die Charge wegwerfen.',
    },
    {
      by: 'piet',
      after: 3090,
      body: 'Zur Frist, weil sie noch keiner genannt hat: In der Vereinbarung steht, dass ein Plan **21 Tage** vorher aushängt. Woche 1 beginnt am 4. Januar, der Aushang muss also am 14. Dezember hängen. Das ist zu schaffen. Aber nicht, wenn wir ihn zweimal neu machen.',
      reactions: { agree: 11 },
    },
    { by: 'uwe', after: 3770, to: 13, body: 'war letztes mal 9 tage. davor 12. steht in meinem kalender' },
    {
      by: 'magda',
      after: 7275,
      body: 'Guten Morgen. Es kam bis Freitag keine Änderung als Änderung, nur Diskussion. Ich habe die Rüstzeit deshalb auf 5 Stunden gesetzt (der Wert der Kalkulation, Mitte zwischen beiden) und den Entwurf heute früh an den Betriebsrat gegeben.',
      reactions: { wondering: 2 },
    },
    { by: 'uwe', after: 7340, body: 'mitte zwischen richtig und falsch', reactions: { agree: 5 } },
    {
      by: 'kai',
      after: 7512,
      body: 'Zum dritten Mal wird die Linie Pumpen umgestellt, ohne dass uns jemand fragt. Wer so plant, hat noch nie eine Halle von innen gesehen. Die Rüstzeit steht im Ordner, man müsste nur hineinschauen.',
      reactions: { agree: 8, disagree: 9 },
    },
    {
      by: 'magda',
      after: 7530,
      to: 17,
      body: 'Ich habe gefragt. Hier, am Mittwoch, mit Frist. Und ich war acht Jahre an der Linie, bevor mein Rücken nicht mehr wollte, Kai. An Takt 3. Du hast meinen Platz.',
      reactions: { agree: 6 },
    },
    {
      by: 'goran',
      after: 7544,
      to: 17,
      body: 'Kai, das mit der Halle nimm bitte zurück. Das mit der Rüstzeit nicht.',
      reactions: { agree: 7 },
    },
    { by: 'kai', after: 7551, to: 17, body: 'Ich nehm zurück wenn der Plan stimmt.' },
    {
      by: 'renate',
      after: 7570,
      to: 17,
      body: 'Ich lese das von außen und frage: Möchte jemand recht haben oder einen Plan?',
      reactions: { disagree: 4 },
    },
    { by: 'uwe', after: 7632, to: 17, body: 'beides. geht auch beides', reactions: { agree: 8 } },
    {
      by: 'betty',
      after: 7660,
      to: 17,
      body: `Ich habe den Entwurf auf dem Tisch und gebe ihn zurück, ganz ohne Krach: Mit 5 Stunden fehlen in sechs Wochen rechnerisch rund 40 Stunden, und die macht dann jemand abends. So unterschreiben wir das nicht.

Vorschlag: morgen 13:45 an Takt 4, im Stehen, Übergabe Früh auf Spät. [@Magdalena Zielińska](person:magda), [@Kai Dombrowe](person:kai), Goran, Silke, [@Martin Krug](person:martin) und ich. Zwanzig Minuten. Wer dazukommen will, kommt dazu.`,
      reactions: { agree: 12 },
    },
    { by: 'magda', after: 7671, to: 17, body: 'Ich komme. Mit dem Ordner.', reactions: { thanks: 3 } },
    {
      by: 'martin',
      after: 7710,
      body: 'Ich hätte früher lesen sollen. Die Zahl 4 im System habe ich im März freigegeben, mit vier Leuten, als es vier Leute waren. Der Fehler liegt bei mir und nicht in der Planung. Ich bringe mit, was die Vorserie wirklich braucht; ich glaube, zwei Umrüstungen die Woche reichen.',
      reactions: { agree: 5, thanks: 4 },
    },
    {
      by: 'silke',
      after: 7738,
      to: 25,
      body: 'Und ich rede mit Petra. Sie will sowieso zurück zu euch, ihr habt die bessere Kaffeemaschine. Wenn ich dafür im Januar Dawit zwei Wochen bekomme, geht es bei uns auch.',
      reactions: { helps: 4 },
    },
    { by: 'dawit', after: 7745, to: 25, body: 'Mach ich. FX 12 kann ich noch nicht, will ich aber können.' },
    {
      by: 'kai',
      after: 7840,
      body: 'Magda, das mit der Halle war unter der Gürtellinie. Ich wusste nicht, dass du das warst an Takt 3. Die Halterung für den Schlagschrauber, links unter dem Tisch, die mit dem roten Klebeband, ist die von dir? Die benutzen wir alle.',
      reactions: { agree: 10, thanks: 7 },
    },
    { by: 'magda', after: 7882, to: 28, body: 'Ja, die ist von mir. 2014. Danke.', reactions: { thanks: 9 } },
    { by: 'uwe', after: 8065, to: 28, body: 'die halterung ist das beste an dem takt' },
    {
      by: 'magda',
      after: 8660,
      body: `Zweiter Entwurf, damit wir um 13:45 über Zahlen reden und nicht über uns:

- Umrüsten **7,5 Stunden mit zwei**, 4,5 mit drei Leuten (gerechnet, nicht gestoppt)
- nur montags und donnerstags
- keine Nachtschicht in Woche 3, in Woche 4 nur, wenn sich sechs melden (bisher: Dawit)
- Aushang am 9. Dezember, das sind 26 Tage

- [x] Rüstordner gelesen
- [ ] 4,5 Stunden einmal stoppen (Kai?)
- [ ] Petra ab 4. Januar zurück (Silke)
- [ ] Wert im System ändern (Martin)`,
      reactions: { agree: 13, helps: 5 },
    },
    { by: 'kai', after: 8745, to: 31, body: '4,5 stopp ich Donnerstag. Wenn Petra mitmacht.', reactions: { agree: 4 } },
  ],
};
