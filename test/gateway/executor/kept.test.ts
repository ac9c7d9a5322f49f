import { describe, expect, it } from '@jest/globals';
import { saidHouse } from './said.ts';

const MAKER = '{"data":{"maker":"Smith"}}';
const house = (kept?: number) =>
  saidHouse(
    { things: { sdl: 'type Query { maker(name: String): String }', says: MAKER } },
    kept === undefined ? {} : { kept },
  );
/** An operation of its own, with so many characters in a value. */
const long = (name: string, characters: number) => `{ maker(name: "${name}${'x'.repeat(characters)}") }`;

describe('what was planned', () => {
  it('is kept, of so many documents; the one that was not asked for longest is planned again', async () => {
    const { ask, planned } = house(2);
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(long(name, 0));

    expect(planned.map((source) => /"(.*)"/.exec(source)?.[1])).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is kept of no more text than so much: what was dropped for it is answered as before', async () => {
    const { ask, planned } = house();
    // Three times 500,000 characters each: as text, as planned, and in its fetch.
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
    for (const name of names) await ask(long(name, 500_000));
    expect(planned).toHaveLength(11);

    await ask(long('k', 500_000));
    expect(planned).toHaveLength(11);
    expect(await ask(long('a', 500_000))).toEqual({ data: { maker: 'Smith' } });
    expect(planned).toHaveLength(12);
  });

  it('is not kept where it alone would push out many others', async () => {
    const { ask, planned } = house();
    await ask(long('small', 0));
    for (let time = 0; time < 2; time++)
      expect(await ask(long('large', 700_000))).toEqual({ data: { maker: 'Smith' } });
    await ask(long('small', 0));

    expect(planned.map(({ length }) => length > 700_000)).toEqual([false, true, true]);
  });
});
