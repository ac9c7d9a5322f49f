import { type Algorithm, keyed } from './hash.ts';
import type { KeyStore } from './stores.ts';

/** Hexadecimal digits of a pseudonym: 128 bits keep all subjects of a country apart. */
const DIGITS = 32;

/**
 * Pseudonyms of subjects, the same ones for as long as their keys live. Sorted, so that their order tells nothing of
 * the answer's.
 */
export async function pseudonymsOf(
  keys: KeyStore,
  algorithm: Algorithm,
  subjects: readonly string[],
): Promise<string[]> {
  const pseudonyms = [...new Set(subjects)].map(async (subject) => {
    const key = await keys.keyOf(keyNameOf(subject));
    return keyed(algorithm, key, subject).slice(0, DIGITS);
  });
  return (await Promise.all(pseudonyms)).sort();
}

/**
 * Afterwards nobody can tell which entries were about the subject, and each of them is as provable as before; what is
 * entered of it later has another pseudonym.
 */
export function forgetSubject(keys: KeyStore, subject: string): Promise<boolean> {
  return keys.destroy(keyNameOf(subject));
}

const keyNameOf = (subject: string) => `subject ${subject}`;
