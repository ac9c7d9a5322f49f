import type { AskAgreements } from '../../kit/agreements/messages.ts';
import type { ClientRegister } from '../../kit/caller/caller.ts';
import type { Catalogue } from '../../kit/catalogue/catalogue.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import type { TellHoldings } from '../../kit/holdings/messages.ts';
import { openAgreements } from '../../subgraphs/sharing/agreements.ts';
import { openHoldings } from '../../subgraphs/sharing/holdings.ts';
import { openRegister } from '../../subgraphs/sharing/register.ts';

/** Nobody waits longer for what is agreed. */
const PATIENCE_MILLISECONDS = 1_000;

/** What every process of the house asks sharing. */
export interface Sharing {
  readonly clients: ClientRegister;
  readonly agreements: AskAgreements;
  /** Where rooms tell what they hold. */
  readonly holdings: TellHoldings;
}

/** Sharing where it runs: read from its tables. */
/** @param now The moment that it is (default: by the database's clock). */
export function sharingHere(
  databaseUrl: string,
  catalogue: () => Catalogue,
  now?: () => Date,
): Sharing & { close(): Promise<void> } {
  const at = { url: databaseUrl, schema: 'sharing', connections: 2 };
  const register = openDatabase(at);
  // Of its own: whoever waits for agreements keeps nobody from being looked up.
  const agreed = openDatabase({ ...at, patience: PATIENCE_MILLISECONDS, counted: 'agreements' });
  // Told by rooms from time to time: nobody is looked up later for it, and it is no statement of a question.
  const told = openDatabase({ ...at, connections: 1, counted: 'holdings' });
  return {
    clients: openRegister(register),
    agreements: openAgreements(agreed, catalogue, now),
    holdings: openHoldings(told, catalogue),
    close: async () => void (await Promise.all([register.close(), agreed.close(), told.close()])),
  };
}
