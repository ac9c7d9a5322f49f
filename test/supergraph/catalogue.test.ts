import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

/** As a department's system asks for an item of which it knows where it stands. */
const REUSE = `query Reuse($coordinate: ID!) {
  dataItem(coordinate: $coordinate) { id coordinate sharing openness sensitivity source }
}`;

describe.each(MODES)('the catalogue, for everybody without a token, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await house.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

  it('has an item by its coordinate: whose it is and who may have it', async () => {
    expect(await ask(REUSE, { coordinate: 'Need.contactPhone' })).toEqual({
      dataItem: {
        id: 'volunteer.need.contact-phone',
        coordinate: 'Need.contactPhone',
        sharing: 'CONDITIONAL',
        openness: 'CLOSED',
        sensitivity: 'PERSONAL',
        source: 'SOCIAL_WORK',
      },
    });
  });

  it('says what an item means, on what conditions it is shared, and which department decides where', async () => {
    const { dataItem } = await ask(`{ dataItem(id: "volunteer.need.contact-phone") {
      term definition description concept conditions legalBasis disclosure room maxAge movedFrom derived aggregated
      meixian: decidedBy(region: "441403132003") { code name }
      chaozhou: decidedBy(region: "445100") { code }
      nowhere: decidedBy(region: "110000") { code }
      officeToAsk(region: "441403") { code }
      departments(within: "441403") { nodes { code } totalCount }
      history { version { number } kind after }
    } }`);

    expect(dataItem).toEqual({
      term: '需求联系电话',
      definition: 'Whom to call when a need is seen to.',
      description: 'Whom to call, for the one who sees to it (联系电话).',
      concept: 'need.contact-phone',
      conditions: ['AGREEMENT', 'DECLARED_PURPOSE', 'MASKED_UNLESS_FULL'],
      legalBasis: '个人信息保护法第十三条',
      disclosure: null,
      room: 'VOLUNTEER',
      maxAge: null,
      movedFrom: null,
      derived: [],
      aggregated: [],
      meixian: { code: 'SOCIAL_WORK-441403', name: '梅县区社会工作部' },
      chaozhou: { code: 'SOCIAL_WORK-445100' },
      nowhere: null,
      officeToAsk: null,
      departments: { nodes: [{ code: 'SOCIAL_WORK-441403' }], totalCount: 1 },
      history: [{ version: { number: 1 }, kind: 'ADDED', after: 'Need.contactPhone' }],
    });
  });

  it('names the office that the public asks for what is on request', async () => {
    const { dataItem } = await ask(`{ dataItem(coordinate: "LegalAdviser.licence") {
      openness officeToAsk(region: "445102010018") { name }
    } }`);

    expect(dataItem).toEqual({ openness: 'ON_REQUEST', officeToAsk: { name: '湘桥区司法局' } });
  });

  it('names the fields that are derived from an item or count it', async () => {
    const { dataItem } = await ask('{ dataItem(id: "legal.appointment.adviser") { derived aggregated } }');

    expect(dataItem).toEqual({
      derived: ['LegalAdviser.appointments'],
      aggregated: ['LegalAdviser.serving'],
    });
  });

  it.each(['id: "nonsense"', 'coordinate: "Need.nonsense"', 'coordinate: ""'])(
    'has nothing under %s',
    async (asked) => {
      expect(await ask(`{ dataItem(${asked}) { id } }`)).toEqual({ dataItem: null });
    },
  );

  it.each(['', '(id: "volunteer.need.title", coordinate: "Need.title")'])(
    'asks for one name of an item: %s',
    async (asked) => {
      const { errors } = await house.ask(`{ dataItem${asked} { id } }`);

      expect(errors?.[0]).toMatchObject({
        message: 'Name the item by its id or by its coordinate: send one of the two.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  );

  it('is searched for 电话: phones are found by their description and by their concept', async () => {
    const { dataItems } = await ask(
      '{ dataItems(search: "电话", filter: { room: [LEGAL] }) { nodes { id } totalCount } }',
    );

    expect(dataItems).toEqual({
      nodes: [{ id: 'legal.adviser.phone' }, { id: 'legal.mediator.phone' }, { id: 'legal.station.phone' }],
      totalCount: 3,
    });
  });

  it('is searched in English, and for several words at once', async () => {
    const { english, both } = await ask(`{
      english: dataItems(search: "Notice Board", filter: { function: [POLITICAL_LEGAL] }) { nodes { id } }
      both: dataItems(search: "contactPhone 需求") { nodes { id } }
    }`);

    expect(idsOf(english)).toContain('grid.worker.duty-phone');
    expect(idsOf(both)).toEqual(['volunteer.need.contact-phone']);
  });

  it('is narrowed down to what the justice bureau of 梅县 is the source of', async () => {
    const { dataItems, unknown } = await ask(`{
      dataItems(filter: { department: ["JUSTICE-441403"] }, first: 200) { nodes { id source } }
      unknown: dataItems(filter: { department: ["JUSTICE-000001"] }) { totalCount }
    }`);

    expect(idsOf(dataItems)).toEqual(expect.arrayContaining(['legal.adviser.phone', 'legal.firm.name']));
    expect(new Set(dataItems.nodes.map(({ source }: { source: string }) => source))).toEqual(
      new Set(['JUSTICE']),
    );
    expect(unknown).toEqual({ totalCount: 0 });
  });

  it('is narrowed down by class and concept', async () => {
    const { withheld, concept } = await ask(`{
      withheld: dataItems(filter: { sharing: [WITHHELD], room: [LEGAL], sensitivity: [PERSONAL] }) { nodes { id } }
      concept: dataItems(filter: { concept: ["need.contact-phone"], openness: [CLOSED] }) { nodes { id } }
    }`);

    expect(idsOf(withheld)).toContain('legal.adviser.complaints');
    expect(idsOf(withheld)).not.toContain('legal.adviser.phone');
    expect(idsOf(concept)).toEqual(['volunteer.need.contact-phone']);
  });

  it('is read page by page to its end, and gives every item once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    const totals: number[] = [];
    do {
      const { dataItems } = await ask(
        `query ($after: String) { dataItems(first: 200, after: $after, orderBy: TERM_ASC) {
          nodes { id } totalCount pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      seen.push(...idsOf(dataItems));
      totals.push(dataItems.totalCount);
      after = dataItems.pageInfo.hasNextPage ? dataItems.pageInfo.endCursor : null;
    } while (after !== null);

    expect(new Set(totals)).toEqual(new Set([seen.length]));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(
      expect.arrayContaining([
        'party.organisation.name',
        'grid.worker.duty-phone',
        'legal.adviser.phone',
        'volunteer.need.contact-phone',
        'renovation.compound.name',
        'sharing.department.name',
      ]),
    );
  });

  it('refuses a text that is too long to search for', async () => {
    const { errors } = await house.ask(`{ dataItems(search: "${'长'.repeat(101)}") { totalCount } }`);

    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('at most 100 letters'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('tells its versions, each with what it brought', async () => {
    const { catalogueVersions } = await ask(`{ catalogueVersions(last: 1) { nodes {
      number day
      changes(kind: [ADDED], first: 1) { nodes { kind id after version { number } } }
      retired: changes(kind: [RETIRED]) { totalCount }
    } } }`);

    expect(catalogueVersions.nodes).toEqual([
      {
        number: 1,
        day: '2026-11-27',
        changes: {
          nodes: [
            {
              kind: 'ADDED',
              id: 'grid.admission.basis',
              after: 'AdmissionListItem.basis',
              version: { number: 1 },
            },
          ],
        },
        retired: { totalCount: 0 },
      },
    ]);
  });
});
