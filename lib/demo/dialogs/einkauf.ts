import type { DemoSpace } from '../shape';
import { express } from './einkauf/express';
import { e117, inventory, washers } from './einkauf/stock';
import { housings, loan } from './einkauf/suppliers';

export const einkauf: DemoSpace = {
  slug: 'einkauf',
  name: 'Einkauf & Logistik',
  department: 'einkauf',
  about:
    'Lieferanten, Lager Kassel und Fulda, Versand, Zoll. Wer ein Teil sucht, nennt die Sachnummer, wer einen Termin sucht, den Auftrag.',
  welcome: `Bestände stehen im System, Gründe stehen hier. Wenn etwas fehlt, schreib dazu, **welche Anlage deshalb steht**, dann können wir sortieren.

Einkaufspreise und Angebote von Lieferanten bitte nicht in Dialoge, die Gäste lesen.`,
  visibility: 'guests',
  join: 'open',
  leads: ['achim'],
  moderators: ['birgit'],
  announcers: 'moderators',
  dialogs: [e117, inventory, housings, express, loan, washers],
};
