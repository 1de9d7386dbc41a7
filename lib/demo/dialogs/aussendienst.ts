import type { DemoSpace } from '../shape';
import { ferry, keySafe, swap } from './aussendienst/rounds';

export const aussendienstNord: DemoSpace = {
  slug: 'aussendienst-nord',
  name: 'Außendienst Nord',
  parent: 'servicetechnik',
  about: 'Von Göttingen bis List. Touren, Tausch, Fähren, Wetter.',
  welcome: 'Technik bitte im Raum Servicetechnik fragen, damit alle sie finden. Hier steht, wer wo ist und wer einspringt.',
  visibility: 'employees',
  join: 'open',
  leads: ['lasse'],
  moderators: [],
  announcers: 'members',
  dialogs: [ferry],
};

export const aussendienstSued: DemoSpace = {
  slug: 'aussendienst-sued',
  name: 'Außendienst Süd',
  parent: 'servicetechnik',
  about: 'Von Fulda bis Passau. Touren, Schlüssel, Bereitschaft.',
  welcome: 'Wer tauschen will, schreibt Tag und Revier in den Titel. Wer übernimmt, antwortet mit „ich“.',
  visibility: 'employees',
  join: 'open',
  leads: ['milan'],
  moderators: [],
  announcers: 'members',
  dialogs: [swap, keySafe],
};
