import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subgraphAudience } from '../../kit/caller/mint.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const ENTITY = `query ($id: ID!) {
  _entities(representations: [{ __typename: "Secondment", id: $id }]) { ... on Secondment { id rank } }
}`;
const KNOWN = 'secondment-440507-section-01';
const UNKNOWN = 'secondment-440507-section-99';

describe('a type of which nothing is open', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const at = '/subgraphs/grid';

  it('does not tell a stranger whether a row is there', async () => {
    const known = await house.ask(ENTITY, { id: KNOWN }, { at });
    const unknown = await house.ask(ENTITY, { id: UNKNOWN }, { at });

    expect(known.data).toEqual({ _entities: [null] });
    expect([known.data, known.errors]).toEqual([unknown.data, unknown.errors]);
  });

  it('answers a department within its jurisdiction', async () => {
    const grids = house.as('grid-system', { audience: subgraphAudience('grid') });

    const { data, errors } = await grids.ask(ENTITY, { id: KNOWN }, { at });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ id: KNOWN, rank: 'SECTION' }] });
  });
});
