import type { DemoSpace } from '../shape';
import { bourne, rinsing } from './servicetechnik/filters';
import { sentences } from './servicetechnik/hotline';
import { lengthLx32, pressure, washerLx32 } from './servicetechnik/lx40';
import { portal } from './servicetechnik/portal';
import { cards, checklist, frost, praise, vans } from './servicetechnik/sites';
import { surge } from './servicetechnik/surge';
import { gauge, manual, modbus, valveKit } from './servicetechnik/tools';

export const servicetechnik: DemoSpace = {
  slug: 'servicetechnik',
  name: 'Servicetechnik',
  department: 'servicetechnik',
  about:
    'Hier fragt, wer eine Lindwerk-Anlage am Laufen halten muss: Außendienst, Hotline, Inbetriebnahme. Wir antworten innerhalb eines Arbeitstags, auch mit „wissen wir noch nicht“.',
  welcome: `Schreib, welche Anlage, welches Baujahr und was du schon versucht hast. Ein Messwert ist besser als ein Eindruck, ein Eindruck ist besser als nichts.

**Gäste lesen mit**, wenn ein Dialog so gekennzeichnet ist: derzeit die Stadtwerke Wolfsanger und Tarnbeck Pump Service. Preise, Kundennamen und Schlüsselcodes gehören nicht hierher.

Wenn es geklärt ist, schließ den Dialog mit einem Satz, wie es ausging. Der Nächste mit derselben Pumpe sucht danach.`,
  visibility: 'guests',
  join: 'open',
  leads: ['tobias'],
  moderators: ['fatma'],
  announcers: 'leads',
  dialogs: [
    washerLx32,
    pressure,
    cards,
    rinsing,
    gauge,
    praise,
    sentences,
    valveKit,
    vans,
    surge,
    modbus,
    bourne,
    manual,
    checklist,
    lengthLx32,
    portal,
    frost,
  ],
};
