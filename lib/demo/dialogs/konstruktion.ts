import type { DemoSpace } from '../shape';
import { npsh, surgeSheet, volute } from './konstruktion/calculation';
import { assembly, lx12, notes, numbers } from './konstruktion/drawings';
import { qr, skid } from './konstruktion/ideas';
import { impeller } from './konstruktion/impeller';
import { cable, grounding, prototype } from './konstruktion/questions';

export const konstruktion: DemoSpace = {
  slug: 'konstruktion',
  name: 'Konstruktion',
  department: 'konstruktion',
  about: 'Hydraulik, Dichtungen, Steuerung, Normen. Wenn etwas nicht passt, wollen wir es als Erste wissen, nicht als Letzte.',
  welcome: `Zeichnungsnummer und Fassung gehören in die Frage, ein Foto des Teils auch. Wer Maße braucht, die nicht auf der Zeichnung stehen: fragen, nicht abgreifen.

Änderungen, die hier besprochen werden, gelten erst mit Freigabe im PDM. Wir schreiben dazu, wann das war. *English is fine here, half of us read it before breakfast.*`,
  visibility: 'employees',
  join: 'open',
  leads: ['ulrich'],
  moderators: ['henrik', 'tomasz'],
  announcers: 'moderators',
  dialogs: [assembly, lx12, surgeSheet, cable, skid, npsh, volute, grounding, qr, notes, impeller, numbers, prototype],
};
