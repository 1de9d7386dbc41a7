import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon, type IconName } from '@/components/ui/icon';
import { applyChange, writtenIn } from './editor-change';
import { type Change, code, link, prefix, table, type Written, wrap } from './toolbar-edits';

type Tool = { name: 'bold' | 'italic' | 'link' | 'quote' | 'list' | 'tasks' | 'code' | 'table' | 'mention'; icon: IconName; key?: string };

const groups: Tool[][] = [
  [
    { name: 'bold', icon: 'bold', key: 'b' },
    { name: 'italic', icon: 'italic', key: 'i' },
    { name: 'link', icon: 'link', key: 'k' },
  ],
  [
    { name: 'quote', icon: 'quote' },
    { name: 'list', icon: 'list' },
    { name: 'tasks', icon: 'check-list' },
    { name: 'code', icon: 'code' },
    { name: 'table', icon: 'table' },
  ],
  [{ name: 'mention', icon: 'at' }],
];
const tools = groups.flat();

type Props = { field: HTMLTextAreaElement; children?: ReactNode };

/** Buttons that write Markdown. One of them is reached by Tab, the others by arrows. */
export function Toolbar({ field, children }: Props) {
  const t = useTranslations('composer');
  const [current, setCurrent] = useState(0);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const isOnTool = event.target instanceof Element && event.target.matches('[data-tool]');
    const next = isOnTool ? destination(event.key, current) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-tool]')[next]?.focus();
  }

  return (
    <div className="toolbar" role="toolbar" aria-label={t('format')} aria-controls={field.id} onKeyDown={move}>
      {groups.map((group, index) => [
        index > 0 && <i key={`${group[0]?.name}-gap`} />,
        ...group.map((tool) => {
          const name = t(`tools.${tool.name}`);
          return (
            <button
              key={tool.name}
              type="button"
              data-tool
              tabIndex={tools[current] === tool ? 0 : -1}
              aria-label={name}
              aria-keyshortcuts={tool.key && `Control+${tool.key.toUpperCase()}`}
              title={tool.key ? t('toolAndKey', { tool: name, key: tool.key.toUpperCase() }) : name}
              // The field keeps the focus, and on phones its keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setCurrent(tools.indexOf(tool));
                applyChange(field, changeOf(tool.name, writtenIn(field), t('column')));
              }}
            >
              <Icon name={tool.icon} />
            </button>
          );
        }),
      ])}
      {children}
    </div>
  );
}

/** What Ctrl or Cmd with a key does in the field. */
export function changeByKey(key: string, written: Written) {
  const tool = tools.find((each) => each.key === key.toLowerCase());
  return tool && changeOf(tool.name, written, '');
}

function changeOf(name: Tool['name'], written: Written, column: string): Change {
  if (name === 'bold') return wrap(written, '**');
  if (name === 'italic') return wrap(written, '_');
  if (name === 'link') return link(written);
  if (name === 'quote') return prefix(written, '> ');
  if (name === 'list') return prefix(written, '- ');
  if (name === 'tasks') return prefix(written, '- [ ] ');
  if (name === 'code') return code(written);
  if (name === 'table') return table(written, column);
  const { value, end } = written;
  const at = /(^|\s)$/.test(value.slice(0, end)) ? '@' : ' @';
  return { from: end, to: end, words: at, start: end + at.length, end: end + at.length };
}

function destination(key: string, current: number) {
  const last = tools.length - 1;
  if (key === 'ArrowRight') return current === last ? 0 : current + 1;
  if (key === 'ArrowLeft') return current === 0 ? last : current - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
}
