import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MODES, type AskedHouse, openIn } from '../support/modes.ts';

const read = (file: string) => readFileSync(new URL(`../contract/${file}`, import.meta.url), 'utf8');
const FIGURES = read('region-figures.graphql');
const EXPECTED = JSON.parse(read('region-figures.expected.json')) as Record<
  string,
  Record<string, number | string>
>;

describe.each(MODES)("the contract's figures, %s", (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  const places = Object.entries(EXPECTED).filter(([code]) => code !== 'note');

  it('are published for five places', () => {
    expect(places.map(([code]) => code).sort()).toEqual(['350526', '440507', '441400', '445100', '445102']);
  });

  it.each(places)('are answered for %s', async (code, figures) => {
    const { data, errors } = await house.as('coordination-centre').ask(FIGURES, { code });

    expect(errors).toBeUndefined();
    const answered = Object.keys(figures).map((path) => [path, valueAt(data.region, path)]);
    expect(Object.fromEntries(answered)).toEqual(figures);
  });
});

function valueAt(object: unknown, path: string): unknown {
  return path.split('.').reduce((value, step) => (value as Record<string, unknown>)[step], object);
}
