import type { ClientRegister } from '../../kit/caller/caller.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import { openRegister } from '../../subgraphs/sharing/register.ts';

/** The register where sharing runs: read from its tables. */
export function registerIn(databaseUrl: string): ClientRegister & { close(): Promise<void> } {
  const database = openDatabase({ url: databaseUrl, schema: 'sharing', connections: 2 });
  return { ...openRegister(database), close: () => database.close() };
}
