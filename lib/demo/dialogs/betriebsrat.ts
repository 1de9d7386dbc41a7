import type { DemoSpace } from '../shape';
import { phone } from './betriebsrat/time';
import { abroad, december, fromHome } from './betriebsrat/travel';
import { camera, counting } from './betriebsrat/watching';

export const betriebsrat: DemoSpace = {
  slug: 'betriebsrat',
  name: 'Betriebsrat fragt',
  about: 'Der Betriebsrat fragt euch, und ihr fragt ihn. Arbeitszeit, Reisekosten, Vereinbarungen, in Alltagsdeutsch.',
  welcome:
    'Hier liest die ganze Belegschaft mit, auch die Leitung. Was vertraulich ist: Büro neben der Kantine, die Tür ist offen, wenn die Lampe an ist.',
  visibility: 'employees',
  join: 'open',
  leads: ['betty'],
  moderators: ['piet'],
  announcers: 'leads',
  dialogs: [december, abroad, counting, camera, phone, fromHome],
};
