import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MODES, type AskedHouse, openIn } from '../support/modes.ts';

const ADVISER = 'adviser-445102-001';

/** What everybody without a token is told about the licence, at a path and for so many rows. */
const licenceRefused = (path: string[], rows: number) => ({
  message: '该字段不对外开放：请携带已登记客户端的访问令牌。',
  path,
  extensions: {
    code: 'UNAUTHENTICATED',
    coordinate: 'LegalAdviser.licence',
    item: 'legal.adviser.licence',
    rows,
  },
});

describe.each(MODES)('without a token, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  it('open fields are answered, and the others are null with one error that says what to do', async () => {
    const { status, data, errors } = await house.ask(`{ legalAdviser(id: "${ADVISER}") { name licence } }`);

    expect(status).toBe(200);
    expect(data).toEqual({ legalAdviser: { name: '苏某庚', licence: null } });
    expect(errors).toEqual([licenceRefused(['legalAdviser', 'licence'], 1)]);
  });

  it('the sentence is English where the caller prefers it', async () => {
    const ask = (preferred: string) =>
      house.ask(
        `{ legalAdviser(id: "${ADVISER}") { licence } }`,
        {},
        { headers: { 'accept-language': preferred } },
      );
    const said = async (preferred: string) => (await ask(preferred)).errors?.[0]?.message;

    const english = 'This field is not open: send a token of a registered client.';
    const chinese = '该字段不对外开放：请携带已登记客户端的访问令牌。';
    expect(await said('en-GB,zh;q=0.5')).toBe(english);
    expect(await said('zh-CN,en;q=0.9')).toBe(chinese);
    expect(await said('fr')).toBe(chinese);
  });

  it('every row of a list counts, in one error', async () => {
    const { data, errors } = await house.ask(`{
      communities(within: "445102007", first: 5) { nodes { code legalAdviser { adviser { licence phone } } } }
    }`);

    expect(data.communities.nodes).toHaveLength(5);
    expect(data.communities.nodes[0]).toEqual({
      code: '445102007002',
      legalAdviser: { adviser: { licence: null, phone: expect.stringMatching(/^\d{11}$/) } },
    });
    expect(errors).toEqual([
      licenceRefused(['communities', 'nodes', 'legalAdviser', 'adviser', 'licence'], 5),
    ]);
  });

  it('a list without rows has nothing to refuse', async () => {
    const { data, errors } = await house.ask(`{
      communities(within: "445102007", first: 0) { nodes { legalAdviser { adviser { licence } } } }
    }`);

    expect(data).toEqual({ communities: { nodes: [] } });
    expect(errors).toBeUndefined();
  });

  it('the answer keeps the order and the aliases of the question', async () => {
    const { data, errors } = await house.ask(`{
      one: legalAdviser(id: "${ADVISER}") { before: licence name after: licence id }
    }`);

    expect(Object.keys(data.one)).toEqual(['before', 'name', 'after', 'id']);
    expect(data).toEqual({ one: { before: null, name: '苏某庚', after: null, id: ADVISER } });
    expect(errors).toEqual([licenceRefused(['one', 'before'], 1), licenceRefused(['one', 'after'], 1)]);
  });

  it('a field that is selected twice, directly and in fragments, is refused once', async () => {
    const { data, errors } = await house.ask(`
      query { legalAdviser(id: "${ADVISER}") { licence ...Card ... on LegalAdviser { licence name } } }
      fragment Card on LegalAdviser { licence ...Inner }
      fragment Inner on LegalAdviser { id licence }
    `);

    expect(Object.keys(data.legalAdviser)).toEqual(['licence', 'id', 'name']);
    expect(data.legalAdviser.licence).toBeNull();
    expect(errors).toEqual([licenceRefused(['legalAdviser', 'licence'], 1)]);
  });

  it.each([
    [true, { name: '苏某庚', licence: null }, 1],
    [false, { name: '苏某庚' }, 0],
  ])(
    '@include and @skip hold for a refused field as for any other: %s',
    async (wanted, expected, refusals) => {
      const query = (condition: string) =>
        `query ($wanted: Boolean!) { legalAdviser(id: "${ADVISER}") { name licence ${condition} } }`;

      const included = await house.ask(query('@include(if: $wanted)'), { wanted });
      const skipped = await house.ask(query('@skip(if: $wanted)'), { wanted: !wanted });

      for (const { data, errors = [] } of [included, skipped]) {
        expect(data.legalAdviser).toEqual(expected);
        expect(errors).toHaveLength(refusals);
      }
    },
  );

  it('a refused field may be all that was selected, and its variables go with it', async () => {
    const alone = await house.ask(`{ legalAdviser(id: "${ADVISER}") { licence } }`);
    expect(alone.data).toEqual({ legalAdviser: { licence: null } });

    const unknown = await house.ask('{ legalAdviser(id: "nobody") { licence } }');
    expect(unknown.data).toEqual({ legalAdviser: null });
    expect(unknown.errors).toBeUndefined();
  });

  it('nobody can take the names that the gateway works with', async () => {
    const { status, errors } = await house.ask(
      `{ legalAdviser(id: "${ADVISER}") { __refused_0: name licence } }`,
    );

    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: 'GraphQL reserves names that begin with two underscores: call "__refused_0" otherwise.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe.each(MODES)('a dashboard builder, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  it('is refused what is on request, and answered aggregates', async () => {
    const { data, errors } = await house.as('dashboard-builder').ask(`{
      legalAdviser(id: "${ADVISER}") { name licence }
      region(code: "445102") { legalAdviserCoverage { communities covered } }
    }`);

    expect(data).toEqual({
      legalAdviser: { name: '苏某庚', licence: null },
      region: { legalAdviserCoverage: { communities: 179, covered: 165 } },
    });
    expect(errors).toEqual([
      {
        message: '该字段仅供部门使用：请向数据来源部门的受理窗口依申请办理。',
        path: ['legalAdviser', 'licence'],
        extensions: {
          code: 'NOT_OPEN',
          coordinate: 'LegalAdviser.licence',
          item: 'legal.adviser.licence',
          rows: 1,
        },
      },
    ]);
  });
});
