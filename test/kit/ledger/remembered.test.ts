import { describe, expect, it } from '@jest/globals';
import { rememberedKeys } from '../../../kit/ledger/remembered.ts';
import type { KeyStore } from '../../../kit/ledger/stores.ts';
import { memoryKeys } from './made.ts';

function counted(keys: KeyStore) {
  const asked: string[] = [];
  const keysOf = (names: readonly string[]) => (asked.push(...names), keys.keysOf(names));
  return { asked, keys: { ...keys, keysOf } };
}

describe('keys that are remembered', () => {
  it('are asked for once a minute', async () => {
    const { asked, keys } = counted(memoryKeys());
    const remembered = rememberedKeys(keys, 50);
    const first = await remembered.keysOf(['subject 1']);

    expect(await remembered.keysOf(['subject 1'])).toEqual(first);
    expect(asked).toEqual(['subject 1']);
    await new Promise((passed) => setTimeout(passed, 70));
    expect(await remembered.keysOf(['subject 1'])).toEqual(first);
    expect(asked).toEqual(['subject 1', 'subject 1']);
  });

  it('come in the order in which they are asked for, and only those that are missing are read', async () => {
    const { asked, keys } = counted(memoryKeys());
    const remembered = rememberedKeys(keys);
    const [two] = await remembered.keysOf(['subject 2']);
    const [one, again, three, twice] = await remembered.keysOf([
      'subject 1',
      'subject 2',
      'subject 3',
      'subject 1',
    ]);

    expect(again).toBe(two);
    expect(twice).toBe(one);
    expect(three).not.toEqual(one);
    expect(asked).toEqual(['subject 2', 'subject 1', 'subject 3']);
  });

  it('are gone at once where they are destroyed here, and after that time where elsewhere', async () => {
    const store = memoryKeys();
    const remembered = rememberedKeys(store, 50);
    const [one, other] = await remembered.keysOf(['subject 1', 'subject 2']);

    expect(await remembered.destroy('subject 1')).toBe(true);
    await store.destroy('subject 2');
    expect(await remembered.keysOf(['subject 1'])).not.toEqual([one]);
    await new Promise((passed) => setTimeout(passed, 70));
    expect(await remembered.keysOf(['subject 2'])).not.toEqual([other]);
  });

  it('that cannot be read are asked for again', async () => {
    const store = memoryKeys();
    let away = true;
    const remembered = rememberedKeys({
      ...store,
      keysOf: (names) => (away ? Promise.reject(new Error('away')) : store.keysOf(names)),
    });

    await expect(remembered.keysOf(['subject 1'])).rejects.toThrow('away');
    away = false;
    await expect(remembered.keysOf(['subject 1'])).resolves.toMatchObject([{ length: 32 }]);
  });
});
