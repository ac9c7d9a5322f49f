import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

it.each(['445100', '441400', '350526'])(
  'the branches that work groups name in %s are in the register of party organisations, since the same day',
  async (within) => {
    const { data, errors } = await house.ask(`{
      workGroups(within: "${within}", first: 200) { nodes {
        provisionalBranch { name formedOn } provisionalBranchFormedOn
        compoundBranch { name formedOn } compoundBranchFormedOn
        project { threeInStep compound { branch { formedOn } } }
      } }
    }`);
    const { nodes } = data.workGroups;

    expect(errors).toBeUndefined();
    for (const { provisionalBranch, compoundBranch, ...group } of nodes) {
      const branch = compoundBranch ?? provisionalBranch;
      expect(group.project.compound.branch?.formedOn).toBe(branch?.formedOn);
      if (compoundBranch) expect(group.compoundBranchFormedOn).toBe(compoundBranch.formedOn);
      else expect(group).toMatchObject({ compoundBranchFormedOn: null, project: { threeInStep: false } });
      if (provisionalBranch) expect(group.provisionalBranchFormedOn).toBe(provisionalBranch.formedOn);
    }
    expect(nodes.some(({ project }: { project: { threeInStep: boolean } }) => project.threeInStep)).toBe(
      true,
    );
  },
);
