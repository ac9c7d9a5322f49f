/**
 * A made-up federated graph: what the subgraphs' SDL is rendered from, what they answer from, and what the one
 * execution that knows everything answers from.
 */
export interface World {
  readonly seed: number;
  readonly subgraphs: readonly string[];
  /** Objects of all kinds, `Query` and `Mutation` among them. */
  readonly objects: ReadonlyMap<string, ObjectType>;
  readonly abstracts: ReadonlyMap<string, AbstractType>;
}

export interface ObjectType {
  readonly name: string;
  /** A face is an interface as the subgraph with `@interfaceObject` sees it. */
  readonly kind: 'root' | 'entity' | 'value' | 'face';
  /** The subgraphs that have it. */
  readonly homes: Set<string>;
  /** An entity's keys in each of its homes, and whether they can be looked up there. */
  readonly keys: Map<string, Map<KeyKind, boolean>>;
  readonly fields: Map<string, Field>;
  /** A value of which every home has all the fields; another's fields are spread over its homes. */
  readonly whole: boolean;
}

export interface Field {
  readonly name: string;
  /** As SDL writes it: `[Int!]`. */
  readonly type: string;
  /** As SDL writes them, with brackets, or nothing. */
  readonly args: string;
  readonly owners: Set<string>;
  readonly externals: Set<string>;
  /** The field set of its `@requires`. */
  requires: string | null;
  /** The field set of its `@provides`, all in its only owner. */
  provides: string | null;
  override: Override | null;
  /** Whether another subgraph gives it too, by its own field or by a `@provides`. */
  shared: boolean;
  /** `@inaccessible`: subgraphs may require it, and no client sees it. */
  hidden: boolean;
  /** Whether some of its values fail where a case lets fields fail. */
  fails: boolean;
}

export interface Override {
  readonly from: string;
  /** With a label, both owners answer: either may be asked. */
  readonly label: string | null;
}

export interface AbstractType {
  readonly name: string;
  readonly kind: 'interface' | 'union';
  readonly members: readonly string[];
  /** What each home knows of its members. */
  readonly homes: Map<string, readonly string[]>;
  /** The names of an interface's fields beside `id`. */
  readonly common: readonly string[];
  /** The subgraph in which the interface has a key, because another one has it as a face. */
  keyed: string | null;
}

export type KeyKind = 'id' | 'sku' | 'pair' | 'place' | 'both';

/** Field sets of keys. Fields of `pair` are each shared by several entities, and together by none. */
export const KEYS: Readonly<Record<KeyKind, { readonly set: string; readonly fields: readonly string[] }>> = {
  id: { set: 'id', fields: ['id'] },
  sku: { set: 'sku', fields: ['sku'] },
  pair: { set: 'part row', fields: ['part', 'row'] },
  place: { set: 'place { code }', fields: ['place'] },
  both: { set: 'id sku', fields: ['id', 'sku'] },
};

export const KEY_FIELDS: Readonly<Record<string, string>> = {
  id: 'ID!',
  sku: 'String!',
  part: 'Int!',
  row: 'Int!',
  place: 'Place!',
};

export const PLACE = 'Place';

/** The type below lists and promises. */
export function baseOf(type: string): string {
  return type.replace(/[[\]!]/g, '');
}

/** Whether a subgraph's SDL has the field. */
export function declares(field: Field, subgraph: string): boolean {
  return field.owners.has(subgraph) || field.externals.has(subgraph) || field.override?.from === subgraph;
}

/** Whether the subgraph may be asked for the field. */
export function answers(field: Field, subgraph: string): boolean {
  return field.owners.has(subgraph) || (field.override?.label != null && field.override.from === subgraph);
}
