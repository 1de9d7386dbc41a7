import type { DemoSpace } from '../shape';
import { r290Dates } from './ausbildung/courses';
import { copier, firstDay, recordBook } from './ausbildung/everyday';
import { examPiece } from './ausbildung/workshop';

export const ausbildung: DemoSpace = {
  slug: 'ausbildung',
  name: 'Ausbildung',
  about: 'Azubis, Ausbilder, Paten. Für die, die gerade lernen, und für die, die sie sich dazugeholt haben.',
  welcome:
    'Was hier steht, bleibt hier und kommt in keine Personalakte. Lena und Josef lesen mit, dazu die Paten, die ihr euch selbst ausgesucht habt.',
  visibility: 'members',
  join: 'request',
  leads: ['josef'],
  moderators: ['lena'],
  announcers: 'moderators',
  dialogs: [r290Dates, examPiece, firstDay, recordBook, copier],
};
