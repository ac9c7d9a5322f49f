import { type ByHand, adding, below, root } from './fetches.ts';

const community = { type: 'Community', key: 'code' } as const;
const grid = { type: 'Grid', key: 'code' } as const;
const adviser = { type: 'Adviser', key: 'id' } as const;

export const askTrivial: ByHand = (doors, variables) =>
  root(doors, 'grid', 'query($code:ID!){community(code:$code){code name}}', variables);

const ONE = 'code name households area street{code name district}';
const branchOf = adding({
  ...community,
  subgraph: 'party',
  fields: 'branch{id name members founded phone secretary{name phone}}',
});
const adviserOf = adding({
  ...community,
  subgraph: 'legal',
  fields: 'adviser{id name licence phone firm{name address}}',
});
const needsOf = (first: number) =>
  adding({ ...community, subgraph: 'volunteer', fields: `needs(first:${first}){id title state postedOn}` });
const [threeNeedsOf, twoNeedsOf] = [needsOf(3), needsOf(2)];

export const askSmall: ByHand = async (doors, variables) => {
  const data = await root(doors, 'grid', `query($code:ID!){community(code:$code){${ONE}}}`, variables);
  const rows = below([data], 'community');
  await Promise.all([branchOf(doors, rows), adviserOf(doors, rows), threeNeedsOf(doors, rows)]);
  return data;
};

export const askWide: ByHand = async (doors) => {
  const data = await root(doors, 'grid', `{communities(first:200){${ONE}}}`);
  const rows = below([data], 'communities');
  await Promise.all([branchOf(doors, rows), adviserOf(doors, rows), twoNeedsOf(doors, rows)]);
  return data;
};

const large = {
  branch: adding({
    ...community,
    subgraph: 'party',
    fields: 'branch{id name members secretary{name phone}}',
  }),
  adviser: adding({ ...community, subgraph: 'legal', fields: 'adviser{id name licence firm{name address}}' }),
  needs: adding({
    ...community,
    subgraph: 'volunteer',
    fields: 'needs(first:3){id title state grid{code} adviser{id}}',
  }),
  hours: adding({ ...adviser, subgraph: 'volunteer', fields: 'hours{month minutes}' }),
  partyGroup: adding({ ...grid, subgraph: 'party', fields: 'partyGroup{id name members}' }),
  posts: adding({ ...grid, subgraph: 'volunteer', fields: 'posts{name volunteers}' }),
  needGrid: adding({ ...grid, subgraph: 'grid', fields: 'name leader{name phone}' }),
  needGroup: adding({ ...grid, subgraph: 'party', fields: 'partyGroup{id name}' }),
  needAdviser: adding({ ...adviser, subgraph: 'legal', fields: 'name phone' }),
  place: adding({ ...community, subgraph: 'grid', fields: 'name households' }),
  placeBranch: adding({ ...community, subgraph: 'party', fields: 'branch{id name}' }),
  placeAdviser: adding({ ...community, subgraph: 'legal', fields: 'adviser{id name}' }),
};

const COMMUNITIES =
  '{communities(first:26){code name street{code name district} grids{code name leader{name phone since}}}}';

export const askLarge: ByHand = async (doors) => {
  const communities = async () => {
    const data = await root(doors, 'grid', COMMUNITIES);
    const rows = below([data], 'communities');
    const grids = below(rows, 'grids');
    await Promise.all([
      large.branch(doors, rows),
      large.adviser(doors, rows).then(() => large.hours(doors, below(rows, 'adviser'))),
      large.partyGroup(doors, grids),
      large.posts(doors, grids),
      large.needs(doors, rows).then(async () => {
        const needs = below(rows, 'needs');
        const at = below(needs, 'grid');
        await Promise.all([
          large.needGrid(doors, at),
          large.needGroup(doors, at),
          large.needAdviser(doors, below(needs, 'adviser')),
        ]);
      }),
    ]);
    return data;
  };
  const openNeeds = async () => {
    const data = await root(
      doors,
      'volunteer',
      '{openNeeds(first:50){id title state postedOn community{code}}}',
    );
    const rows = below(below([data], 'openNeeds'), 'community');
    await Promise.all([
      large.place(doors, rows),
      large.placeBranch(doors, rows),
      large.placeAdviser(doors, rows).then(() => large.hours(doors, below(rows, 'adviser'))),
    ]);
    return data;
  };
  const advisers = () =>
    root(doors, 'legal', '{advisers(first:40){id name licence phone firm{name address}}}');
  const [first, second, third] = await Promise.all([communities(), openNeeds(), advisers()]);
  return { ...first, ...second, ...third };
};
