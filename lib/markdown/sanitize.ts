import { defaultSchema, type Options } from 'rehype-sanitize';

const marks = 'abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small strike strong sub sup u var wbr';
const blocks = 'blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary ul';
const tables = 'caption table tbody td tfoot th thead tr';

/** As they are written; telephones begin a line with a capital. */
const web = ['http', 'https', 'Http', 'Https', 'HTTP', 'HTTPS'];

/** What third-party HTML may bring. No class, id or style: whatever of these a post carries is put there afterwards, by us. */
export const foreignHtml: Options = {
  tagNames: [...[marks, blocks, tables].flatMap((names) => names.split(' ')), 'a', 'img', 'input'],
  attributes: {
    '*': [
      ['lang', /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i],
      ['dir', 'ltr', 'rtl', 'auto'],
    ],
    a: ['href', 'title'],
    abbr: ['title'],
    code: [['className', /^language-[\w+#.-]{1,30}$/]],
    details: [['open', true]],
    img: ['src', 'alt'],
    input: [
      ['type', 'checkbox'],
      ['checked', true],
    ],
    ol: [
      ['start', /^-?\d{1,9}$/],
      ['reversed', true],
    ],
    li: [['value', /^-?\d{1,9}$/]],
    td: ['colSpan', 'rowSpan', ['align', 'right', 'center']],
    th: ['colSpan', 'rowSpan', ['align', 'right', 'center']],
  },
  protocols: { href: [...web, 'mailto'], src: web },
  required: { input: { type: 'checkbox' } },
  ancestors: { ...defaultSchema.ancestors, caption: ['table'], li: ['ul', 'ol'], dt: ['dl'], dd: ['dl'], summary: ['details'] },
  strip: ['iframe', 'math', 'noembed', 'noframes', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template'],
  clobber: [],
};

/** Our own Markdown may also name people and spaces. */
export const ourMarkdown: Options = {
  ...foreignHtml,
  protocols: { ...foreignHtml.protocols, href: [...web, 'mailto', 'person', 'space'] },
};
