import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Choice } from '@/components/ui/choice';
import { Empty } from '@/components/ui/empty';
import { Field } from '@/components/ui/field';
import { Filters } from '@/components/ui/filters';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Pager } from '@/components/ui/pager';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { Tabs } from '@/components/ui/tabs';
import { TextField } from '@/components/ui/text-field';
import { Textarea } from '@/components/ui/textarea';
import { Spec } from './spec';

export function ControlStates() {
  return (
    <>
      <Spec title="Knopf" note="Höchstens ein gelber je Ansicht">
        <div className="cluster mb-4">
          <Button look="main">Antworten</Button>
          <Button>Abweisen</Button>
          <Button look="quiet">Abbrechen</Button>
          <Button look="danger">Raum archivieren</Button>
          <LinkButton href="/states">Ein Weg</LinkButton>
        </div>
        <div className="cluster mb-4">
          <Button className="forced-focus">Fokus</Button>
          <Button className="forced-hover">Überfahren</Button>
          <Button aria-disabled="true">Wird gesendet …</Button>
          <Button small>Klein</Button>
          <Button className="icon-only" aria-label="Merken">
            <Icon name="bookmark" />
          </Button>
        </div>
        <div className="cluster">
          <Button whyNot="Tritt dem Raum bei, um zu antworten.">Antworten</Button>
        </div>
      </Spec>
      <Spec title="Feld" note="Beschriftung oben, Hilfe unten, Fehler mit Ausweg">
        <div className="grid">
          <TextField label="Name des Raums" help="Höchstens 40 Zeichen" defaultValue="Ausbildung" />
          <TextField
            label="Adresse deiner Antwort"
            problem="Das ist noch keine Adresse. Sie beginnt mit https://"
            defaultValue="pumpenforum"
          />
          <Field label="Wer darf beitreten?">
            {(control) => (
              <Select {...control}>
                <option>Alle im Haus</option>
                <option>Auf Anfrage</option>
              </Select>
            )}
          </Field>
          <Field label="Kurzbeschreibung">
            {(control) => <Textarea voice rows={3} defaultValue="Hier fragt, wer eine Anlage am Laufen hält." {...control} />}
          </Field>
          <TextField label="Gesperrt" help="Das legt die Verwaltung fest." defaultValue="Kassel" disabled />
        </div>
      </Spec>
      <Spec title="Auswahl">
        <div className="grid">
          <Choice
            legend="Sichtbar für"
            name="visibility"
            defaultValue="all"
            options={[
              { value: 'all', label: 'alle im Haus' },
              { value: 'members', label: 'nur Mitglieder' },
              { value: 'guests', label: 'Gäste, dazu fehlt ein Mandat', disabled: true },
            ]}
          />
          <fieldset className="field stack">
            <legend>Benachrichtige mich</legend>
            <Check defaultChecked>wenn mich jemand nennt</Check>
            <Check>bei jeder Antwort</Check>
          </fieldset>
        </div>
      </Spec>
      <Spec title="Reiter und Filter" note="Doppellinie unter dem aktuellen">
        <Tabs
          label="Bereiche"
          tabs={[
            { href: '/states', label: 'Dialoge', current: true },
            { href: '/states?about', label: 'Über den Raum' },
            { href: '/states?people', label: 'Menschen' },
          ]}
        />
        <div className="mt-3">
          <Filters
            label="Zeigen"
            filters={[
              { href: '/states', label: 'Alle', current: true },
              { href: '/states?open', label: 'Offene Fragen, 3' },
              { href: '/states?unread', label: 'Ungelesen, 3' },
            ]}
          />
        </div>
        <div className="mt-5">
          <Pager label="Seiten" newer={{ href: '/states?newer', label: 'Neuere' }} older={{ href: '/states?older', label: 'Ältere' }}>
            10 bis 18 von 214
          </Pager>
        </div>
      </Spec>
      <Spec title="Hinweis" note="Linie statt Kasten, Wort und Zeichen">
        <div className="stack">
          <Notice kind="good" title="Zurückgegeben.">
            Die Antwort steht seit 10:31 im Pumpenforum.
          </Notice>
          <Notice kind="warn" title="Du erreichst damit 124 Menschen.">
            Das kostet sie zusammen etwa vier Stunden.
          </Notice>
          <Notice kind="danger" title="Nicht gesendet.">
            Der Dialog wurde geschlossen, während du geschrieben hast. Dein Text ist noch da.
          </Notice>
        </div>
      </Spec>
      <Spec title="Warten" note="Ab 200 ms, in der Form des Kommenden">
        <Skeleton label="Wird geladen" />
      </Spec>
      <Empty title="Noch ist es still" step={<LinkButton href="/states">Die erste Frage stellen</LinkButton>}>
        Ein Raum beginnt mit einer Frage, nicht mit einer Begrüßung.
      </Empty>
    </>
  );
}
