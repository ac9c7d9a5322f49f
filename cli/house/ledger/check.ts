import type { Sealed } from '../../../kit/ledger/entry.ts';
import { countReuse } from '../../../kit/ledger/reuse.ts';
import { sentenceFor } from '../../../kit/ledger/verify/finding.ts';
import { collectHeads } from '../../../kit/ledger/verify/heads.ts';
import { isOverdue } from '../../../kit/ledger/verify/overdue.ts';
import { verify } from '../../../kit/ledger/verify/verify.ts';
import type { Asked } from './arguments.ts';
import { openEvidence } from './evidence.ts';
import { databasesOfHouse } from './own.ts';
import { outcomeOf, signersIn, standingOf } from './sentences.ts';
import { watched } from './watched.ts';

interface Outputs {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** What all chains together come to: the worst of them counts. */
export type Verdict = 'ALL_VERIFY' | 'NOT_AS_WRITTEN' | 'NEVER_ANCHORED';

/** Reads all evidence once, and tells what it comes to. */
export async function checkLedgers(asked: Asked, { stdout, stderr }: Outputs): Promise<Verdict> {
  // Who asks for numbers reads them from standard output.
  const told = asked.reuse === null ? stdout : stderr;
  const now = new Date();
  const databases = asked.house ? [...asked.databases, ...(await databasesOfHouse())] : asked.databases;
  const evidence = await openEvidence({ ...asked, databases });
  try {
    const heads = await collectHeads(evidence.heads(), asked.signers);
    const uses = countReuse(asked.reuse ?? []);
    const count = (entry: Sealed) => {
      // What nobody has ever signed could have been made up.
      if (heads.has(entry.chain) || !isOverdue(entry.at, now)) uses.add(entry);
    };
    const chains = await verify(watched(evidence.entries(), stderr), heads, count, now);
    const found = chains.flatMap(({ finding }) => finding ?? []);
    for (const chain of chains) told.write(`${standingOf(chain)}\n`);
    for (const signer of signersIn(heads)) told.write(`Heads are signed with ${signer}.\n`);
    for (const finding of found) told.write(`${sentenceFor(finding)}\n`);
    told.write(`${outcomeOf(chains)}\n`);
    if (asked.reuse !== null) for (const line of uses.counted()) stdout.write(`${JSON.stringify(line)}\n`);
    if (found.length === 0) return 'ALL_VERIFY';
    return found.every(({ kind }) => kind === 'never anchored') ? 'NEVER_ANCHORED' : 'NOT_AS_WRITTEN';
  } finally {
    await evidence.close();
  }
}
