import type { Refusals } from '../../kit/decision/refusals.ts';
import type { Pruned } from './prune.ts';
import { PLACEHOLDER } from './rewrite.ts';

type Json = unknown;

/**
 * Puts null where a field was pruned, under the name that the client gave it and in its place, and notes for each
 * coordinate how many rows that were.
 */
export function shape(data: Json, pruned: ReadonlyMap<string, Pruned>, refusals: Refusals): Json {
  return pruned.size === 0 ? data : walk(data, []);

  function walk(value: Json, path: readonly string[]): Json {
    if (Array.isArray(value)) return value.map((element) => walk(element, path));
    if (value === null || typeof value !== 'object') return value;
    const shaped: Record<string, Json> = Object.create(null) as Record<string, Json>;
    for (const [key, inner] of Object.entries(value)) {
      const taken = key.startsWith(PLACEHOLDER) ? pruned.get(key) : undefined;
      if (taken === undefined) {
        shaped[key] = walk(inner, [...path, key]);
        continue;
      }
      const { responseKey, coordinate, code, item } = taken;
      shaped[responseKey] = null;
      refusals.note({ code, coordinate, item, path: [...path, responseKey], rows: 1 });
    }
    return shaped;
  }
}
