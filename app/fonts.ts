import localFont from 'next/font/local';

// next/font reads these calls at build time, so every value must be written out. Each subset says which letters it holds:
// the browser fetches -ext and italic only for a page that needs them.
const piazzolla = localFont({
  src: './fonts/piazzolla-latin.woff2',
  weight: '400 640',
  variable: '--font-piazzolla',
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+20-7E, U+A0-FF, U+131, U+152-153, U+2009, U+2011-2026, U+202F-203A, U+20AC, U+2190-2193, U+2212, U+2248, U+2264-2265',
    },
  ],
});

const piazzollaExt = localFont({
  src: './fonts/piazzolla-ext.woff2',
  weight: '400 640',
  variable: '--font-piazzolla-ext',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+100-130, U+132-151, U+154-21B, U+1E9E' }],
});

const piazzollaItalic = localFont({
  src: './fonts/piazzolla-italic-latin.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-piazzolla-italic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+20-7E, U+A0-FF, U+131, U+2011-2026, U+2039-203A' }],
});

const hanken = localFont({
  src: './fonts/hanken-grotesk-latin.woff2',
  weight: '400 700',
  variable: '--font-hanken',
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+20-7E, U+A0-FF, U+131, U+152-153, U+2009, U+2011-2026, U+202F-203A, U+20AC, U+2190-2193, U+2212, U+2248, U+2264-2265',
    },
  ],
});

const hankenExt = localFont({
  src: './fonts/hanken-grotesk-ext.woff2',
  weight: '400 700',
  variable: '--font-hanken-ext',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+100-130, U+132-151, U+154-21B, U+1E9E' }],
});

/** The classes for <html>: they give theme.css its families. */
export const fonts = [piazzolla, piazzollaExt, piazzollaItalic, hanken, hankenExt].map((font) => font.variable).join(' ');
