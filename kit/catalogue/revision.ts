import { createHash } from 'node:crypto';
import { ATTRIBUTES } from './versions.ts';

type Attribute = (typeof ATTRIBUTES)[number];
type Said = { readonly id: string } & Readonly<Partial<Record<Attribute, string | undefined>>>;

/**
 * A fingerprint of what an entry says: another one as soon as an attribute says otherwise, the same where the item has
 * only moved.
 */
export function revisionOf(item: Said): string {
  const said = JSON.stringify([item.id, ...ATTRIBUTES.map((attribute) => item[attribute] ?? null)]);
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}
