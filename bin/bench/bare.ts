import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import postgres from 'postgres';

// The floor under a dialog page: checks a signed cookie, runs the very statements our page runs, joins strings.
const { PORT, STATEMENTS, COOKIE_SECRET = '', DATABASE_URL = '' } = process.env;
const [first, ...rest] = JSON.parse(readFileSync(STATEMENTS ?? '', 'utf8')) as { text: string; values: string[] }[];
const sql = postgres(DATABASE_URL, { max: 20, onnotice: () => {} });
const run = ({ text, values }: { text: string; values: string[] }) => sql.unsafe(text, values, { prepare: true });

createServer(async (request, response) => {
  if (!first || !isSigned(/bench=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '')) return response.writeHead(401).end();
  const viewer = await run(first);
  const answers = await Promise.all(rest.map(run));
  const row = (cells: object) =>
    `<li class="post line">${Object.values(cells)
      .map((cell) => `<div>${String(cell)}</div>`)
      .join('')}</li>`;
  const list = (rows: readonly object[]) => `<ol>${rows.map(row).join('')}</ol>`;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="de"><head><title>Dialog</title></head><body>${[viewer, ...answers].map(list).join('')}</body></html>`,
  );
}).listen(Number(PORT), '127.0.0.1', () => console.log('ready'));

function isSigned(cookie: string) {
  const [text = '', signature = ''] = cookie.split('.');
  const wanted = createHmac('sha256', COOKIE_SECRET).update(text).digest('hex');
  return signature.length === wanted.length && timingSafeEqual(Buffer.from(signature), Buffer.from(wanted));
}
