import type { Door } from './doors.ts';
import type { Made } from './operations/write.ts';
import { askBoth } from './pair.ts';
import type { View } from './views.ts';

/** Asks as a view. */
export class Asking {
  readonly #view: View;
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(view: View) {
    this.#view = view;
  }

  async ask(door: Door, { source, variables }: Pick<Made, 'source' | 'variables'>) {
    return askBoth(door.addresses, { source, variables, headers: await this.#headers(door) });
  }

  async #headers(door: Door): Promise<Record<string, string>> {
    const { client, department, purpose, case: number } = this.#view;
    if (client === null) return {};
    const token = this.#tokens.get(door.name) ?? door.token(client, department);
    this.#tokens.set(door.name, token);
    return {
      authorization: `Bearer ${await token}`,
      ...(purpose ? { 'concentric-purpose': purpose } : {}),
      ...(number ? { 'concentric-case': encodeURIComponent(number) } : {}),
    };
  }
}
