import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';
import { json, send } from '../support/raw.ts';

describe('what is no question', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const post = async (body: string, headers: Record<string, string> = json) => {
    const answer = await send(house, '/graphql', { method: 'POST', headers, body });
    const { data, errors } = JSON.parse(answer.text) as {
      data?: unknown;
      errors: { message: string; extensions: Record<string, unknown> }[];
    };
    return { status: answer.status, data, errors, id: answer.headers.get('x-request-id') };
  };

  it('a body beyond half a megabyte is not read', async () => {
    const { status, errors, id } = await post(
      JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(600_000) }),
    );

    expect(status).toBe(413);
    expect(errors).toEqual([
      {
        message: 'The question is too large: send values as variables, and ask for less at once.',
        extensions: { code: 'BAD_REQUEST', requestId: id },
      },
    ]);
  });

  it('a document of endless parts is not parsed', async () => {
    const query = `{ ${'a: __typename '.repeat(4_000)} }`;
    const { status, errors } = await post(JSON.stringify({ query }));

    expect(status).toBe(400);
    expect(errors[0]?.message).toBe(
      'Syntax Error: Document contains more that 8000 tokens. Parsing aborted.',
    );
    expect(errors[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('malformed JSON is told apart, and none of it is repeated', async () => {
    const { status, errors, id } = await post('{"query": "{ __typename }", "variables": {"name": "陈某人');

    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message:
          'The body cannot be read: send one JSON object with "query", and "variables" where it has any.',
        extensions: { code: 'BAD_REQUEST', requestId: id },
      },
    ]);
  });

  it('a body of another kind is turned away', async () => {
    const { status, errors } = await post('<query/>', { 'content-type': 'application/xml' });

    expect(status).toBe(415);
    expect(errors[0]?.message).toBe(
      'The body is of a kind that is not read here: send it with content-type: application/json.',
    );
  });

  it('an unknown field is named', async () => {
    const { status, data, errors } = await post(
      JSON.stringify({ query: '{ legalAdviser(id: "1") { salary } }' }),
    );

    expect([status, data]).toEqual([400, undefined]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      message: 'Cannot query field "salary" on type "LegalAdviser".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('a missing variable is named', async () => {
    const { status, errors } = await post(
      JSON.stringify({ query: 'query ($id: ID!) { legalAdviser(id: $id) { name } }' }),
    );

    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({
      message: 'Variable "$id" of required type "ID!" was not provided.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('several questions in one body are refused', async () => {
    const { status, errors } = await post(
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    );

    expect(status).toBe(400);
    expect(errors[0]?.message).toBe('Operation batching disabled.');
  });
});

describe('caches', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const QUESTION = '{ legalAdviser(id: "adviser-445102-001") { name } }';

  it.each(['/graphql', '/subgraphs/legal'])("keep nothing of a caller's answer from %s", async (at) => {
    const audience = at === '/graphql' ? 'concentric-gateway' : 'concentric-legal';
    const { status, headers } = await house.as('grid-system', { audience }).ask(QUESTION, {}, { at });

    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('vary')?.split(', ')).toEqual(
      expect.arrayContaining(['authorization', 'accept-language', 'concentric-purpose', 'concentric-case']),
    );
  });

  it('keep nothing of a refusal either', async () => {
    const { status, headers } = await house.ask(
      QUESTION,
      {},
      { headers: { authorization: 'Bearer no.such.token' } },
    );

    expect(status).toBe(401);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it("do not hold on to anybody's answer", async () => {
    expect((await house.ask(QUESTION)).headers.get('cache-control')).toBe('no-store');
  });
});
