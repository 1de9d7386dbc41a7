import type { DemoSpace } from '../shape';
import { bicycle, charging, tyres } from './kantine/campus';
import { dal, nightSoup, winterMenu } from './kantine/food';

export const kantine: DemoSpace = {
  slug: 'kantine',
  name: 'Kantine & Campus',
  about: 'Essen, Parken, Laden, Fahrräder, Fundsachen. Was zwischen zwei Hallen passiert.',
  welcome: 'Wünsche ans Essen bitte bis Mittwoch, dann kann Wilma noch einkaufen. Lob jederzeit.',
  visibility: 'employees',
  join: 'open',
  leads: ['wilma'],
  moderators: ['dirk'],
  announcers: 'members',
  dialogs: [tyres, winterMenu, charging, dal, bicycle, nightSoup],
};
