import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

const DAY = '2026-11-20';

describe.each(MODES)('branches that are anchored on what renovation keeps, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  const branches = async (kind: string, anchor: string) => {
    const { data, errors } = await house.ask(`{
      partyOrganisations(within: "441400", filter: { kind: [${kind}] }, first: 200) { nodes {
        compound { id governance ${anchor}
      } }
    }`);
    expect(errors).toBeUndefined();
    return data.partyOrganisations.nodes;
  };

  it("each owners' committee that has one is in office in a compound that says so", async () => {
    const nodes = await branches(
      'OWNERS_COMMITTEE_BRANCH',
      `ownersCommittees(on: "${DAY}") { nodes { id } } } ownersCommittee { id compound { id } }`,
    );

    expect(nodes).toHaveLength(74);
    for (const { compound, ownersCommittee } of nodes) {
      expect(compound.governance).toMatch(/^OWNERS_COMMITTEE/);
      expect(compound.ownersCommittees.nodes).toEqual([{ id: ownersCommittee.id }]);
      expect(ownersCommittee.compound.id).toBe(compound.id);
    }
  });

  it('each property company that has one manages a compound under a contract', async () => {
    const nodes = await branches(
      'PROPERTY_COMPANY_BRANCH',
      `propertyContracts(on: "${DAY}") { nodes { company { id } } } } propertyCompany { id name }`,
    );

    expect(nodes).toHaveLength(15);
    for (const { compound, propertyCompany } of nodes) {
      expect(compound.governance).toMatch(/PROPERTY/);
      expect(compound.propertyContracts.nodes).toEqual([{ company: { id: propertyCompany.id } }]);
      expect(propertyCompany.name).toMatch(/物业服务有限公司$/);
    }
  });
});
