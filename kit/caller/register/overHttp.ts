import type { z } from 'zod';
import type { ClientRegister } from '../caller.ts';
import { fetchJson } from '../fetchJson.ts';
import { foundClient, foundDepartment } from './messages.ts';

/** Whoever waits for a register that hangs waits no longer than this: less than for the whole answer of a department. */
const DEADLINE_MILLISECONDS = 8_000;

/** The register of a sharing subgraph in another process. What it does not say in full, it has not said. */
export function registerAt(subgraph: string, token: () => Promise<string>): ClientRegister {
  const ask = async <Answer>(
    kind: 'client' | 'department',
    id: string,
    answer: z.ZodType<{ found: Answer }>,
  ): Promise<Answer> => {
    const address = `${subgraph.replace(/\/$/, '')}/register/${kind}?id=${encodeURIComponent(id)}`;
    const authorization = `Bearer ${await token()}`;
    return answer.parse(await fetchJson(address, DEADLINE_MILLISECONDS, { authorization })).found;
  };
  return {
    find: async (client) => {
      const found = await ask('client', client, foundClient);
      if (found !== null && found.client !== client)
        throw new Error('The register answers for another client.');
      return found;
    },
    department: (code) => ask('department', code, foundDepartment),
  };
}
