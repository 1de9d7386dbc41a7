'use client';

import { HubBroke } from '@/components/shell/hub-broke';

export default HubBroke;
