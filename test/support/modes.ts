import type { RoomName } from '../../kit/vocabulary/rooms.ts';
import { type Asking, type TestHouse, askedAt, openTestHouse } from './house.ts';
import { type Addresses, startProcesses } from './processes.ts';

/** The two ways to run the same graph. */
export const MODES = ['in one process', 'in processes of their own'] as const;
export type Mode = (typeof MODES)[number];

/** A graph that a story asks, whichever way it runs. */
export type AskedHouse = Omit<TestHouse, 'logged'>;

/** A house over the run's sample. Its processes serve the whole run: a story leaves them as they were. */
export async function openIn(mode: Mode): Promise<AskedHouse> {
  if (mode === 'in one process') return openTestHouse();
  const response = await fetch(process.env.TEST_PROCESSES_URL ?? '');
  if (!response.ok) throw new Error(await response.text());
  return houseAt((await response.json()) as Addresses);
}

/** A graph that a story may harm, with what it has logged so far. */
export type OwnHouse = AskedHouse & { readonly logged: () => readonly string[] };

/** A house of the story's own, such as one over a database of its own; of its processes those that it asks. */
export async function openOwnIn(
  mode: Mode,
  environment: Record<string, string>,
  rooms?: readonly RoomName[],
): Promise<OwnHouse> {
  if (mode === 'in one process') {
    const house = await openTestHouse(environment);
    return { ...house, logged: () => house.logged };
  }
  const processes = await startProcesses(environment, rooms);
  return { ...houseAt(processes), logged: processes.logged, close: processes.close };
}

/** A gateway and six subgraphs in processes of their own, asked as one house. */
export function houseAt({ gateway, rooms, dataDir }: Addresses): AskedHouse {
  const placed = ({ at = '/graphql', ...asking }: Asking = {}) => {
    const room = /^\/subgraphs\/(\w+)$/.exec(at)?.[1];
    return { ...asking, at: (room && rooms[room]) ?? at };
  };
  return askedAt(gateway, dataDir, placed);
}
