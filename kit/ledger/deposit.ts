import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Issuer } from '../caller/issuer.ts';
import type { SigningKey } from '../caller/keys.ts';
import { createOpener } from '../caller/open.ts';
import { CallerRefused } from '../caller/refusals.ts';
import { readHead } from './head.ts';
import type { HeadKeeper } from './stores.ts';
import type { UseCount } from './tally.ts';

/** What is signed for a deposit is good for nothing else, and nothing else is good for one. */
const AUDIENCE = 'concentric-ledger';
const TYPE = 'concentric-ledger+jwt';
const LIFETIME_SECONDS = 60;
const DEADLINE_MILLISECONDS = 3_000;
const LARGEST = 8 * 1024 * 1024;
const LONGEST_REASON = 500;

const count = z.int().nonnegative();

const depositClaims = z.object({
  head: z.string(),
  key: z.looseObject({ kty: z.string() }),
  uses: z.array(
    z.strictObject({
      item: z.string(),
      month: z.string(),
      region: z.string(),
      department: z.string(),
      timesCollected: count,
      timesUsed: count,
      questionsSaved: count,
    }),
  ) satisfies z.ZodType<readonly UseCount[]>,
});

/** The bureau that keeps heads, in another process: asked under this process's own name. */
export function headsAt(
  subgraph: string,
  { key, name }: { readonly key: SigningKey; readonly name: string },
): HeadKeeper {
  const address = `${subgraph.replace(/\/$/, '')}/ledger/heads`;
  return {
    deposit: async ({ head, key: signer }, uses) => {
      const iat = Math.floor(Date.now() / 1000);
      const claims = { iss: name, aud: AUDIENCE, iat, exp: iat + LIFETIME_SECONDS, head, key: signer, uses };
      const response = await fetch(address, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(DEADLINE_MILLISECONDS),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ signed: await key.sign(claims, { typ: TYPE }) }),
      });
      const reason = await response.text();
      if (response.status !== 204)
        throw new Error(
          `${address} answers with status ${response.status}: ${reason.slice(0, LONGEST_REASON)}`,
        );
    },
  };
}

export interface Keeping {
  readonly heads: HeadKeeper;
  /** The processes whose deposits are taken. */
  readonly depositors: readonly Issuer[];
  /** Whether a process of this name may speak of this chain. */
  readonly mayDeposit: (name: string, chain: string) => boolean;
}

/** Takes the heads of other rooms' ledgers, each from the process whose chain it is. */
export function serveHeads(
  app: FastifyInstance,
  path: string,
  { heads, depositors, mayDeposit }: Keeping,
): void {
  const open = createOpener({ issuers: depositors, audience: AUDIENCE, typ: TYPE });
  app.post<{ Body: unknown }>(`${path}/ledger/heads`, { bodyLimit: LARGEST }, async ({ body }, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const { issuer, payload } = await open(signedIn(body));
      const deposit = depositClaims.safeParse(payload).data;
      const head = deposit === undefined ? null : await readHead(JSON.stringify(deposit));
      if (deposit === undefined || head === null || !mayDeposit(issuer, head.chain))
        return await reply.status(403).send({ errors: [{ message: NO_HEAD }] });
      const others = deposit.uses.find(({ item }) => roomOfItem(item) !== roomOfChain(head.chain));
      if (others) return await reply.status(403).send({ errors: [{ message: othersItem(others.item) }] });
      await heads.deposit({ head: deposit.head, key: deposit.key }, deposit.uses);
      return await reply.status(204).send();
    } catch (error) {
      if (!(error instanceof CallerRefused)) throw error;
      const { code, message, status } = error;
      return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
    }
  });
}

/** A chain's name begins with its room and a hyphen, an item's with its room and a dot. */
const roomOfChain = (chain: string) => /^[a-z]+(?=-)/.exec(chain)?.[0];
const roomOfItem = (item: string) => /^[a-z]+(?=\.)/.exec(item)?.[0] ?? '';

const othersItem = (item: string) =>
  `${item} is no item of this chain’s room: a room deposits what its own items come to.`;

const NO_HEAD = 'This is no head of a chain of yours: a room deposits what its own ledger has signed.';

function signedIn(body: unknown): string {
  const { signed } = (body ?? {}) as { signed?: unknown };
  return typeof signed === 'string' ? signed : '';
}
