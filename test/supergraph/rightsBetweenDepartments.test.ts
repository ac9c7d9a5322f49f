import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

const PUBLISHED = 'need-445102010018-01';
const COMPLAINED_OF = 'adviser-445102-031';

describe.each(MODES)('between departments, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());
  const as = (...who: Parameters<AskedHouse['as']>) => house.as(...who);

  it('what is shared without conditions is answered within the jurisdiction', async () => {
    const { data, errors } = await as('grid-system').ask(
      '{ legalAdviser(id: "adviser-445102-001") { name licence } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ legalAdviser: { name: '苏某庚', licence: 'VALID' } });
  });

  it('and refused outside of it, open fields aside', async () => {
    const { data, errors } = await as('grid-system', { department: 'POLITICAL_LEGAL-441402' }).ask(
      '{ legalAdviser(id: "adviser-445102-001") { name licence } }',
    );

    expect(data).toEqual({ legalAdviser: { name: '苏某庚', licence: null } });
    expect(errors).toEqual([
      {
        message: '部分记录不在贵单位管辖范围内：请在本辖区内查询。',
        path: ['legalAdviser', 'licence'],
        extensions: {
          code: 'OUTSIDE_JURISDICTION',
          coordinate: 'LegalAdviser.licence',
          item: 'legal.adviser.licence',
          rows: 1,
        },
      },
    ]);
  });

  it('of a list, the rows inside are answered and those outside counted in one error', async () => {
    const { data, errors } = await as('grid-system', { department: 'POLITICAL_LEGAL-445102' }).ask(`{
      communities(within: "445100", first: 200) { nodes { code legalAdviser { adviser { licence } } } }
    }`);

    // The first 200 communities of 潮州: 179 of 445102, 165 of them with an adviser; 21 of 445103, 18 with one.
    const nodes = data.communities.nodes as {
      code: string;
      legalAdviser: { adviser: { licence: string | null } } | null;
    }[];
    const licences = (county: string) =>
      nodes
        .filter(({ code }) => code.startsWith(county))
        .flatMap(({ legalAdviser }) => legalAdviser?.adviser.licence ?? []);
    expect(licences('445102')).toEqual(Array(165).fill('VALID'));
    expect(licences('445103')).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      path: ['communities', 'nodes', 'legalAdviser', 'adviser', 'licence'],
      extensions: { code: 'OUTSIDE_JURISDICTION', item: 'legal.adviser.licence', rows: 18 },
    });
  });

  it('what is shared on conditions is answered to its source', async () => {
    const { data, errors } = await as('volunteer-system').ask(
      `{ need(id: "${PUBLISHED}") { contactPhone } }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ need: { contactPhone: '00070810855' } });
  });

  it.each([
    ['PURPOSE_REQUIRED', 'without a purpose', {}],
    ['AGREEMENT_REQUIRED', 'without an agreement', { 'concentric-purpose': 'home-visits' }],
  ])('and refused to others: %s %s', async (code, _, headers) => {
    const { data, errors } = await as('grid-system').ask(
      `{ need(id: "${PUBLISHED}") { title contactPhone } }`,
      {},
      { headers },
    );

    expect(data).toEqual({ need: { title: '义兴社区：楼道堆物协商', contactPhone: null } });
    expect(errors).toMatchObject([
      { path: ['need', 'contactPhone'], extensions: { code, item: 'volunteer.need.contact-phone', rows: 1 } },
    ]);
    expect(errors).toHaveLength(1);
  });

  it('the same function in another county is not the source', async () => {
    const { data, errors } = await as('volunteer-system', { department: 'SOCIAL_WORK-441402' }).ask(
      `{ need(id: "${PUBLISHED}") { contactPhone } }`,
    );

    expect(data).toEqual({ need: { contactPhone: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED', rows: 1 } }]);
  });

  it('what is withheld leaves its source for nobody', async () => {
    const complaints = `{ legalAdviser(id: "${COMPLAINED_OF}") { complaints } }`;

    const source = await as('legal-system').ask(complaints);
    expect(source.errors).toBeUndefined();
    expect(source.data).toEqual({ legalAdviser: { complaints: '示例：一件投诉，已答复。' } });

    const other = await as('grid-system').ask(
      complaints,
      {},
      { headers: { 'concentric-purpose': 'home-visits' } },
    );
    expect(other.data).toEqual({ legalAdviser: { complaints: null } });
    expect(other.errors).toMatchObject([
      {
        message: '该字段属于不予共享类，不离开来源部门。',
        extensions: {
          code: 'WITHHELD',
          coordinate: 'LegalAdviser.complaints',
          item: 'legal.adviser.complaints',
        },
      },
    ]);
  });

  it('whoever stands for the source is the source there, and not elsewhere', async () => {
    const complaints = `{ legalAdviser(id: "${COMPLAINED_OF}") { complaints } }`;

    const there = await as('data-steward', { department: 'JUSTICE-445102', officer: 'o-17' }).ask(complaints);
    const elsewhere = await as('data-steward', { department: 'JUSTICE-441402', officer: 'o-17' }).ask(
      complaints,
    );

    expect(there.errors).toBeUndefined();
    expect(there.data.legalAdviser.complaints).toBe('示例：一件投诉，已答复。');
    expect(elsewhere.data.legalAdviser.complaints).toBeNull();
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'WITHHELD', rows: 1 } }]);
  });

  it('without a token nothing changes on the way to the department', async () => {
    const { data, errors } = await house.ask(
      `{ need(id: "${PUBLISHED}") { contactPhone } caller { client } }`,
    );

    expect(data).toEqual({ need: { contactPhone: null }, caller: null });
    expect(errors).toMatchObject([
      { path: ['need', 'contactPhone'], extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});
