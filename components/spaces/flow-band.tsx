import { StaveNote } from '@/components/ui/stave';
import type { Translator } from '@/lib/i18n/translator';
import type { FlowWeek } from '@/lib/spaces/flow';
import { bandOf, type Placed } from './flow-scale';

const bottom = 106;
const gap = 12;

/** How many questions are open, week by week: on the five lines a space keeps up, above them it needs help. */
export function FlowBand({ weeks, t }: { weeks: FlowWeek[]; t: Translator }) {
  const { top, notes } = bandOf(weeks, { bottom, gap });
  const now = weeks.at(-1);
  const sentences = weeks.map((week) => t('spaces.flow.sentence', week)).join('; ');
  return (
    <section className="line mb-14" aria-labelledby="flow">
      <div className="cue">
        <h2 className="label-head" id="flow">
          {now && now.open > top ? t('spaces.flow.behind') : t('spaces.flow.even')}
        </h2>
      </div>
      <div className="text">
        <div className="stave flow-band">
          <svg height="190" width="100%" role="img" aria-label={`${t('spaces.flow.label')} ${sentences}`}>
            {[0, 1, 2, 3, 4].map((line) => (
              <line key={line} x1="0" x2="100%" y1={bottom - line * gap} y2={bottom - line * gap} />
            ))}
            <g textAnchor="end">
              <text x="-12" y="62">
                {t('spaces.flow.openOf', { open: top })}
              </text>
              <text x="-12" y="110">
                0
              </text>
              <text x="-12" y="162">
                {t('spaces.flow.asked')}
              </text>
              <text x="-12" y="182">
                {t('spaces.flow.settled')}
              </text>
            </g>
            {notes.map((note) => (
              <Week key={note.x} note={note} t={t} />
            ))}
          </svg>
        </div>
        <p className="muted note-text mt-3">{t('spaces.flow.rule')}</p>
        <details>
          <summary>{t('spaces.flow.asTable')}</summary>
          <FlowTable weeks={weeks} t={t} />
        </details>
      </div>
    </section>
  );
}

function Week({ note: { x, y, ledgers, week, isEdge, isLast, isHigh }, t }: { note: Placed; t: Translator }) {
  return (
    <>
      {ledgers.map((ledger) => (
        <svg key={ledger} x={x} y={ledger} overflow="visible" aria-hidden="true">
          <line className="ledger" x1="-12" x2="12" y1="0" y2="0" />
        </svg>
      ))}
      <StaveNote x={x} y={y} shape={isLast ? 'fresh' : 'full'} />
      <svg x={x} y="0" overflow="visible" aria-hidden="true">
        <g textAnchor="middle">
          {(isLast || isHigh) && (
            <text className="ink halo" y={y - 13}>
              {week.open}
            </text>
          )}
          <text className={isLast ? 'ink' : undefined} y="134">
            {isEdge ? t('spaces.flow.week', week) : week.week}
          </text>
          <text y="162">{week.asked}</text>
          <text y="182">{week.settled}</text>
        </g>
      </svg>
    </>
  );
}

function FlowTable({ weeks, t }: { weeks: FlowWeek[]; t: Translator }) {
  return (
    <table className="table">
      <caption>{t('spaces.flow.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('spaces.flow.weekHead')}</th>
          {(['asked', 'settled', 'open'] as const).map((column) => (
            <th key={column} scope="col" className="num">
              {t(`spaces.flow.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.week}>
            <th scope="row">{t('spaces.flow.week', week)}</th>
            <td className="num">{week.asked}</td>
            <td className="num">{week.settled}</td>
            <td className="num">{week.open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
