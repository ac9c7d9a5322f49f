import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EMBEDDED_ISSUER } from '../../cli/house/identity.ts';
import { issueToken } from '../../kit/caller/issueToken.ts';
import { createSigningKey, openSigningKey } from '../../kit/caller/keys.ts';
import { gatewayAudience, subgraphAudience } from '../../kit/caller/mint.ts';
import { MODES, type AskedHouse, openIn } from '../support/modes.ts';

const QUESTION = '{ legalAdviser(id: "adviser-445102-001") { name } }';
const LEGAL = '/subgraphs/legal';
const LONG_AGO = () => new Date('2026-01-01T00:00:00Z');

describe.each(MODES)('a token, %s', (mode) => {
  let house: AskedHouse;
  beforeAll(async () => {
    house = await openIn(mode);
  });
  afterAll(() => house.close());

  const send = async (token: string, at = '/graphql', headers: Record<string, string> = {}) => {
    const {
      status,
      data,
      errors = [],
    } = await house.ask(QUESTION, {}, { at, headers: { authorization: `Bearer ${token}`, ...headers } });
    return { status, data, code: errors[0]?.extensions['code'], message: errors[0]?.message };
  };
  const forLegal = subgraphAudience('legal');

  it('for its audience is accepted, at the gateway and at a subgraph', async () => {
    const answered = { status: 200, data: { legalAdviser: { name: '苏某庚' } } };
    expect(await send(await house.token('grid-system'))).toMatchObject(answered);
    expect(await send(await house.token('grid-system', { audience: forLegal }), LEGAL)).toMatchObject(
      answered,
    );
  });

  it("for a subgraph does not open the gateway, nor the gateway's a subgraph, nor one subgraph's another", async () => {
    const refused = { status: 401, data: undefined, code: 'TOKEN_WRONG_AUDIENCE' };
    const ofLegal = await house.token('grid-system', { audience: forLegal });

    expect(await send(ofLegal)).toMatchObject(refused);
    expect(await send(ofLegal, '/subgraphs/volunteer')).toMatchObject(refused);
    expect(await send(await house.token('grid-system'), LEGAL)).toMatchObject({
      ...refused,
      message: 'The token is meant for somebody else. Ask its issuer for the audience concentric-legal.',
    });
  });

  it.each(['/graphql', LEGAL])('that has expired is refused at %s', async (at) => {
    const key = await openSigningKey(house.dataDir, 'issuer');
    const audience = at === LEGAL ? forLegal : gatewayAudience();
    const token = await issueToken({
      key,
      issuer: EMBEDDED_ISSUER,
      client: 'grid-system',
      audience,
      hours: 1,
      now: LONG_AGO,
    });

    expect(await send(token, at)).toEqual({
      status: 401,
      data: undefined,
      code: 'TOKEN_EXPIRED',
      message: 'The token has expired. Get a new one from its issuer.',
    });
  });

  it.each(['/graphql', LEGAL])('signed by somebody else is refused at %s', async (at) => {
    const audience = at === LEGAL ? forLegal : gatewayAudience();
    const token = await issueToken({
      key: await createSigningKey(),
      issuer: EMBEDDED_ISSUER,
      client: 'grid-system',
      audience,
      hours: 1,
    });

    expect(await send(token, at)).toMatchObject({ status: 401, data: undefined, code: 'TOKEN_INVALID' });
  });

  it('that is none at all is refused', async () => {
    expect(await send('open-sesame')).toMatchObject({ status: 401, code: 'TOKEN_INVALID' });
    const { status, errors } = await house.ask(QUESTION, {}, { headers: { authorization: 'Basic abc' } });
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions['code']).toBe('TOKEN_INVALID');
  });

  it.each([
    ['CLIENT_UNKNOWN', 'of a client that nobody registered', 'stranger', {}],
    [
      'DEPARTMENT_NOT_YOURS',
      "with another function's department",
      'grid-system',
      { department: 'JUSTICE-445102' },
    ],
    [
      'DEPARTMENT_NOT_YOURS',
      'with a department for a third party',
      'dashboard-builder',
      { department: 'DATA-445102' },
    ],
    [
      'DEPARTMENT_NOT_YOURS',
      'with a department that does not exist',
      'data-steward',
      { department: 'JUSTICE-110000' },
    ],
  ])('is refused with %s %s', async (code, _, client, options) => {
    const refused = { status: 403, data: undefined, code };
    expect(await send(await house.token(client, options))).toMatchObject(refused);
    expect(await send(await house.token(client, { ...options, audience: forLegal }), LEGAL)).toMatchObject(
      refused,
    );
  });

  it('goes with registered purposes only', async () => {
    expect(
      await send(await house.token('legal-system'), '/graphql', {
        'concentric-purpose': 'renovation-consent',
      }),
    ).toEqual({
      status: 403,
      data: undefined,
      code: 'PURPOSE_NOT_REGISTERED',
      message:
        'Concentric-Purpose names a purpose that is not registered for this client. Registered: one of: legal-aid, home-visits.',
    });
  });

  it('goes with a case that can be recorded', async () => {
    const token = await house.token('legal-system');
    expect(await send(token, '/graphql', { 'concentric-case': 'x'.repeat(129) })).toMatchObject({
      status: 400,
      code: 'BAD_CASE',
    });
    expect(
      await send(token, '/graphql', { 'concentric-case': encodeURIComponent('潮援2026第8号') }),
    ).toMatchObject({
      status: 200,
    });
  });
});
