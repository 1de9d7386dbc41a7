'use client';

import { HubBroke } from '@/components/shell/hub-broke';
import { fonts } from './fonts';
import './globals.css';

export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="de" className={fonts}>
      <body>
        <title>Quintet</title>
        <HubBroke {...props} />
      </body>
    </html>
  );
}
