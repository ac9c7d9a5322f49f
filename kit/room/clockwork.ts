import { openClockwork } from '../action/clockwork.ts';
import { openDatabase } from '../database/connect.ts';
import type { Log } from '../log.ts';
import type { Room } from './room.ts';
import type { Setting } from './setting.ts';

/** Over a connection of its own: what happens by itself waits for nobody's question, and none for it. */
export function clockworkOf<Store>(
  { name, clockwork }: Room<Store>,
  {
    databaseUrl,
    setting,
    log,
  }: { readonly databaseUrl: string; readonly setting: Setting; readonly log: Log },
): { close(): Promise<void> } | null {
  if (clockwork === undefined) return null;
  const database = openDatabase({ url: databaseUrl, schema: name, connections: 1, counted: 'clockwork' });
  const failed = (error: unknown) => log.error({ err: error }, 'clockwork failed');
  const running = openClockwork({ database, clockwork: clockwork(setting), failed });
  return {
    close: async () => {
      await running.close();
      await database.close();
    },
  };
}
