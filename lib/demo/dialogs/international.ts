import type { DemoSpace } from '../shape';
import { onCall, voiceMemo } from './international/desk';
import { curve60, manuals, units } from './international/papers';
import { dryRun, heater } from './international/sites';
import { customs, housings } from './international/spares';

export const international: DemoSpace = {
  slug: 'international',
  name: 'International Service',
  about: 'Pumps and filters that run where nobody speaks German. Commissioning, spares, manuals, on-call. In English.',
  welcome:
    'Say where the unit stands, its serial number and what the water is like. Simple English is good English here. Our partners read along.',
  visibility: 'guests',
  join: 'open',
  leads: ['eoin'],
  moderators: ['sanne'],
  announcers: 'moderators',
  dialogs: [heater, onCall, dryRun, housings, voiceMemo, customs, manuals, units, curve60],
};
