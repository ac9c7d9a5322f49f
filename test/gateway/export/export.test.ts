import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changesTold, ownSample, sql } from '../../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../../support/modes.ts';
import { json, send } from '../../support/raw.ts';

describe.each(MODES)('the bulk export, %s', (mode) => {
  let house: OwnHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;

  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url }, ['sharing', 'legal']);
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const exported = (query: string, variables = {}, headers = {}) =>
    send(house, '/export', {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify({ query, variables }),
    });

  it('goes over into the changes without a gap', async () => {
    await changesTold(own.url);
    const { text } = await exported('{ lawFirms(within: "445102") { nodes { id } } }');
    const end = JSON.parse(text.trim().split('\n').at(-1) ?? '').end;
    await sql(own.url, `UPDATE legal.law_firm SET name = 'renamed' WHERE id = 'firm-445102-01'`);
    await changesTold(own.url);
    const { data } = await house.ask(
      `{ lawFirmChanges(within: "445102", since: "${end.changesSince}") { changes { key kind } } }`,
    );

    expect(data.lawFirmChanges.changes).toEqual([{ key: 'firm-445102-01', kind: 'CHANGED' }]);
  });

  it('gives no more than an ordinary question: what is not open is null, and told once at the end', async () => {
    const query = '{ legalAdvisers(within: "445102") { nodes { id licence } } }';
    const open = await exported(query);
    const rows = open.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const source = await exported(
      query,
      {},
      { authorization: `Bearer ${await house.token('legal-system')}` },
    );

    expect(rows.slice(0, -1).every(({ node }) => node.licence === null)).toBe(true);
    expect(rows.at(-1).end).toMatchObject({
      complete: true,
      errors: [{ extensions: { code: 'UNAUTHENTICATED', item: 'legal.adviser.licence' } }],
    });
    expect(source.text).not.toContain('legal.adviser.licence');
  });

  it.each([
    ['two lists', '{ a: lawFirms { nodes { id } } b: lawFirms { nodes { id } } }'],
    ['what is no list', '{ lawFirm(id: "x") { id } }'],
    ['a list without nodes', '{ lawFirms { edges { cursor } } }'],
    ['a page', '{ lawFirms(first: 5) { nodes { id } } }'],
    ['no query at all', 'query {'],
    ['a mutation', 'mutation { x }'],
    ['a condition', 'query ($no: Boolean = false) { lawFirms { nodes @include(if: $no) { id } } }'],
  ])('refuses %s with what to send instead', async (_, query) => {
    const { status, text } = await exported(query);

    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['a field that is not there', '{ lawFirms { nodes { id nonsense } } }', 'Cannot query field "nonsense"'],
    ['a variable that is not declared', '{ lawFirms(within: $place) { nodes { id } } }', 'Variable "$place"'],
    ['a filter that is not there', '{ lawFirms(filter: { nonsense: 1 }) { nodes { id } } }', '"nonsense"'],
  ])('refuses %s before the first line', async (_, query, message) => {
    const { status, text } = await exported(query);

    expect(status).toBe(400);
    expect(JSON.parse(text).errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(message),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      }),
    ]);
  });

  it('says where there are more mistakes than it shows', async () => {
    const fields = Array.from({ length: 150 }, (_, number) => `nonsense${number}`).join(' ');
    const { status, text } = await exported(`{ lawFirms { nodes { ${fields} } } }`);
    const { errors } = JSON.parse(text);

    expect([status, errors.length]).toEqual([400, 101]);
    expect(errors[100]).toEqual({
      message:
        '只列出前 100 处错误，请先改正这些错误再查询。 Only the first 100 mistakes are shown: mend these, and ask again.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('refuses before it is validated what is short as text and endless as a question', async () => {
    const names = Array.from({ length: 30 }, (_, at) => at);
    const doubling = names.map((at) => `fragment F${at} on LawFirm { id ...F${at + 1} ...F${at + 1} }`);
    const last = 'fragment F30 on LawFirm { id }';
    const { status, text } = await exported(`{ lawFirms { nodes { ...F0 } } } ${doubling.join(' ')} ${last}`);

    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].message).toContain('with its fragments written out');
  });

  it('refuses a token that is none', async () => {
    const { status } = await exported(
      '{ lawFirms { nodes { id } } }',
      {},
      { authorization: 'Bearer nonsense' },
    );

    expect(status).toBe(401);
  });
});
