import type { ClientRegister } from '../caller.ts';
import { CallerRefused } from '../refusals.ts';

/** So long what the register said holds: a change in it takes effect within this time, everywhere. */
const REMEMBERED_MILLISECONDS = 1_000;
const MOST_REMEMBERED = 10_000;

/**
 * A register that is asked once a second for each client, however many questions that client has. Where it cannot
 * be read, nobody who depends on it is answered: an older word would go on granting what was taken back.
 */
export function rememberedRegister(
  register: ClientRegister,
  now: () => number = () => performance.now(),
): ClientRegister {
  return {
    find: remembered((client) => register.find(client), now),
    department: remembered((code) => register.department(code), now),
  };
}

interface Said<Value> {
  readonly value: Promise<Value>;
  readonly since: number;
}

function remembered<Value>(
  ask: (key: string) => Promise<Value>,
  now: () => number,
): (key: string) => Promise<Value> {
  const said = new Map<string, Said<Value>>();
  return (key) => {
    const found = said.get(key);
    const age = found ? now() - found.since : Infinity;
    if (found && age >= 0 && age < REMEMBERED_MILLISECONDS) return found.value;
    const value = ask(key).catch(unreadable);
    const entry = { value, since: now() };
    said.delete(key);
    said.set(key, entry);
    // A failure is told to those who wait for it, and the next one asks again.
    value.catch(() => said.get(key) === entry && said.delete(key));
    if (said.size > MOST_REMEMBERED) forgetOldest(said);
    return value;
  };
}

function forgetOldest(said: Map<string, unknown>): void {
  const [oldest] = said.keys();
  if (oldest !== undefined) said.delete(oldest);
}

function unreadable(cause: unknown): never {
  throw new CallerRefused(
    'REGISTER_UNAVAILABLE',
    'What this client may do cannot be looked up now, because the register in sharing gives no usable answer. Try again shortly.',
    { cause },
  );
}
