import { type ByHand, adding, below, root } from './fetches.ts';

const community = { type: 'Community', key: 'code' } as const;

const legal = adding({
  ...community,
  subgraph: 'legal',
  fields: 'legalAdviser{since adviser{name phone firm{name}}}',
});
const party = adding({
  ...community,
  subgraph: 'party',
  fields: 'jointCommittee{name memberUnits{name}} serviceCentres{name kind address openingHours}',
});
const needs = adding({
  ...community,
  subgraph: 'volunteer',
  fields:
    'needs(state:PUBLISHED,first:5){totalCount nodes{id title state serviceItem{name post{name}}} pageInfo{hasNextPage endCursor}}',
});
const compounds = adding({
  ...community,
  subgraph: 'renovation',
  fields: 'compounds{id name households renovation{stage startedOn utilities{kind state}}}',
});
const branch = adding({ type: 'Compound', key: 'id', subgraph: 'party', fields: 'branch{name}' });
const partyGroup = adding({ type: 'Grid', key: 'code', subgraph: 'party', fields: 'partyGroup{name}' });

const COMMUNITY =
  'query($code:ID!){community(code:$code){code name parents{code name level} grids(level:2){code name leader{name phone}}}}';

/** The community card, asked by hand. */
export const askCard: ByHand = async (doors, variables) => {
  const data = await root(doors, 'grid', COMMUNITY, variables);
  const rows = below([data], 'community');
  await Promise.all([
    legal(doors, rows),
    party(doors, rows),
    needs(doors, rows),
    partyGroup(doors, below(rows, 'grids')),
    compounds(doors, rows).then(() => branch(doors, below(rows, 'compounds'))),
  ]);
  return data;
};
