import { LRUCache } from 'lru-cache';
import type { KeyStore } from './stores.ts';

/** So long a key may still be used here that another process has destroyed. */
const REMEMBERED_MILLISECONDS = 60_000;
const MOST_REMEMBERED = 50_000;

/** Keys that are asked for again within a minute; a list is asked for page by page, and again the next moment. */
export function rememberedKeys(keys: KeyStore, milliseconds = REMEMBERED_MILLISECONDS): KeyStore {
  const known = new LRUCache<string, Uint8Array>({ max: MOST_REMEMBERED, ttl: milliseconds });
  return {
    keysOf: async (names) => {
      const found = new Map(names.map((name) => [name, known.get(name)]));
      const missing = [...found].flatMap(([name, key]) => (key === undefined ? [name] : []));
      const made = missing.length > 0 ? await keys.keysOf(missing) : [];
      for (const [at, key] of made.entries()) {
        const name = missing[at] ?? '';
        found.set(name, key);
        known.set(name, key);
      }
      return names.flatMap((name) => found.get(name) ?? []);
    },
    destroy: async (name) => {
      const was = await keys.destroy(name);
      known.delete(name);
      return was;
    },
  };
}
