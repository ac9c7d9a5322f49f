import { beforeEach, describe, expect, test } from '@jest/globals';
import { type SigningKey, createSigningKey } from '../../../kit/caller/keys.ts';
import { embeddedIssuer } from '../../../kit/caller/issuer.ts';
import { createVerifier } from '../../../kit/caller/verify.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');
const issuer = 'http://127.0.0.1:4000';
const audience = 'concentric-gateway';
const key = await createSigningKey();
const other = await createSigningKey();

describe('a token that was found right', () => {
  let clock: number;
  let asked: number;
  /** The key that the issuer has at present. */
  let current: SigningKey;
  beforeEach(() => {
    [clock, asked, current] = [NOON, 0, key];
  });

  const verify = () =>
    createVerifier({
      issuers: [
        {
          issuer,
          keys: (...given) => {
            asked++;
            return embeddedIssuer(current, issuer).keys(...given);
          },
        },
      ],
      audience,
      now: () => new Date(clock),
    });
  const signed = (seconds: number, client = 'grid-system') =>
    key.sign({ iss: issuer, aud: audience, client_id: client, exp: NOON / 1_000 + seconds });

  test('is not checked again at once', async () => {
    const [token, checks] = [await signed(600), verify()];

    expect(await checks(token)).toMatchObject({ client: 'grid-system' });
    expect(await checks(token)).toMatchObject({ client: 'grid-system' });
    expect(asked).toBe(1);
  });

  test('ends when it ends', async () => {
    const [token, checks] = [await signed(5), verify()];
    await checks(token);

    // Clocks may differ by half a minute.
    clock = NOON + 34_999;
    expect(await checks(token)).toMatchObject({ client: 'grid-system' });
    clock = NOON + 35_000;
    await expect(checks(token)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
  });

  test('is refused ten seconds after its key was withdrawn', async () => {
    const [token, checks] = [await signed(600), verify()];
    await checks(token);
    current = other;

    clock = NOON + 10_000;
    await expect(checks(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  test('speaks for no token that is like it', async () => {
    const [token, checks] = [await signed(600), verify()];
    await checks(token);
    const [header, , signature] = token.split('.');
    const [, claims] = (await signed(600, 'data-office')).split('.');

    await expect(checks(`${header}.${claims}.${signature}`)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    expect(await checks(await signed(600, 'legal-system'))).toMatchObject({ client: 'legal-system' });
  });
});

test('a token that was refused is checked each time', async () => {
  let asked = 0;
  const keys = embeddedIssuer(key, issuer).keys;
  const counted: typeof keys = (...given) => {
    asked++;
    return keys(...given);
  };
  const checks = createVerifier({ issuers: [{ issuer, keys: counted }], audience });
  const token = await other.sign({ iss: issuer, aud: audience, client_id: 'grid-system', exp: 4e9 });

  await expect(checks(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  await expect(checks(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  expect(asked).toBe(2);
});
