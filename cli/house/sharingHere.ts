import type { AskAgreements } from '../../kit/agreements/messages.ts';
import type { ClientRegister } from '../../kit/caller/caller.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import { openAgreements } from '../../subgraphs/sharing/agreements.ts';
import { openRegister } from '../../subgraphs/sharing/register.ts';

/** What every process of the house asks sharing. */
export interface Sharing {
  readonly clients: ClientRegister;
  readonly agreements: AskAgreements;
}

/** Sharing where it runs: read from its tables. */
export function sharingHere(databaseUrl: string, now: () => Date): Sharing & { close(): Promise<void> } {
  const database = openDatabase({ url: databaseUrl, schema: 'sharing', connections: 3 });
  return {
    clients: openRegister(database),
    agreements: openAgreements(database, now),
    close: () => database.close(),
  };
}
