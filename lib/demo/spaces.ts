import { ausbildung } from './dialogs/ausbildung';
import { aussendienstNord, aussendienstSued } from './dialogs/aussendienst';
import { betriebsrat } from './dialogs/betriebsrat';
import { einkauf } from './dialogs/einkauf';
import { international } from './dialogs/international';
import { it } from './dialogs/it';
import { kantine } from './dialogs/kantine';
import { konstruktion } from './dialogs/konstruktion';
import { personal } from './dialogs/personal';
import { produktion } from './dialogs/produktion';
import { qualitaet } from './dialogs/qualitaet';
import { servicetechnik } from './dialogs/servicetechnik';
import { vertrieb } from './dialogs/vertrieb';
import type { DemoSpace } from './shape';

/** In the directory's order: departments first, what crosses them after. A parent stands before its groups. */
export const demoSpaces: DemoSpace[] = [
  servicetechnik,
  aussendienstNord,
  aussendienstSued,
  produktion,
  konstruktion,
  qualitaet,
  einkauf,
  vertrieb,
  it,
  personal,
  ausbildung,
  betriebsrat,
  kantine,
  international,
];
