import type { DemoDialog } from '../../shape';

export const ahnetal: DemoDialog = {
  kind: 'discussion',
  title: 'Wir haben Ahnetal verloren. Woran lag es wirklich?',
  by: 'ruth',
  daysAgo: 49,
  at: '8:40',
  tags: ['ausschreibung', 'angebote'],
  body: `Der Wasserverband Ahnetal hat gestern vergeben: 14 Druckerhöhungsanlagen, acht Jahre Wartung, nicht an uns. Ich habe das Protokoll der Öffnung. Wir lagen im Preis 3,1 % über dem ersten und 4 % unter dem dritten.

Preis zählte 60 von 100 Punkten, die „Qualität des Wartungskonzepts“ 40. Dort haben wir 19 bekommen, der Erste 34. **Nicht der Preis hat verloren, das Konzept hat verloren.**

Bevor jeder seine Erklärung hat: Was stand in unserem Angebot, das 19 Punkte wert war? Ich habe es noch einmal gelesen und mich auf Seite 11 gelangweilt.`,
  reactions: { wondering: 6 },
  closed: {
    by: 'ruth',
    after: 38990,
    outcome:
      'Das Wartungskonzept ist jetzt ein Heft von acht Seiten und kommt vom Service. Vorlage und Reaktionszeiten je Landkreis liegen unter Dateien. In Bad Emstal gab es dafür 36 von 40 Punkten.',
  },
  replies: [
    { by: 'carsten', after: 22, body: '3,1 % sind bei diesem Volumen 96.000 Euro. Das war der Preis.' },
    {
      by: 'ruth',
      after: 30,
      to: 0,
      body: 'Nein. Mit 28 Punkten beim Konzept hätten wir gewonnen, zum selben Preis. Ich habe es ausgerechnet.',
      reactions: { agree: 4 },
    },
    {
      by: 'rainer',
      after: 125,
      body: `Ahnetal, da muss ich etwas ausholen. Als wir 1997 die erste LX dort hingestellt haben (der Wassermeister hieß damals noch Kleinschmitt, ein Pfeifenraucher, der hat das ganze Pumpenhaus vollgequalmt), da gab es kein Wartungskonzept, da gab es meine Telefonnummer auf einem Stück Klebeband am Schaltschrank. Das Klebeband war übrigens bis 2016 dran. Dann kam der Neue, und der wollte alles schriftlich, und das ist ja auch sein gutes Recht, nur haben wir ihm dann, wenn ich mich richtig erinnere, 2019 zum ersten Mal die dicke Mappe geschickt, und er hat mir im Vertrauen gesagt, er habe sie auf die Waage gelegt, statt sie zu lesen. 1,4 Kilo.

Was ich sagen will: Die kennen unsere Leute. Die kennen unser Papier nicht.`,
      reactions: { wondering: 2 },
    },
    {
      by: 'annegret',
      after: 145,
      to: 2,
      body: 'Und was folgt daraus? Sollen wir weniger schreiben oder Besseres? Und wer? Ich kalkuliere 46 Seiten nach dem Muster, das mir 2020 gegeben wurde. Wenn das Muster falsch ist, warum sagt das sechs Jahre lang niemand?',
    },
    {
      by: 'tobias',
      after: 230,
      body: 'Ich habe das Wartungskonzept in diesem Angebot heute zum ersten Mal gesehen. Darin steht „Reaktionszeit nach Vereinbarung“. Wir sind in Ahnetal im Mittel nach 3 Stunden 40 vor Ort. Warum steht das nicht drin?',
      reactions: { good_to_know: 5 },
    },
    {
      by: 'annegret',
      after: 241,
      to: 4,
      body: 'Weil ich es nicht weiß. Woher soll ich es wissen? Steht das irgendwo?',
      reactions: { disagree: 3 },
    },
    { by: 'tobias', after: 250, to: 4, body: 'Im Serviceportal, seit drei Jahren.' },
    {
      by: 'annegret',
      after: 258,
      to: 4,
      body: 'Auf das der Innendienst keinen Zugang hat. Ich habe ihn zweimal beantragt, einmal im März, einmal im Juni. Soll ich die Nummern der Anträge raussuchen?',
      reactions: { agree: 2 },
    },
    {
      by: 'carsten',
      after: 266,
      to: 4,
      body: 'Leute. Wir verlieren einen Auftrag über drei Millionen und ihr redet über Zugänge. Der Innendienst hatte fünf Wochen. In fünf Wochen kann man jemanden anrufen.',
      reactions: { disagree: 6 },
    },
    {
      by: 'nadine',
      after: 280,
      to: 8,
      body: 'Fünf Wochen, in denen neben Ahnetal elf andere Angebote liefen und Annegret an dreien davon abends um acht noch saß. Ich sitze ihr gegenüber, ich habe das Licht ausgemacht. Man kann auch die anrufen, die man für schuldig hält, bevor man es hier hinschreibt.',
      reactions: { agree: 9 },
    },
    {
      by: 'carsten',
      after: 488,
      to: 8,
      body: 'Nadine hat recht, der Satz war daneben. Annegret, entschuldige. Ich habe seit gestern Abend drei Anrufe von oben und habe sie weitergereicht. Das ist nicht deine Sache.',
      reactions: { agree: 7, thanks: 4 },
    },
    {
      by: 'annegret',
      after: 1395,
      to: 8,
      body: `Danke. Angenommen.

Trotzdem noch einmal meine Frage von gestern, sie war ernst gemeint: Wer schreibt das Konzept? Ich kann rechnen. Ich kann nicht wissen, was Tobias' Leute nachts um zwei in Ahnetal tun.`,
      reactions: { thanks: 3 },
    },
    {
      by: 'tobias',
      after: 1420,
      body: 'Dann schreiben wir es. Nicht ich, sondern jemand, der dort war. Mehmet hat die letzten drei Störungen in Ahnetal gemacht.',
      reactions: { agree: 6 },
    },
    {
      by: 'mehmet',
      after: 1441,
      to: 12,
      body: 'Kann ich. Aber nicht 46 Seiten. Ich schreib, was passiert: Anruf 2:10, Fatma oder Band, 2:25 weiß ich Bescheid, 3:50 bin ich da, meistens ist es der Schwimmer. Eine Seite. Bilder vom Schaltschrank dazu, da sieht man den Unterschied vorher/nachher.',
    },
    {
      by: 'ruth',
      after: 1460,
      body: `Genau das hätte 34 Punkte bekommen. Vorschlag:

1. Das Konzept wird ein eigenes Heft, höchstens acht Seiten, geschrieben vom Service, gelesen von mir.
2. Reaktionszeiten, wie sie sind: Median und schlechtester Fall, je Landkreis.
3. Die 38 Seiten Allgemeines wandern in einen Anhang, den niemand wiegen muss.`,
      reactions: { agree: 8, helps: 3 },
    },
    {
      by: 'rainer',
      after: 1495,
      to: 14,
      body: 'Und eine Telefonnummer vorne drauf. Ich meine das ernst. Eine, bei der jemand abhebt, der weiß, wo Ahnetal liegt. (Ich habe die alte noch. Klebeband auch.)',
    },
    {
      by: 'fatma',
      after: 1522,
      to: 14,
      body: 'Die Nummer gibt es, sie steht auf jedem Typenschild in 6 Punkt grau auf silber. Seit ich hier bin, frage ich, ob das größer geht.',
      reactions: { thanks: 2 },
    },
    {
      by: 'gunnar',
      after: 1770,
      to: 4,
      body: 'Zugang Serviceportal Innendienst: freigegeben, 9 Personen, nur lesend. Antrag von März lag in einem Postfach, das niemandem mehr gehört. Postfach gelöscht.',
    },
    {
      by: 'annegret',
      after: 1776,
      to: 4,
      body: 'Ich sehe es. Median Ahnetal 3:38, schlechtester Fall 9:20. Den schlechtesten auch hineinschreiben?',
      reactions: { thanks: 4 },
    },
    {
      by: 'ruth',
      after: 1791,
      to: 4,
      body: 'Gerade den. Mit einem Satz dazu, warum. Wer den schlechtesten Fall nennt, dem glaubt man den Median.',
      reactions: { agree: 5 },
    },
    {
      by: 'carsten',
      after: 24515,
      body: 'Bad Emstal hat heute das neue Heft bekommen, sieben Seiten, Mehmets Bilder auf Seite 2. Rückfrage des Amtsleiters nach einer Stunde: ob der auf dem Foto auch kommt. Ich habe Ja gesagt.',
    },
  ],
};

export const lohfelden: DemoDialog = {
  kind: 'question',
  title: 'Welche Pumpe stand bis 2011 im Hochbehälter Lohfelden?',
  by: 'nadine',
  daysAgo: 131,
  at: '13:15',
  tags: ['lx12', 'bestand'],
  body: 'In der Akte Lohfelden fehlen die Jahre vor 2011, und der Kunde will „wieder so eine wie früher, die lief“. Typenschild ist weg, Fundament 340 × 520. Wer weiß, was da stand?',
  replies: [
    {
      by: 'rainer',
      after: 107,
      body: `Lohfelden, Hochbehälter, das war der mit der Eisentür, an der man sich jedes Mal den Kopf gestoßen hat, weil die Stufe davor um acht Zentimeter zu hoch gegossen war. Der Betonbauer war der Schwager vom Bürgermeister, mehr sage ich dazu nicht. Gebaut 1988, eingeweiht mit Blaskapelle, ich war als junger Mann dabei und habe den Stecker gehalten, wörtlich, der passte nicht in die Kupplung. 1993 gab es den Blitzschlag, da haben wir den Motor getauscht, aber nicht das Aggregat. Und 2004 das Hochwasser, das ja gar nicht bis oben kam, aber der Strom war weg.

LX 12, zweistufig, Laufrad 164, Motor 4 kW.`,
      best: true,
      reactions: { helps: 3, thanks: 4 },
    },
    { by: 'nadine', after: 114, body: 'Ich habe vor dem letzten Satz Kaffee geholt. Passt zum Fundament. Danke, Rainer.' },
  ],
};
