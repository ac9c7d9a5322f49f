import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CARD, SELECTION } from '../support/card.ts';
import { openTestHouse, type TestHouse } from '../support/house.ts';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

const NAMED = [
  ['445102010018', '义兴社区', ['广东省', '潮州市', '湘桥区', '太平街道']],
  ['445102010001', '开元社区', ['广东省', '潮州市', '湘桥区', '太平街道']],
  ['350526100004', '东埔社区', ['福建省', '泉州市', '德化县', '浔中镇']],
  ['441403132003', '大新城社区', ['广东省', '梅州市', '梅县区', '程江镇']],
  ['440507001007', '碧霞社区', ['广东省', '汕头市', '龙湖区', '金霞街道']],
] as const;

interface Card {
  readonly code: string;
  readonly grids: readonly { leader: unknown; partyGroup: unknown }[];
  readonly compounds: readonly { branch: unknown; renovation: { utilities: unknown[] } | null }[];
}

describe.each(MODES)('the community card, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  it.each(NAMED)('has every part for %s %s', async (code, name, above) => {
    const { data, errors } = await house.as('coordination-centre').ask(CARD, { code });

    expect(errors).toBeUndefined();
    const card = data.community;
    expect(card).toMatchObject({ code, name });
    expect(card.parents.map((region: { name: string }) => region.name)).toEqual(above);
    expect(card.grids.length).toBeGreaterThan(0);
    expect(card.grids.filter((grid: Card['grids'][number]) => !grid.leader || !grid.partyGroup)).toEqual([]);
    expect(card.jointCommittee.name).toBe(`${name}大党委`);
    expect(card.jointCommittee.memberUnits.length).toBeGreaterThan(0);
    expect(card.serviceCentres.map((centre: { kind: string }) => centre.kind)).toContain('COMMUNITY_CENTRE');
    expect(card.legalAdviser.adviser.firm.name).toMatch(/律师事务所$/);
    expect(card.needs.nodes).toHaveLength(5);
    expect(card.needs.totalCount).toBeGreaterThan(5);
    expect(card.needs.pageInfo.hasNextPage).toBe(true);
    expect(card.compounds.length).toBeGreaterThan(0);
    for (const compound of card.compounds) {
      expect(compound.branch.name).toMatch(/党支部$/);
      expect(compound.renovation.stage).toMatch(/^[A-Z_]+$/);
      expect(compound.renovation.utilities.length).toBeGreaterThan(0);
    }
  });

  it('is null for a code that no community has', async () => {
    const { data, errors } = await house.as('coordination-centre').ask(CARD, { code: '445102' });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ community: null });
  });
});

describe('the cards of the whole sample', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('are answered without a mistake', async () => {
    const page = `query ($within: ID!, $after: String) {
      communities(within: $within, first: 200, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes ${SELECTION}
      }
    }`;
    const seen = new Set<string>();
    for (const within of ['445100', '441400', '440500', '350526']) {
      let after: string | null = null;
      do {
        const { data, errors } = await house.as('coordination-centre').ask(page, { within, after });
        expect(errors).toBeUndefined();
        for (const { code } of data.communities.nodes as Card[]) seen.add(code);
        after = data.communities.pageInfo.hasNextPage ? data.communities.pageInfo.endCursor : null;
      } while (after !== null);
    }
    expect(seen.size).toBe(1034 + 2269 + 1091 + 222);
  }, 300_000);
});
