import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const CARD = readFileSync(new URL('../contract/community-card.graphql', import.meta.url), 'utf8');

describe('the community card', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it.each([
    ['445102010018', '义兴社区'],
    ['445102010001', '开元社区'],
    ['350526100004', '东埔社区'],
    ['441403132003', '大新城社区'],
    ['440507001007', '碧霞社区'],
  ])('has every part for %s %s', async (code, name) => {
    const { data, errors } = await house.as('coordination-centre').ask(CARD, { code });

    expect(errors).toBeUndefined();
    expect(data.community).toMatchObject({ code, name });
  });
});
