import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Line, readLines } from './lines';

async function linesOf(bytes: Buffer, chunk = bytes.length) {
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
  }
  const lines: Line[] = [];
  for await (const line of readLines(chunks())) lines.push(line);
  return lines;
}

const texts = async (bytes: Buffer, chunk?: number) => (await linesOf(bytes, chunk)).map(({ number, text }) => [number, text]);

test('a byte order mark, CRLF, empty lines and a last line without an end are all the same', async () => {
  const bytes = Buffer.from('\uFEFF{"a":1}\r\n\r\n{"ü":"ß"}\n   \n{"c":3}');
  expect(await texts(bytes)).toEqual([
    [1, '{"a":1}'],
    [3, '{"ü":"ß"}'],
    [5, '{"c":3}'],
  ]);
});

test('a letter cut in two by the chunks arrives whole, zipped or not', async () => {
  const bytes = Buffer.from('{"a":"🙂ß"}\n{"b":"é"}\n');
  const expected = [
    [1, '{"a":"🙂ß"}'],
    [2, '{"b":"é"}'],
  ];
  for (const size of [2, 3, 5]) {
    expect(await texts(bytes, size)).toEqual(expected);
    expect(await texts(gzipSync(bytes), size)).toEqual(expected);
  }
});

test('bytes that are not UTF-8 are told', async () => {
  const [good, bad] = await linesOf(Buffer.concat([Buffer.from('gut\n'), Buffer.from([0xc3, 0x28]), Buffer.from('\n')]));
  expect([good?.garbled, bad?.garbled]).toEqual([false, true]);
});

test('an endless line is passed over without being held, and the next one is read', async () => {
  const lines = await linesOf(Buffer.from(`${'x'.repeat(17 * 1024 * 1024)}\nnext\n`), 64 * 1024);
  expect(lines.map(({ number, text, flaw }) => ({ number, text, flaw: flaw?.slice(0, 11) }))).toEqual([
    { number: 1, text: '', flaw: 'longer than' },
    { number: 2, text: 'next', flaw: undefined },
  ]);
});

test('compressed data that ends too soon gives what it had, and says so', async () => {
  const whole = gzipSync(Array.from({ length: 20_000 }, (_, index) => `line ${Math.sin(index)}\n`).join(''));
  const lines = await linesOf(whole.subarray(0, whole.length / 2), 1000);
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.at(-1)?.flaw).toContain('middle');
});

test('nothing is nothing', async () => {
  expect(await linesOf(Buffer.from(''), 1)).toEqual([]);
  expect(await linesOf(Buffer.from('\n\r\n'))).toEqual([]);
});
