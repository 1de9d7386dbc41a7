import { Broken } from '@/components/ui/broken';
import { Cover } from '@/components/ui/cover';
import { Logo } from './logo';

/** Where even the frame that knows the reader's language is gone, so it speaks both. */
export function HubBroke({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Cover className="grid" head={<Logo />}>
      <Broken
        number={faultNumber(error)}
        title="Uns ist eine Saite gerissen."
        lead={
          <>
            Das lag an uns. Gleich noch einmal versuchen hilft meist.{' '}
            <span lang="en">That was us. Trying again in a moment usually helps.</span>
          </>
        }
        again="Noch einmal / Try again"
        home="Zur Startseite / Home"
        foot={
          <>
            Bleibt es dabei, braucht die Verwaltung die Nummer oben.{' '}
            <span lang="en">If it stays like this, your administrators need the number above.</span>
          </>
        }
        retry={retry}
      />
    </Cover>
  );
}

/** What the log calls it; faults that happened in the browser alone have none. */
export function faultNumber(error: unknown) {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;
}
