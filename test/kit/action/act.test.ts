import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../../kit/database/connect.ts';
import { emptyDatabase } from '../../support/database.ts';
import { openLamps, switching } from './fixtures/lamps.ts';

let own: Awaited<ReturnType<typeof emptyDatabase>>;
let street: Database;
let act: ReturnType<typeof switching>;
beforeAll(async () => {
  own = await emptyDatabase();
  street = await openLamps(own.url);
  act = switching(street);
});
afterAll(async () => {
  await street.close();
  await own.drop();
});

const rows = async (text: string) => (await street.pool.query<Record<string, unknown>>(text)).rows;
const count = async (table: string, where: string) =>
  Number((await rows(`SELECT count(*) FROM ${table} WHERE ${where}`))[0]?.['count']);

/** A lamp that hangs, and what became of it on the way. */
async function hung(name: string, post = name) {
  await act('hangUp', { key: name, post, region: '445102' });
  return `lamp-${name}`;
}

describe('an action', () => {
  it.each([
    ['empty', ' '],
    ['longer than 200 characters', 'k'.repeat(201)],
  ])('is not begun under a key that is %s', async (_, key) => {
    await expect(act('hangUp', { key, post: 'k', region: '445102' })).rejects.toThrow(
      'from 1 to 200 characters',
    );
  });

  it('changes its subject, and records the step and a message', async () => {
    const lamp = await hung('a');

    const lit = await act('light', { key: 'a-1', lamp, reason: 'dusk' });

    expect(lit).toEqual({ id: 'lamp-a', post: 'a', state: 'BURNING', version: 2 });
    expect(
      await rows(
        `SELECT version, action, from_state, to_state, reason FROM action_step WHERE key = 'lamp-a'`,
      ),
    ).toEqual([
      { version: 1, action: 'hangUp', from_state: 'NONE', to_state: 'DARK', reason: null },
      { version: 2, action: 'light', from_state: 'DARK', to_state: 'BURNING', reason: 'dusk' },
    ]);
    expect(
      await rows(`SELECT type, key, region, version FROM outbox WHERE key = 'lamp-a' ORDER BY xid, place`),
    ).toEqual([
      { type: 'Lamp.DARK', key: 'lamp-a', region: '445102', version: 1 },
      { type: 'Lamp.BURNING', key: 'lamp-a', region: '445102', version: 2 },
    ]);
  });

  it('tells of the same person under one pseudonym, behind whichever client, and of another under another', async () => {
    await act('hangUp', { key: 'p-1', post: 'p-1', region: '445102' }, { officer: 'o-7' });
    await act('hangUp', { key: 'p-2', post: 'p-2', region: '445102' }, { officer: 'o-7', client: 'other' });
    await act('hangUp', { key: 'p-3', post: 'p-3', region: '445102' }, { officer: 'o-8' });

    const [one, two, three] = await rows(
      `SELECT actor FROM action_step WHERE key IN ('lamp-p-1', 'lamp-p-2', 'lamp-p-3') ORDER BY key`,
    );
    expect(one?.['actor']).toMatch(/^[0-9a-f]{24}$/);
    expect(two).toEqual(one);
    expect(three).not.toEqual(one);
  });

  it('is recorded by the clock of the database', async () => {
    await hung('clock');
    const apart = await rows(
      `SELECT abs(extract(epoch FROM clock_timestamp() - at)) < 60 AS near FROM action_step WHERE key = 'lamp-clock'`,
    );
    expect(apart).toEqual([{ near: true }]);
  });

  it('without its role is an error, and nothing is done', async () => {
    const lamp = await hung('role');

    await expect(act('light', { key: 'role-1', lamp }, { roles: ['APPLICANT'] })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN', coordinate: 'Mutation.lightLamp', roles: ['STEWARD'] },
    });
    await expect(act('light', { key: 'role-1', lamp }, null)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await rows(`SELECT state FROM lamp WHERE id = 'lamp-role'`)).toEqual([{ state: 'DARK' }]);
  });

  it('needs the role that it has in that state, also where another state has it for more', async () => {
    const lamp = await hung('scrap');
    await act('light', { key: 'scrap-1', lamp });

    await expect(act('scrap', { key: 'scrap-2', lamp })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN', roles: ['DATA_STEWARD'] },
    });
    expect(await act('scrap', { key: 'scrap-3', lamp }, { roles: ['DATA_STEWARD'] })).toMatchObject({
      state: 'GONE',
    });
  });

  it('that the state does not allow is refused in words', async () => {
    const lamp = await hung('state');

    expect(await act('quench', { key: 'state-1', lamp, reason: 'dawn' })).toEqual({
      __typename: 'Refusal',
      code: 'WRONG_STATE',
      message: 'This cannot be done in the state DARK: read it again to see what can.',
    });
  });

  it.each([
    ['NO_ITEMS', 'the rule says no', 'hangUp', { post: '', region: '445102' }],
    ['REASON_REQUIRED', 'a condition is not met', 'quench', { lamp: 'lamp-burning' }],
    [
      'STALE_VERSION',
      'it was read before somebody changed it',
      'quench',
      { lamp: 'lamp-burning', version: 1 },
    ],
    ['NOT_FOUND', 'there is none', 'light', { lamp: 'lamp-nowhere' }],
    ['NOT_FOUND', 'it lies elsewhere', 'light', { lamp: 'lamp-far' }],
    ['OUTSIDE_JURISDICTION', 'it would lie elsewhere', 'hangUp', { post: 'far', region: '441402' }],
  ])('is refused with %s where %s, and leaves no trace', async (code, why, action, input) => {
    const burning = await hung('burning');
    await act('light', { key: 'burning-1', lamp: burning });
    await act('hangUp', { key: 'far', post: 'far', region: '441402' }, { jurisdiction: ['441400'] });
    const before = await rows(
      'SELECT (SELECT count(*) FROM lamp), (SELECT count(*) FROM action_step) AS steps',
    );

    const answer = await act(action, { key: `no ${why}`, ...input });

    expect(answer).toMatchObject({ __typename: 'Refusal', code });
    expect(await count('action_key', `key = 'no ${why}'`)).toBe(0);
    expect(
      await rows('SELECT (SELECT count(*) FROM lamp), (SELECT count(*) FROM action_step) AS steps'),
    ).toEqual(before);
  });

  it('with the version that was read is done', async () => {
    const lamp = await hung('version');
    expect(await act('light', { key: 'version-1', lamp, version: 1 })).toMatchObject({ version: 2 });
  });

  it('that loses a race to a constraint is refused as by the rule', async () => {
    const [one, two] = [await hung('race-1', 'post'), await hung('race-2', 'post')];

    const answers = await Promise.all([
      act('light', { key: 'race-3', lamp: one }),
      act('light', { key: 'race-4', lamp: two }),
    ]);

    expect(answers.filter((answer) => 'state' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'SAME_OFFICER' }]);
    expect(await count('lamp', `post = 'post' AND state = 'BURNING'`)).toBe(1);
  });

  it('of two that change one subject at once is done once: the other finds the new state', async () => {
    const lamp = await hung('two');

    const answers = await Promise.all([
      act('light', { key: 'two-1', lamp }),
      act('light', { key: 'two-2', lamp }),
    ]);

    expect(answers.filter((answer) => 'state' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await count('action_step', `key = 'lamp-two'`)).toBe(2);
  });
});

describe('a key', () => {
  it('once more changes nothing, and answers as things are now', async () => {
    const lamp = await hung('again');
    await act('light', { key: 'again-1', lamp });

    const again = await act('hangUp', { region: '445102', post: 'again', key: 'again' });

    expect(again).toEqual({ id: 'lamp-again', post: 'again', state: 'BURNING', version: 2 });
    expect(await count('action_step', `key = 'lamp-again'`)).toBe(2);
  });

  it('with another input is refused', async () => {
    await hung('reused');

    expect(await act('hangUp', { key: 'reused', post: 'other', region: '445102' })).toEqual({
      __typename: 'Refusal',
      code: 'KEY_REUSED',
      message: 'This key came with another input before: send a new key with a new request.',
    });
  });

  it('left out and null are the same input, in whichever order', async () => {
    await act('hangUp', { key: 'null', post: 'null', region: '445102' });
    expect(
      await act('hangUp', { slow: null, region: '445102', post: 'null', key: 'null', version: null }),
    ).toMatchObject({ id: 'lamp-null', version: 1 });
  });

  it('is of one client and one mutation', async () => {
    const lamp = await hung('scope');
    await act('light', { key: 'same', lamp });

    expect(await act('quench', { key: 'same', lamp, reason: 'dawn' })).toMatchObject({ state: 'DARK' });
    expect(await act('light', { key: 'same', lamp }, { client: 'other' })).toMatchObject({
      state: 'BURNING',
      version: 4,
    });
  });

  it('of a request that was refused can be sent again', async () => {
    const lamp = await hung('later');
    expect(await act('quench', { key: 'later-1', lamp, reason: 'dawn' })).toMatchObject({
      code: 'WRONG_STATE',
    });
    await act('light', { key: 'later-2', lamp });

    expect(await act('quench', { key: 'later-1', lamp, reason: 'dawn' })).toMatchObject({ state: 'DARK' });
  });

  it('that comes twenty times at once does the thing once, and answers all twenty', async () => {
    const input = { key: 'twenty', post: 'twenty', region: '445102', slow: 0.2 };

    const answers = await Promise.all(Array.from({ length: 20 }, () => act('hangUp', input)));

    expect(answers).toEqual(
      Array.from({ length: 20 }, () => ({ id: 'lamp-twenty', post: 'twenty', state: 'DARK', version: 1 })),
    );
    expect(await count('lamp', `post = 'twenty'`)).toBe(1);
    expect(await count('action_step', `key = 'lamp-twenty'`)).toBe(1);
    expect(await count('outbox', `key = 'lamp-twenty'`)).toBe(1);
  });
});
