import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createOpener } from '../caller/open.ts';
import { fetchJson } from '../caller/fetchJson.ts';
import type { Issuer } from '../caller/issuer.ts';
import type { SigningKey } from '../caller/keys.ts';
import { readersOnly } from '../http/readersOnly.ts';
import { type AskAgreements, toldClaims } from './messages.ts';

/** What is signed for the feed is good for nothing else, and nothing else is good for the feed. */
const AUDIENCE = 'concentric-agreements';
const TYPE = 'concentric-agreements+jwt';
const LIFETIME_SECONDS = 60;

/** Whoever waits longer than what it knows may be old, need not be told any more. */
const DEADLINE_MILLISECONDS = 1_000;
/** Tens of thousands of agreements. */
const LARGEST = 32 * 1024 * 1024;

interface Asked {
  Querystring: { nonce?: string; known?: string };
}

export interface Serving {
  readonly ask: AskAgreements;
  readonly key: SigningKey;
  /** The name under which the key signs. */
  readonly issuer: string;
  /** @throws CallerRefused where it is no process of the house that asks. */
  readonly mayRead: (authorization: string | undefined) => Promise<void>;
}

/** Tells the other processes of the house what is agreed, signed. */
export function serveAgreements(
  app: FastifyInstance,
  path: string,
  { ask, key, issuer, mayRead }: Serving,
): void {
  app.get<Asked>(
    `${path}/agreements`,
    // Five lines a second for each process would hide everything else in the log.
    { preHandler: readersOnly(mayRead), logLevel: 'warn' },
    async ({ query: { nonce = '', known = '' } }) => {
      const iat = Math.floor(Date.now() / 1000);
      const told = await ask(/^\d{1,15}$/.test(known) ? Number(known) : null);
      const claims = { iss: issuer, aud: AUDIENCE, iat, exp: iat + LIFETIME_SECONDS, nonce, ...told };
      return { signed: await key.sign(claims, { typ: TYPE }) };
    },
  );
}

const signedAnswer = z.strictObject({ signed: z.string() });

/** The agreements as sharing in another process tells them, by the key that it signs with. */
export function agreementsAt(
  subgraph: string,
  { token, issuers }: { readonly token: () => Promise<string>; readonly issuers: readonly Issuer[] },
): AskAgreements {
  const open = createOpener({ issuers, audience: AUDIENCE, typ: TYPE });
  return async (known) => {
    const nonce = randomUUID();
    const query = new URLSearchParams({ nonce, ...(known === null ? {} : { known: String(known) }) });
    const address = `${subgraph.replace(/\/$/, '')}/agreements?${query.toString()}`;
    const headers = { authorization: `Bearer ${await token()}` };
    const { signed } = signedAnswer.parse(await fetchJson(address, DEADLINE_MILLISECONDS, headers, LARGEST));
    const { payload } = await open(signed);
    const { nonce: given, ...told } = toldClaims.parse(payload);
    if (given !== nonce) throw new Error('The agreements that came were told to another question.');
    return told;
  };
}
