import { notFound } from 'next/navigation';
import { Motif } from '@/components/people/motif';
import { PageTop } from '@/components/ui/page-top';
import { ControlStates } from './controls';
import { FloatStates } from './floats';
import { Spec } from './spec';
import { WordStates } from './words';

/** Every piece as it stands in everyday use, to look things up. In development only, hence without messages. */
export default function States() {
  if (process.env.NODE_ENV === 'production') notFound();
  return (
    <main className="page" id="content">
      <PageTop
        title="Alle Zustände"
        lead="Ein Blatt zum Nachschlagen: jedes Bauteil so, wie es im Alltag vorkommt. Gelb bedeutet überall dasselbe: für dich, jetzt."
      />
      <div className="sheet full">
        <div>
          <WordStates />
          <ControlStates />
          <FloatStates />
          <Spec title="Motiv" note="Drei Töne aus der Kennung; nie ein Gesicht">
            <div className="cluster">
              {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => (
                <Motif key={id} id={`0199a0f0-7c1e-7000-8000-0000000000${id}`} />
              ))}
              <Motif id="small" small />
            </div>
          </Spec>
        </div>
      </div>
    </main>
  );
}
