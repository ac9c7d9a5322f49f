import { z } from 'zod';
import { CLOCK_TOLERANCE, createOpener } from './open.ts';
import type { Checking } from './open.ts';
import { TokenRefused } from './refusals.ts';
import { remembered } from './remembered.ts';

/** What a token says: identity only. What the client may do is in the register. */
export interface Identity {
  readonly client: string;
  /** The person behind the system. */
  readonly officer?: string | undefined;
  /** The code of the one department that the request is made for. */
  readonly department?: string | undefined;
  readonly expiresAt: Date;
  readonly issuer: string;
}

export type Verify = (token: string) => Promise<Identity>;

const name = z.string().min(1).max(256);
const claims = z.looseObject({
  client_id: name.optional(),
  azp: name.optional(),
  sub: name.optional(),
  department: name.optional(),
  // The last second that a date can hold.
  exp: z.number().nonnegative().max(8.64e12),
});

export interface Verifying extends Omit<Checking, 'typ'> {
  /** How long a token that was right is not checked again (default 10,000): so much longer may a withdrawn key be accepted. */
  readonly keptMilliseconds?: number;
}

/** Checks an issuer's tokens for one audience. */
export function createVerifier(options: Verifying): Verify {
  const { clockToleranceSeconds: skew = CLOCK_TOLERANCE, now = () => new Date() } = options;
  return remembered(verifierOf(options), { skew, now, kept: options.keptMilliseconds ?? 10_000 });
}

function verifierOf(options: Checking): Verify {
  const open = createOpener(options);
  return async (token) => {
    const { payload, issuer } = await open(token);
    const parsed = claims.safeParse(payload);
    if (!parsed.success) {
      const wrong = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
      throw new TokenRefused(
        'TOKEN_INVALID',
        `The token's claims cannot be read: ${wrong}. Tell its issuer.`,
      );
    }
    const { client_id, azp, sub, department, exp } = parsed.data;
    const client = client_id ?? azp;
    if (client === undefined) {
      throw new TokenRefused(
        'TOKEN_INVALID',
        'The token names no client. Its issuer has to set client_id or azp.',
      );
    }
    // A token that a system got for itself carries the client as its subject; anything else is who sits before it.
    return {
      client,
      officer: sub === client ? undefined : sub,
      department,
      expiresAt: new Date(exp * 1000),
      issuer,
    };
  };
}
