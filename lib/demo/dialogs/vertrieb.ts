import type { DemoSpace } from '../shape';
import { bidBond, meetup } from './vertrieb/abroad';
import { protocol } from './vertrieb/customers';
import { sounds, waiting } from './vertrieb/phones';
import { discounts, listPrice } from './vertrieb/prices';
import { ahnetal, lohfelden } from './vertrieb/tenders';

export const vertrieb: DemoSpace = {
  slug: 'vertrieb',
  name: 'Vertrieb & Hotline',
  department: 'vertrieb',
  about:
    'Angebote, Ausschreibungen, Stadtwerke, Industrie, Export. Und die Menschen am Telefon, die als Erste hören, was wir verkauft haben.',
  welcome: 'Frag ruhig, bevor das Angebot draußen ist. Preise einzelner Kunden bleiben in der Akte, alles andere gehört hierher.',
  visibility: 'employees',
  join: 'open',
  leads: ['carsten'],
  moderators: ['fatma', 'ruth'],
  announcers: 'moderators',
  dialogs: [listPrice, meetup, discounts, waiting, ahnetal, sounds, protocol, bidBond, lohfelden],
};
