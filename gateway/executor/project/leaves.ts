import { type GraphQLLeafType, isEnumType } from 'graphql';

export type Fits = (value: unknown) => boolean;

/** What the specification's own scalars may be in JSON. */
const SCALARS = new Map<string, Fits>([
  ['Int', (value) => Number.isInteger(value) && Math.abs(Number(value) + 0.5) < 2 ** 31],
  ['Float', (value) => typeof value === 'number'],
  ['String', (value) => typeof value === 'string'],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['ID', (value) => typeof value === 'string'],
]);

/** Whether a value that a subgraph gave may stand where the schema says this type; a scalar of their own may be anything. */
export function fitsLeaf(type: GraphQLLeafType): Fits {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => values.has(value);
  }
  return SCALARS.get(type.name) ?? (() => true);
}

/**
 * What stands for a value that does not fit: an ID is a string, also where its subgraph counts. undefined where nothing
 * does; a number that JSON could not hold is another one by now.
 */
export function insteadOf(value: unknown, { name }: GraphQLLeafType): string | undefined {
  return name === 'ID' && Number.isSafeInteger(value) ? String(value) : undefined;
}
