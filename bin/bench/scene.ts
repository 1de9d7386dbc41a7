import { writeFileSync } from 'node:fs';
import postgres from 'postgres';
import { v7 } from 'uuid';

// Makes what the bench looks at: somebody in twelve spaces, three pages of dialogs, and in one twenty replies, two deep, of about 800
// characters each.
// Prints where it is, the cookie, and writes down every statement the dialog page runs.
const [statementsFile = ''] = process.argv.slice(2);
const said: { text: string; values: unknown[] }[] = [];
let listens = false;
const recorder = postgres(process.env.DATABASE_URL ?? '', {
  onnotice: () => {},
  debug: (_connection, text, values) => listens && said.push({ text, values }),
});
Object.assign(globalThis, { quintetSql: recorder });

const { make } = await import('@/e2e/make');
const { addReply } = await import('@/lib/dialogs/replies');
const { getDialog } = await import('@/lib/dialogs/dialogs');
const { listScoreNotes } = await import('@/lib/dialogs/score');
const { listOwnReactions, listReplies } = await import('@/lib/dialogs/thread');
const { viewerOf } = await import('@/lib/people/session-viewer');
const { writeCookie } = await import('@/lib/people/session-cookie');
const { listOwnSpaces } = await import('@/lib/spaces/own-spaces');

const [ada, ben] = [await make.person('Ada Roth'), await make.person('Ben Sommer')];
const rooms = [];
for (let room = 0; room < 12; room++) rooms.push(await make.space({ name: `Raum ${room}`, slug: `raum-${room}`, members: [ada, ben] }));
for (let other = 0; other < 75; other++) {
  await make.dialog(`Wie lange hält die Dichtung Nr. ${other}?`, {
    space: rooms[other % 2],
    author: ben,
    kind: other % 3 ? 'discussion' : 'question',
  });
}
const dialog = await make.dialog('Warum fällt der Druck nach dem Wechsel?', { space: rooms[0], author: ada, kind: 'question' });
const body = Array.from(
  { length: 4 },
  () =>
    'Der Ring sitzt **schief**, weil die Scheibe im Lager drei Zehntel länger ist als im Plan; gemessen an zwei Beuteln, beide aus der Charge vom Oktober, beide mit demselben Ergebnis.',
).join('\n\n');
let branch = '';
for (let reply = 0; reply < 20; reply++) {
  const id = v7();
  await addReply(reply % 2 ? ada : ben, {
    id,
    dialogId: dialog.id,
    body: `Nr. ${reply + 1}: ${body}`,
    parentId: reply % 3 ? branch : undefined,
  });
  if (reply % 3 === 0) branch = id;
}
await recorder`analyze`;

const viewer = await viewerOf(ada.sessionId);
if (!viewer) throw new Error('The session is not good.');
listens = true;
await viewerOf(ada.sessionId);
await listOwnSpaces(viewer);
await getDialog(viewer, dialog.id);
await listReplies(viewer, dialog.id);
await listOwnReactions(viewer, dialog.id);
await listScoreNotes(viewer, dialog.id);
listens = false;
writeFileSync(statementsFile, JSON.stringify(said));
console.log(
  JSON.stringify({ dialog: dialog.path, space: rooms[0]?.path, cookie: await writeCookie(ada.sessionId), statements: said.length }),
);
process.exit();
