import type { DemoSpace } from '../shape';
import { passwords, vpnNight } from './it/accounts';
import { printer, scanners, whiteView, window } from './it/devices';
import { loggerFields, rename } from './it/scripts';

export const it: DemoSpace = {
  slug: 'it',
  name: 'IT & Digitales',
  department: 'it',
  about: 'Rechner, Netz, Logger, Portal und dieses Quintet. Auch für die Frage, die man sich beim Helpdesk nicht zu stellen traut.',
  welcome:
    'Was nur dein Gerät betrifft, geht schneller in Raum 0.14. Was drei andere auch haben könnten, bitte hier, mit Fehlermeldung im Wortlaut.',
  visibility: 'employees',
  join: 'open',
  leads: ['nils'],
  moderators: ['selin', 'max'],
  announcers: 'moderators',
  dialogs: [whiteView, window, loggerFields, printer, scanners, passwords, vpnNight, rename],
};
