import { Form } from '@/components/forms/form';
import { FormChoice } from '@/components/forms/form-choice';
import { FormSelect } from '@/components/forms/form-select';
import { Line } from '@/components/ui/line';
import { SubmitButton } from '@/components/ui/submit-button';
import { languages } from '@/lib/i18n/languages';
import { translator } from '@/lib/i18n/translator';
import { saveReading } from '@/lib/people/actions';
import type { Viewer } from '@/lib/people/viewer';

const themes = ['system', 'light', 'dark'] as const;

/** How the hub speaks to the viewer, and what it looks like. */
export function ReadingForm({ viewer }: { viewer: Viewer }) {
  const t = translator(viewer.language);
  return (
    <Form action={saveReading} viewerId={viewer.id} saved={t('account.saved')}>
      <Line cue={t('account.languageCue')}>
        <FormChoice
          legend={t('account.language')}
          name="language"
          defaultValue={viewer.language}
          inline
          options={languages.map((value) => ({
            value,
            label: <span lang={value === 'en' ? 'en' : 'de'}>{t(`account.languages.${value}`)}</span>,
          }))}
        />
      </Line>
      <Line className="section">
        <FormChoice
          legend={t('account.theme')}
          name="theme"
          defaultValue={viewer.theme}
          inline
          options={themes.map((value) => ({ value, label: t(`account.themes.${value}`) }))}
        />
      </Line>
      <Line className="section">
        <FormSelect label={t('account.timeZone')} help={t('account.timeZoneHelp')} name="timeZone" defaultValue={viewer.timeZone}>
          <TimeZones own={viewer.timeZone} />
        </FormSelect>
        <div className="cluster mt-5">
          <SubmitButton>{t('account.save')}</SubmitButton>
        </div>
      </Line>
    </Form>
  );
}

function TimeZones({ own }: { own: string }) {
  const zones = new Set([own, ...Intl.supportedValuesOf('timeZone')]);
  return [...zones].sort().map((zone) => (
    <option key={zone} value={zone}>
      {zone.replaceAll('_', ' ')}
    </option>
  ));
}
