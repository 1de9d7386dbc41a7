/** What stands for a mention while it is written: "@Henrik Maaß", and the Markdown it becomes. */
export type Names = Map<string, string>;

const mention = /\[(@(?:[^[\]\\\n]|\\.)+)\]\((?:person:[0-9a-f-]{36}|space:[a-z0-9-]+)\)/gi;

/** The Markdown that names a person or a space; brackets in a name stay brackets. */
export function mentionOf(kind: 'person' | 'space', name: string, id: string) {
  return `[@${name.replace(/[[\]\\]/g, '\\$&')}](${kind}:${id})`;
}

/** Words as one reads them while writing; whom they name is remembered. Of two with one name the second stays spelt out. */
export function shorten(source: string, names: Names) {
  return source.replace(mention, (written, escaped: string) => {
    const short = escaped.replace(/\\(.)/g, '$1');
    if ((names.get(short) ?? written) !== written) return written;
    names.set(short, written);
    return short;
  });
}

/** Words as they are kept and sent. */
export function lengthen(shown: string, names: Names) {
  if (names.size === 0) return shown;
  // The longest first: Anna Berger is not Anna.
  const shorts = [...names.keys()].sort((a, b) => b.length - a.length).map((short) => short.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const either = new RegExp(`(?<![[\\p{L}\\p{N}])(?:${shorts.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return shown.replace(either, (short) => names.get(short) ?? short);
}
