import type { Score as Laid, PlacedNote } from '@/lib/dialogs/score-layout';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import { ScoreNotes } from './score-notes';

const top = 10;
const gap = 20;
const height = 146;
/** How wide the lines are on the desk and in the hand, and how wide a figure or letter of 13 px is. */
const deskPx = 584;
const handPx = 240;
const letterPx = 7;

type Props = { score: Laid; readTo: number; t: Translator; clock: Clock; hrefOf: (number: number) => string };

/** The dialog as a score: a line per group, a bar per day, a note per reply. It shows groups, never how much a person said. */
export function Score({ score, readTo, t, clock, hrefOf }: Props) {
  const bottom = top + 4 * gap;
  const nameOf = (group: string | null) => (group === null ? t('dialogs.score.guest') : group || t('dialogs.score.noDepartment'));
  const voiceOn = (line: number) => score.voices.find((voice) => voice.line === line);
  const names = [0, 1, 2, 3, 4, 5].map((line) => {
    const voice = voiceOn(line);
    return { line, name: voice ? nameOf(voice.name) : line === 4 && score.others ? t('dialogs.score.others') : '' };
  });
  const days = score.bars.map(({ at }) => clock.day(at));
  const onDesk = namedBars(score.bars, days, deskPx);
  const inHand = namedBars(score.bars, days, handPx);
  return (
    <section className="score line stave" aria-label={t('dialogs.score.label')}>
      <ul className="cue voices">
        {names.map(({ line, name }) => (
          <li key={line} title={name || undefined} aria-hidden={name ? undefined : true}>
            {name || '\u00a0'}
          </li>
        ))}
      </ul>
      <div className="text">
        <svg height={height} width="100%" role="group" aria-label={t('dialogs.score.who')}>
          {[0, 1, 2, 3, 4].map((line) => (
            <line key={line} x1="0" x2="100%" y1={top + line * gap} y2={top + line * gap} />
          ))}
          {score.bars.map(({ x, at }, index) => (
            <g key={at.getTime()}>
              <line className="bar" x1={`${x}%`} x2={`${x}%`} y1={top} y2={bottom} />
              {onDesk.has(index) && (
                <text className={inHand.has(index) ? undefined : 'wide-only'} x={`${x}%`} dx={index === 0 ? 0 : 6} y={134}>
                  {days[index]}
                </text>
              )}
            </g>
          ))}
          <line className="bar" x1="100%" x2="100%" y1={top} y2={bottom} />
          <ScoreNotes
            notes={score.notes.map((note) => ({
              x: note.x,
              y: top + note.line * gap,
              href: hrefOf(note.first),
              label: labelOf(note, t, clock, nameOf),
              ...(readTo >= 0 && note.last > readTo && { isNew: true }),
              ...(note.hasBest && { hasBest: true }),
              ...(note.line === 5 && { isBelow: true }),
            }))}
          />
        </svg>
      </div>
    </section>
  );
}

/** The bars whose day can be written below them without touching the one before. */
function namedBars(bars: Laid['bars'], days: string[], widthPx: number) {
  const named = new Set<number>();
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, { x }] of bars.entries()) {
    const begins = (x / 100) * widthPx;
    const ends = begins + ((days[index]?.length ?? 0) + 2) * letterPx;
    if (begins < end || ends > widthPx + letterPx * 3) continue;
    named.add(index);
    end = ends;
  }
  return named;
}

function labelOf(note: PlacedNote, t: Translator, clock: Clock, nameOf: (group: string | null) => string) {
  const when = clock.moment(note.at);
  if (note.isOpening) return t('dialogs.score.begins', { name: note.name, when });
  if (note.count > 1) return t('dialogs.score.several', { count: note.count, group: nameOf(note.group), when });
  return note.hasBest ? t('dialogs.score.best', { name: note.name, when }) : t('dialogs.score.reply', { name: note.name, when });
}
