import { randomUUID } from 'node:crypto';
import type { SigningKey } from './keys.ts';

/** A token of the embedded issuer, in the shape that any other issuer's access tokens have (RFC 9068). */
export async function issueToken(options: {
  readonly key: SigningKey;
  readonly issuer: string;
  readonly client: string;
  readonly department?: string | undefined;
  readonly officer?: string | undefined;
  readonly audience: string;
  readonly hours: number;
  readonly now?: () => Date;
}): Promise<string> {
  const { key, issuer, client, department, officer, audience, hours, now = () => new Date() } = options;
  if (!(hours > 0) || hours > 24 * 366)
    throw new RangeError('A token lasts more than 0 hours and at most a year.');
  const iat = Math.floor(now().getTime() / 1000);
  const exp = Math.ceil(iat + hours * 3600);
  const claims = {
    iss: issuer,
    aud: audience,
    client_id: client,
    sub: officer ?? client,
    department,
    iat,
    exp,
    jti: randomUUID(),
  };
  return key.sign(claims, { typ: 'at+jwt' });
}
