import { describe, expect, test } from '@jest/globals';
import { createIdentifier } from '../../../kit/caller/identify.ts';
import { embeddedIssuer } from '../../../kit/caller/issuer.ts';
import { issueToken } from '../../../kit/caller/issueToken.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { createVerifier } from '../../../kit/caller/verify.ts';
import { register } from './register.ts';

const key = await createSigningKey();
const issuer = 'http://127.0.0.1:4000';
const audience = 'concentric-gateway';
const identify = createIdentifier({
  verify: createVerifier({ issuers: [embeddedIssuer(key, issuer)], audience }),
  register,
});

async function as(
  client: string,
  more: { department?: string; officer?: string; purpose?: string; case?: string } = {},
) {
  const { department, officer, ...headers } = more;
  const token = await issueToken({ key, issuer, client, audience, hours: 1, department, officer });
  return identify({ authorization: `Bearer ${token}`, ...headers });
}

describe('who asks', () => {
  test('nobody, where no token is sent', async () => {
    expect(await identify({})).toEqual({ caller: null, declaration: {}, expiresAt: null });
  });

  test('a client is what the register says of it', async () => {
    const { caller, expiresAt } = await as('grid-system', { officer: 'officer-7' });
    expect(caller).toEqual({
      client: 'grid-system',
      officer: 'officer-7',
      departments: [
        { code: 'grid-office', function: 'POLITICAL_LEGAL', region: '441400' },
        { code: 'grid-office-meijiang', function: 'POLITICAL_LEGAL', region: '441402' },
      ],
      jurisdiction: ['441400'],
      roles: ['collector'],
      purposes: ['grid-visit', '矛盾调解'],
    });
    expect(expiresAt?.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
  });

  test('a client that is not registered is refused, whatever its issuer says', async () => {
    await expect(as('unheard-of')).rejects.toMatchObject({ code: 'CLIENT_UNKNOWN', status: 403 });
  });

  test.each(['Basic Z3JpZDpzZWNyZXQ=', 'Bearer', 'Bearer ', 'Bearer a b', 'token', ''])(
    'the header %j is refused',
    async (authorization) => {
      await expect(identify({ authorization })).rejects.toMatchObject({ code: 'TOKEN_INVALID', status: 401 });
    },
  );

  test('a token with something behind it is refused', async () => {
    const token = await issueToken({ key, issuer, client: 'grid-system', audience, hours: 1 });
    await expect(identify({ authorization: `Bearer ${token}, Bearer x` })).rejects.toMatchObject({
      code: 'TOKEN_INVALID',
    });
  });

  test('the word Bearer may be written in any case', async () => {
    const token = await issueToken({ key, issuer, client: 'grid-system', audience, hours: 1 });
    await expect(identify({ authorization: `bearer  ${token}` })).resolves.toMatchObject({
      caller: { client: 'grid-system' },
    });
  });
});

describe('a token that names a department', () => {
  test('is for that department alone, and no wider than its region', async () => {
    const { caller } = await as('grid-system', { department: 'grid-office-meijiang' });
    expect(caller?.departments).toEqual([
      { code: 'grid-office-meijiang', function: 'POLITICAL_LEGAL', region: '441402' },
    ]);
    expect(caller?.jurisdiction).toEqual(['441402']);
  });

  test.each(['police', 'no-such-department'])(
    'is refused where the client does not speak for it: %s',
    async (department) => {
      await expect(as('grid-system', { department })).rejects.toMatchObject({
        code: 'DEPARTMENT_NOT_YOURS',
        message:
          'The token names a department that this client does not speak for. Name one of its own, or none.',
      });
    },
  );

  test('a platform may stand for any department, within its own jurisdiction', async () => {
    const city = await as('data-platform', { department: 'police' });
    expect(city.caller?.departments).toEqual([
      { code: 'police', function: 'PUBLIC_SECURITY', region: '441400' },
    ]);
    expect(city.caller?.jurisdiction).toEqual(['441402', '441403001']);

    const district = await as('data-platform', { department: 'grid-office-meijiang' });
    expect(district.caller?.jurisdiction).toEqual(['441402']);
  });

  test('a department of a wider region widens nothing', async () => {
    const { caller } = await as('data-platform', { department: 'justice-province' });
    expect(caller?.jurisdiction).toEqual(['441402', '441403001']);
  });

  test.each(['justice-huizhou', 'no-such-department'])(
    'a platform is refused a department that it has no say about: %s',
    async (department) => {
      await expect(as('data-platform', { department })).rejects.toMatchObject({
        code: 'DEPARTMENT_NOT_YOURS',
      });
    },
  );
});

describe('what the request is for', () => {
  const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

  test('a registered purpose and a case are kept', async () => {
    const { declaration } = await as('grid-system', { purpose: 'grid-visit', case: 'MZ-2026-0017' });
    expect(declaration).toEqual({ purpose: 'grid-visit', case: 'MZ-2026-0017' });
  });

  test.each([
    ['as bytes', latin1('(2026)粤1402民初12号'), latin1('矛盾调解')],
    ['percent-encoded', encodeURIComponent('(2026)粤1402民初12号'), encodeURIComponent('矛盾调解')],
    ['as they are', '(2026)粤1402民初12号', '矛盾调解'],
  ])('Chinese words arrive %s', async (_, number, purpose) => {
    const { declaration } = await as('grid-system', { purpose, case: number });
    expect(declaration).toEqual({ purpose: '矛盾调解', case: '(2026)粤1402民初12号' });
  });

  test('a purpose that is not registered is refused, naming those that are', async () => {
    await expect(as('grid-system', { purpose: 'curiosity' })).rejects.toMatchObject({
      code: 'PURPOSE_NOT_REGISTERED',
      message:
        'Concentric-Purpose names a purpose that is not registered for this client. Registered: one of: grid-visit, 矛盾调解.',
    });
  });

  test('a client without purposes, and nobody, can declare none', async () => {
    const refusal = {
      code: 'PURPOSE_NOT_REGISTERED',
      message: expect.stringContaining('none, so leave the header away'),
    };
    await expect(as('data-platform', { purpose: 'grid-visit' })).rejects.toMatchObject(refusal);
    await expect(identify({ purpose: 'grid-visit' })).rejects.toMatchObject(refusal);
  });

  test('a case of 128 characters is the longest', async () => {
    await expect(as('grid-system', { case: '号'.repeat(128) })).resolves.toMatchObject({
      declaration: { case: '号'.repeat(128) },
    });
    await expect(as('grid-system', { case: '号'.repeat(129) })).rejects.toMatchObject({
      code: 'BAD_CASE',
      status: 400,
    });
  });

  test.each(['', '   ', 'a\u0007b', 'a%0Ab', 'a%00b', '100%', 'a%E2%80%AEb', '\xff\xfe'])(
    'the case %j is refused',
    async (number) => {
      await expect(as('grid-system', { case: number })).rejects.toMatchObject({ code: 'BAD_CASE' });
    },
  );
});
