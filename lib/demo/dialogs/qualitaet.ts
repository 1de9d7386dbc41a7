import type { DemoSpace } from '../shape';
import { brno, letters } from './qualitaet/complaints';
import { epdm, spots } from './qualitaet/materials';
import { bags, closed, stickers } from './qualitaet/measuring';
import { samples } from './qualitaet/samples';

export const qualitaet: DemoSpace = {
  slug: 'qualitaet',
  name: 'Qualität & Werkstofflabor',
  department: 'qualitaet',
  about: 'Wareneingang, Prüffeld, Messraum, Labor, Reklamation. Wer etwas Zerbrochenes hat, ist hier richtig.',
  welcome: `Schadensteile bitte **ungereinigt** schicken, trocken verpackt, mit einem Zettel: Anlage, Laufzeit, was zuletzt daran gemacht wurde. Der Dreck ist oft der Befund.

Ein Foto mit Maßstab hilft beim ersten Blick. Für eine Aussage brauchen wir das Teil.`,
  visibility: 'guests',
  join: 'open',
  leads: ['renate'],
  moderators: ['jonas', 'anke'],
  announcers: 'members',
  dialogs: [bags, samples, closed, spots, letters, brno, stickers, epdm],
};
