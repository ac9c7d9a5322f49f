import { countReuse } from '../../../kit/ledger/reuse.ts';
import { sentenceFor } from '../../../kit/ledger/verify/finding.ts';
import { collectHeads } from '../../../kit/ledger/verify/heads.ts';
import { verify } from '../../../kit/ledger/verify/verify.ts';
import type { Asked } from './arguments.ts';
import { openEvidence } from './evidence.ts';
import { databasesOfHouse } from './own.ts';
import { counted, signersIn, standingOf } from './sentences.ts';
import { watched } from './watched.ts';

interface Outputs {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Reads all evidence once, and tells what it comes to. Whether all chains verify. */
export async function checkLedgers(asked: Asked, { stdout, stderr }: Outputs): Promise<boolean> {
  // Who asks for numbers reads them from standard output.
  const told = asked.reuse === null ? stdout : stderr;
  const databases = asked.house ? [...asked.databases, ...(await databasesOfHouse())] : asked.databases;
  const evidence = await openEvidence({ ...asked, databases });
  try {
    const heads = await collectHeads(evidence.heads(), asked.signers);
    const uses = countReuse(asked.reuse ?? []);
    const chains = await verify(watched(evidence.entries(), stderr), heads, uses.add);
    const found = chains.flatMap(({ finding }) => finding ?? []);
    for (const chain of chains) told.write(`${standingOf(chain)}\n`);
    for (const signer of signersIn(heads)) told.write(`Heads are signed with ${signer}.\n`);
    for (const finding of found) told.write(`${sentenceFor(finding)}\n`);
    const outcome = found.length === 0 ? 'all verify' : `${counted(found.length, 'chain')} not as written`;
    told.write(`${counted(chains.length, 'chain')} checked: ${outcome}.\n`);
    if (asked.reuse !== null) for (const line of uses.counted()) stdout.write(`${JSON.stringify(line)}\n`);
    return found.length === 0;
  } finally {
    await evidence.close();
  }
}
