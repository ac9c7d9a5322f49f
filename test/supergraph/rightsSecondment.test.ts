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

  /** Where rows lie is not open: a list, one by key, a parent's list, and what became of them. */
  const CLOSED = [
    { many: 'mediations', one: 'mediation', source: 'legal-system' },
    { many: 'mediationSteps', one: 'mediationStep', source: 'legal-system' },
    { many: 'legalConsultations', one: 'legalConsultation', source: 'legal-system' },
    { many: 'legalCheckups', one: 'legalCheckup', source: 'legal-system' },
    { many: 'checkupFindings', one: 'checkupFinding', source: 'legal-system' },
    { many: 'campaignTargets', one: 'campaignTarget', source: 'grid-system' },
    { many: 'campaignVisits', one: 'campaignVisit', source: 'grid-system' },
  ];

  it.each(CLOSED)(
    '$many are listed to their source, and to nobody else at all',
    async ({ many, one, source }) => {
      const listed = await house
        .as(source)
        .ask(`{ rows: ${many}(within: "445122", first: 1) { nodes { id community { code } } } }`);
      expect(listed.errors).toBeUndefined();
      const [{ id, community }] = listed.data.rows.nodes;

      const { data, errors } = await house.ask(`{
        list: ${many}(within: "445122", first: 1) { totalCount }
        one: ${one}(id: "${id}") { id }
        there: community(code: "${community.code}") { ${many} { totalCount } }
        changes: ${one}Changes(within: "445122") { changes { key } }
      }`);

      expect(data).toEqual({ list: null, one: null, there: { [many]: null }, changes: null });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(Array(3).fill('UNAUTHENTICATED'));
    },
  );

  it('counts for everybody what is about nobody, and nothing of disputes', async () => {
    const { data, errors } = await house.ask(`{
      consultations: legalConsultationFigures(within: "445122") { total { value } }
      targets: campaignTargetFigures(within: "445122", by: [STATE]) { total { value } }
      seconded: secondmentFigures(within: "440507") { total { value } }
      mediations: mediationFigures(within: "445122") { total { value } }
      rated: legalConsultationFigures(within: "445122", measure: AVERAGE_RATING) { total { value } }
    }`);

    for (const counted of [data.consultations, data.targets, data.seconded])
      expect(counted.total.value).toBeGreaterThan(0);
    expect([data.mediations, data.rated]).toEqual([null, null]);
    expect(errors).toHaveLength(2);
  });
});
