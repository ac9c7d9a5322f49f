import { type Algorithm, keyed } from './hash.ts';
import type { KeyStore } from './stores.ts';

/** Hexadecimal digits of a pseudonym: 128 bits keep all subjects of a country apart. */
const DIGITS = 32;

/** Pseudonyms by the key that each was made with: a key that is remembered need not make the same one again. */
const made: Readonly<Record<Algorithm, WeakMap<Uint8Array, string>>> = {
  sha256: new WeakMap(),
  sm3: new WeakMap(),
};

/**
 * Pseudonyms of subjects, the same ones for as long as their keys live. Sorted, so that their order tells nothing of
 * the answer's.
 */
export async function pseudonymsOf(
  keys: KeyStore,
  algorithm: Algorithm,
  subjects: readonly string[],
): Promise<string[]> {
  const each = [...new Set(subjects)];
  const found = await keys.keysOf(each.map(keyNameOf));
  return found.map((key, at) => pseudonymOf(algorithm, key, each[at] ?? '')).sort();
}

function pseudonymOf(algorithm: Algorithm, key: Uint8Array, subject: string): string {
  const known = made[algorithm].get(key);
  if (known !== undefined) return known;
  const pseudonym = keyed(algorithm, key, subject).slice(0, DIGITS);
  made[algorithm].set(key, pseudonym);
  return pseudonym;
}

/**
 * Afterwards nobody can tell which entries were about the subject, and each of them is as provable as before; what is
 * entered of it later has another pseudonym.
 */
export function forgetSubject(keys: KeyStore, subject: string): Promise<boolean> {
  return keys.destroy(keyNameOf(subject));
}

const keyNameOf = (subject: string) => `subject ${subject}`;
