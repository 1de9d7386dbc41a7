import type { DemoDialog } from '../../shape';

export const examPiece: DemoDialog = {
  kind: 'question',
  title: 'Prüfungsstück: Darf ich ein LX-12-Gehäuse nehmen?',
  by: 'frieda',
  daysAgo: 33,
  at: '14:35',
  tags: ['prüfung', 'lx12'],
  body: 'Für den betrieblichen Auftrag will ich eine LX 12 vom Schrott wieder zum Laufen bringen: neues Lager, neue Dichtung, Steuerung mit Zustandsanzeige statt Lämpchen. Gehäuse steht hinter Halle 4, Nummer 12-0088, also richtig alt. Gehört das noch jemandem? Und ist das überhaupt „Mechatronik“ genug?',
  reactions: { wondering: 2 },
  closed: { by: 'frieda', after: 9715, outcome: 'Genehmigt. Gehäuse 12-0088, Lager von Henrik, Abgabe im Mai.' },
  replies: [
    {
      by: 'josef',
      after: 35,
      body: 'Mechatronisch genug ist es, wenn die Steuerung mehr kann als an und aus. Was misst du, was entscheidet sie, was passiert bei Fehler? Drei Sätze dazu bis Freitag, sonst schreibt die Kammer sie für dich.',
      reactions: { helps: 3 },
    },
    {
      by: 'birgit',
      after: 67,
      body: 'Das Gehäuse steht bei mir unter „tut nur so“. Kannst du haben. Der Stapler bringt es, aber nur bis Tür 2, die Lehrwerkstatt hat eine Schwelle.',
      reactions: { good_to_know: 2 },
    },
    {
      by: 'frieda',
      after: 1120,
      to: 0,
      body: `1. Ich messe Druck am Ein- und Austritt und die Lagertemperatur.
2. Ab 70 °C wird die Drehzahl auf 60 % genommen, ab 85 °C abgeschaltet.
3. Bei Fehler zeigt sie, **welcher** Wert zuerst rausgelaufen ist, nicht nur dass.`,
    },
    {
      by: 'josef',
      after: 1145,
      to: 0,
      body: 'Punkt 3 ist dein Prüfungsstück. Der Rest ist Fleiß. Fang mit Punkt 3 an.',
      reactions: { thanks: 2 },
    },
    {
      by: 'henrik',
      after: 6945,
      body: 'Birgit hat mir von der 12-0088 erzählt. Die stammt aus der ersten Serie, das Lager hat ein Maß, das in keinem Katalog mehr steht: 47 × 20 × 14,3. Ich habe die Handzeichnung eingescannt und in meiner Schublade noch zwei Lager gefunden, von 1989, ungeöffnet. Eines ist für dich. Wenn sie läuft, möchte ich sie hören.',
      best: true,
      reactions: { helps: 4, thanks: 5 },
    },
  ],
};
