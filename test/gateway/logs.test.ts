import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';
import { json, send } from '../support/raw.ts';

const PERSON = '陈某人';
const PHONE = '13812345678';

describe('the log', () => {
  let database: { url: string; drop: () => Promise<void> };
  let house: TestHouse;
  let token: string;
  beforeAll(async () => {
    database = await ownSample();
    house = await openTestHouse({ DATABASE_URL: database.url, LOG_LEVEL: 'trace' });
    token = await house.token('grid-system', { officer: 'o-17' });
  });
  afterAll(async () => {
    await house.close();
    await database.drop();
  });

  const asking = (headers: Record<string, string> = {}) => ({
    headers: {
      authorization: `Bearer ${token}`,
      'concentric-case': encodeURIComponent(`${PERSON} ${PHONE}`),
      ...headers,
    },
  });
  const lines = () => house.logged.map((line) => JSON.parse(line) as Record<string, unknown>);

  it('is one JSON object a line, at a level and a time', async () => {
    await house.ask('{ __typename }', {}, asking({ 'x-request-id': 'log-1' }));

    for (const line of house.logged) expect(line).toMatch(/^\{.*\}\n$/);
    for (const line of lines())
      expect(line).toMatchObject({
        level: expect.any(Number),
        time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      });
    expect(lines().find(({ requestId }) => requestId === 'log-1')).toMatchObject({
      method: 'POST',
      route: '/graphql',
      statusCode: 200,
      milliseconds: expect.any(Number),
    });
  });

  it('has neither tokens nor anything of persons, whatever happens', async () => {
    // The database quotes a row in what it says of its own failure.
    await sql(database.url, 'ALTER TABLE legal.legal_adviser RENAME TO kept');
    await sql(
      database.url,
      `CREATE FUNCTION legal.quoting(name text, phone text) RETURNS text LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'cannot read the row of % (%)', name, phone; END $$`,
    );
    await sql(
      database.url,
      `CREATE VIEW legal.legal_adviser AS
       SELECT id, legal.quoting(name, phone) AS name, phone, firm_id, region_code, licence, complaints FROM legal.kept`,
    );
    const [row] = await sql(
      database.url,
      "SELECT name, phone FROM legal.kept WHERE id = 'adviser-445102-001'",
    );
    const secrets = [
      PERSON,
      PHONE,
      token,
      token.split('.')[2] ?? '',
      String(row?.['name']),
      String(row?.['phone']),
    ];

    const query =
      'query ($id: ID!, $name: Date) { legalAdviser(id: $id) { name } region(code: "445102") { legalAdviserCoverage(on: $name) { covered } } }';
    const variables = { id: 'adviser-445102-001', name: `${PERSON} ${PHONE}` };
    const failed = await house.ask(
      '{ legalAdviser(id: "adviser-445102-001") { name phone } }',
      {},
      asking({ 'x-request-id': 'log-2' }),
    );
    const invalid = await house.ask(query, variables, asking());
    await house.ask(query, variables, { headers: { authorization: `Bearer ${token.slice(0, -8)}AAAAAAAA` } });
    await house.ask(query, variables, asking({ 'concentric-purpose': encodeURIComponent(PERSON) }));
    await house.ask(`{ legalAdviser(id: "${PERSON}") { ${'name '.repeat(3)} salary } }`, {}, asking());
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables), access_token: token });
    await send(house, `/graphql?${search.toString()}`, {
      headers: { 'apollo-require-preflight': '1', ...asking().headers },
    });
    await send(house, '/graphql', {
      method: 'POST',
      headers: { ...json, ...asking().headers },
      body: `{"name":"${PERSON} ${PHONE}`,
    });
    await send(house, `/${encodeURIComponent(PERSON)}?phone=${PHONE}`, asking());

    expect(failed.errors).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'legal' } },
    ]);
    expect(JSON.stringify(failed.errors)).not.toContain('cannot read the row');
    expect(invalid.status).toBe(400);
    const about = lines().filter(({ requestId, msg }) => requestId === 'log-2' && msg === 'unexpected');
    expect(about.length).toBeGreaterThan(0);
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(1);
      for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
        expect(house.logged.filter((line) => line.includes(form))).toEqual([]);
    }
  });
});
