import { createContext } from 'react';

/** Whether a page stands within the frame of the signed-in hub. */
export const Frame = createContext(false);
