import { type Winding, wind } from '../../../kit/action/clockwork.ts';
import { readClocks } from '../../../kit/clocks.ts';
import { openDatabase } from '../../../kit/database/connect.ts';
import { agreementClockwork } from '../../../subgraphs/sharing/store.ts';

/** The clockwork of sharing over a story's database, at a moment that the story chooses. */
export function winding(url: string, at: string): Winding & { close(): Promise<void> } {
  const database = openDatabase({ url, schema: 'sharing', connections: 2 });
  const unread = () => {
    throw new Error('Nothing that happens by itself looks at the catalogue or the graph.');
  };
  const clocks = readClocks('schema/clocks.yaml');
  return {
    database,
    clockwork: agreementClockwork({ catalogue: unread, graph: unread, clocks }),
    now: () => new Date(`${at}T09:00:00+08:00`),
    failed: (error) => {
      throw error;
    },
    close: () => database.close(),
  };
}

/** Lets it be a day: what is due by then happens. */
export async function letItBe(url: string, day: string): Promise<number> {
  const { close, ...at } = winding(url, day);
  const happened = await wind(at);
  await close();
  return happened;
}
