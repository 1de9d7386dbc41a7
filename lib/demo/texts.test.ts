import { describe, expect, test } from 'vitest';
import { crowd } from './crowd';
import { departments, guests, speakers } from './people';
import { demoSpaces } from './spaces';

const everybody = [...speakers, ...guests, ...crowd];
const keys = new Set(everybody.map((person) => person.key));
const guestKeys = new Set(guests.map((person) => person.key));
const slugs = new Set(demoSpaces.map((space) => space.slug));
const dialogs = demoSpaces.flatMap((space) => space.dialogs.map((dialog) => ({ space, dialog })));
const texts = dialogs.flatMap(({ dialog }) => [dialog.body, ...dialog.replies.map((reply) => reply.body)]);

const repeated = (items: string[]) => items.filter((item, index) => items.indexOf(item) !== index);
const minuteOfDay = (at: string) => Number(at.split(':')[0]) * 60 + Number(at.split(':')[1]);

describe('the people of the demo company', () => {
  test('are 420, as many in each department as it has places', () => {
    const staff = [...speakers, ...crowd];
    expect(staff).toHaveLength(420);
    for (const { slug, size } of departments) expect(staff.filter((person) => person.department === slug)).toHaveLength(size);
  });

  test('have a key and an address nobody else has', () => {
    expect(repeated(everybody.map((person) => person.key))).toEqual([]);
    expect(repeated(everybody.map((person) => person.email))).toEqual([]);
    for (const { email } of everybody) expect(email).toMatch(/^[a-z]+([.-][a-z]+)+@[a-z-]+\.example$/);
  });

  test('who speak have all said something', () => {
    const heard = new Set(dialogs.flatMap(({ dialog }) => [dialog.by, ...dialog.replies.map((reply) => reply.by)]));
    expect([...speakers, ...guests].filter((person) => !heard.has(person.key)).map((person) => person.key)).toEqual([]);
  });
});

describe('the spaces of the demo company', () => {
  test('have addresses of their own, and parents that stand before them', () => {
    expect(repeated([...slugs])).toEqual([]);
    expect(slugs.size).toBe(demoSpaces.length);
    for (const [index, { parent }] of demoSpaces.entries()) {
      if (parent) expect(demoSpaces.slice(0, index).map((space) => space.slug)).toContain(parent);
    }
  });

  test('are led by people who exist', () => {
    for (const space of demoSpaces) {
      expect(space.leads.length).toBeGreaterThan(0);
      for (const key of [...space.leads, ...space.moderators]) expect(keys, space.slug).toContain(key);
    }
  });

  test('let announce only whom they name', () => {
    for (const { space, dialog } of dialogs) {
      if (dialog.kind !== 'announcement' || space.announcers === 'members') continue;
      const allowed = space.announcers === 'leads' ? space.leads : [...space.leads, ...space.moderators];
      expect(allowed, dialog.title).toContain(dialog.by);
    }
  });
});

describe('the dialogs of the demo company', () => {
  test('are at least 75, 18 of them in English', () => {
    expect(dialogs.length).toBeGreaterThanOrEqual(75);
    expect(dialogs.filter(({ dialog }) => dialog.lang === 'en').length).toBeGreaterThanOrEqual(18);
  });

  test('are by people who exist', () => {
    for (const { dialog } of dialogs) {
      for (const key of [dialog.by, ...dialog.replies.map((reply) => reply.by)]) expect(keys, dialog.title).toContain(key);
      if (dialog.closed) expect(keys, dialog.title).toContain(dialog.closed.by);
    }
  });

  test('go forward in time, none beyond today', () => {
    for (const { dialog } of dialogs) {
      const times = [0, ...dialog.replies.map((reply) => reply.after), ...(dialog.closed ? [dialog.closed.after] : [])];
      expect(times, dialog.title).toEqual([...new Set(times)].sort((a, b) => a - b));
      expect(minuteOfDay(dialog.at) + Math.max(...times), dialog.title).toBeLessThan((dialog.daysAgo + 1) * 24 * 60);
    }
  });

  test('answer only what has been said, and have one best answer at most', () => {
    for (const { dialog } of dialogs) {
      for (const [index, { to }] of dialog.replies.entries()) if (to !== undefined) expect(to, dialog.title).toBeLessThan(index);
      expect(dialog.replies.filter((reply) => reply.best).length, dialog.title).toBeLessThanOrEqual(1);
    }
  });

  test('repeat neither a title nor a text', () => {
    expect(repeated(dialogs.map(({ dialog }) => dialog.title))).toEqual([]);
    expect(repeated(texts)).toEqual([]);
  });

  test('mention only people and spaces that exist', () => {
    for (const text of texts) {
      for (const [, kind, key] of text.matchAll(/\]\((person|space):([^)]*)\)/g)) expect(kind === 'person' ? keys : slugs).toContain(key);
    }
  });

  test('show guests only where guests may read', () => {
    for (const { space, dialog } of dialogs) {
      const open = space.visibility === 'guests' && dialog.guests;
      if (dialog.guests) expect(space.visibility, dialog.title).toBe('guests');
      for (const { by } of [dialog, ...dialog.replies]) if (guestKeys.has(by)) expect(open, `${by} in ${dialog.title}`).toBe(true);
    }
  });
});
