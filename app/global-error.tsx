'use client';

import { Broken } from '@/components/ui/broken';
import { fonts } from './fonts';
import './globals.css';

// Here even the frame that knows the reader's language is gone, so it speaks both.
export default function HubBroke({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="de" className={fonts}>
      <body>
        <title>Quintet</title>
        <Broken
          title="Uns ist eine Saite gerissen."
          lead="Das lag an uns. Bitte gleich noch einmal versuchen. – That was us. Please try again in a moment."
          again="Noch einmal / Try again"
          home="Zur Startseite / Home"
          foot="Bleibt es dabei, sag der Verwaltung Bescheid. – If it stays like this, tell your administrators."
          retry={retry}
        />
      </body>
    </html>
  );
}
