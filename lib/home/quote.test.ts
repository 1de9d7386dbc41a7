import { expect, test } from 'vitest';
import { quoteOf } from './quote';

test.each([
  ['Kurz.', 'Kurz.'],
  ['Mit der Distanzscheibe ging es. Danach kam noch viel anderes.', 'Mit der Distanzscheibe ging es.'],
  ['Vier Anrufer vertröstet. @Ada Roth, darf ich das oben vorlesen? Danke.', 'Darf ich das oben vorlesen?'],
  ['Das müsste doch @Ada Roth wissen. Oder nicht?', 'Das müsste doch @Ada Roth wissen.'],
  ['@Ada Roth', '@Ada Roth'],
  [`${'Wort '.repeat(60)}`, `${'Wort '.repeat(30).trim()} …`],
  ['a'.repeat(400), `${'A'}${'a'.repeat(149)} …`],
  ['\n  Zwei\n\nZeilen\t', 'Zwei Zeilen'],
  ['Es gilt:\nWer\tWas\nKunde\tRückruf bis 15 Uhr\t@Ada Roth\nBis morgen.', 'Kunde, Rückruf bis 15 Uhr'],
  ['Es gilt ab morgen:\nWer\tWas\nKunde\tRückruf', 'Es gilt ab morgen:'],
  ['', ''],
])('of %j one quotes %j', (text, quoted) => {
  expect(quoteOf(text, 'Ada Roth')).toBe(quoted);
});
