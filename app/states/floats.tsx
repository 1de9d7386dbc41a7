'use client';

import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { Popover } from '@/components/ui/popover';
import { Question } from '@/components/ui/question';
import { toast } from '@/components/ui/toast';
import { Toasts } from '@/components/ui/toasts';
import { Spec } from './spec';

export function FloatStates() {
  return (
    <>
      <Spec title="Menü" note="Tasten stehen rechts">
        <div className="cluster">
          <Menu button="Mehr" buttonClass="button" label="Dialog">
            <MenuItem icon="bookmark" keys="M" onSelect={() => toast('Gemerkt.')}>
              Merken
            </MenuItem>
            <MenuItem icon="link" keys="L" onSelect={() => toast('Link kopiert.')}>
              Link kopieren
            </MenuItem>
            <MenuItem icon="split" href="/states">
              Eigenen Dialog daraus machen
            </MenuItem>
            <hr className="split" />
            <MenuItem icon="flag" danger onSelect={() => toast('Gemeldet.')}>
              Melden
            </MenuItem>
          </Menu>
          <Popover button="Reagieren" buttonClass="button">
            {(close) => <Button onClick={close}>Danke</Button>}
          </Popover>
        </div>
      </Spec>
      <Spec title="Modal" note="Eine Frage, zwei Antworten, Verben auf den Knöpfen">
        <div className="cluster">
          <Question button="Nach draußen geben" title="Antwort nach draußen geben?" yes="Nach draußen geben" no="Noch nicht" action={wait}>
            <p className="mt-3">Diese zwei Absätze verlassen das Haus unter deinem Namen. Fünf Minuten lang kannst du sie zurückholen.</p>
          </Question>
          <Question button="Löschen" look="danger" danger title="Antwort löschen?" yes="Löschen" no="Behalten" action={wait}>
            <p className="mt-3">Dreißig Tage lang kannst du sie wiederherstellen.</p>
          </Question>
        </div>
      </Spec>
      <Spec title="Meldung" note="Unten links, fünf Sekunden, mit Rückweg; Fehler bleiben stehen">
        <div className="cluster">
          <Button
            onClick={() => toast('Gemerkt, Erinnerung am Donnerstag.', { undo: { label: 'Rückgängig', run: () => toast('Vergessen.') } })}
          >
            Merken
          </Button>
          <Button onClick={() => toast('Nicht gesendet. Der Dialog wurde geschlossen.', { error: true })}>Fehler</Button>
        </div>
        <Toasts closeLabel="Schließen" />
      </Spec>
    </>
  );
}

async function wait() {
  await new Promise((done) => setTimeout(done, 600));
}
