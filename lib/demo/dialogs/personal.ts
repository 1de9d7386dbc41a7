import type { DemoSpace } from '../shape';
import { lateShift, letters } from './personal/applicants';
import { doctors } from './personal/english';
import { orgChart, swapDay } from './personal/house';
import { bike } from './personal/money';
import { holidays, moving } from './personal/time';
import { r290 } from './personal/training';

export const personal: DemoSpace = {
  slug: 'personal',
  name: 'Personal',
  department: 'personal',
  about: 'Arbeitszeit, Entgelt, Bewerbungen, Ausbildung. Alles, was dich betrifft und nicht nur dich.',
  welcome:
    'Frag hier, was auch andere wissen wollen. Was nur dich angeht, gehört nicht in einen Raum: Dafür sind wir in Halle 1, zweiter Stock, immer zu zweit.',
  visibility: 'employees',
  join: 'open',
  leads: ['karin'],
  moderators: ['lena', 'henning'],
  announcers: 'moderators',
  dialogs: [lateShift, holidays, r290, letters, bike, doctors, swapDay, orgChart, moving],
};
