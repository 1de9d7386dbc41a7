import type { DemoSpace } from '../shape';
import { crane, earplugs, gate } from './produktion/halls';
import { januaryPlan } from './produktion/plan';
import { handover } from './produktion/shifts';
import { burr, cart, wrench } from './produktion/tools';

export const produktion: DemoSpace = {
  slug: 'produktion',
  name: 'Produktion',
  department: 'produktion',
  about: 'Linie Pumpen, Linie Filter, Werkzeugbau, Instandhaltung. Drei Schichten, ein Raum: Was morgens hier steht, liest auch die Nacht.',
  welcome:
    'Schreib, wie du redest. Ein Foto und eine Maschinennummer sind besser als drei höfliche Sätze. Was sofort gefährlich ist: 3333 anrufen, nicht hier schreiben.',
  visibility: 'employees',
  join: 'open',
  leads: ['martin'],
  moderators: ['goran', 'silke'],
  announcers: 'members',
  dialogs: [wrench, januaryPlan, crane, cart, earplugs, handover, burr, gate],
};
