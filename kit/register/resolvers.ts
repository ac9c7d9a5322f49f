import type { RoomContext } from '../room/context.ts';
import type { Below, ListAsked, Row } from './open.ts';
import type { ChangesAsked } from './changes.ts';
import type { FiguresAsked } from './figures.ts';
import type { Register, RegisterField } from './register.ts';

type Context = RoomContext<unknown>;
type Resolver = (parent: never, given: never, context: Context) => unknown;
export type Resolvers = Readonly<Record<string, unknown>>;

/** Finds what a row refers to in a room that keeps the type by itself, such as grid its regions. */
export type References = Readonly<Record<string, (store: never, key: string) => unknown>>;

/**
 * Resolvers of everything that registers have in common. A field is read from its column or found by its reference;
 * what a room resolves by itself comes before.
 */
export function resolversOf(
  registers: readonly Register[],
  references: References,
  own: Resolvers,
): Record<string, Record<string, unknown>> {
  const types = new Set(registers.map(({ type }) => type));
  const all: Record<string, Record<string, unknown>> = {};
  const put = (type: string, field: string, resolve: unknown) => {
    (all[type] ??= {})[field] ??= resolve;
  };
  for (const [type, fields] of Object.entries(own)) all[type] = { ...(fields as object) };
  for (const register of registers) {
    const { type, many, key, place } = register;
    for (const [field, resolve] of Object.entries(rootsOf(register))) put('Query', field, resolve);
    put(type, '__resolveReference', (given: Row, { registers: open }: Context) =>
      open.one(type, String(given[key])),
    );
    for (const field of register.fields.values())
      if (field.kind === 'reference') put(type, field.name, reference(field, types, references));
    for (const { field, as } of register.inverses)
      put(
        field.type,
        as,
        below(type, (parent) => ({ property: field.property, ...standing(parent) })),
      );
    if (place.field === 'community')
      put(
        'Community',
        many,
        below(type, (parent) => ({ property: place.property, ...standing(parent), region: null })),
      );
  }
  return all;
}

function rootsOf({ type, one, many, key }: Register): Record<string, Resolver> {
  return {
    [one]: (_: never, given: Row, { registers }) => registers.one(type, String(given[key])),
    [many]: (_: never, given: ListAsked, { registers }) => registers.page(type, given),
    [`${one}Figures`]: (_: never, given: FiguresAsked, { registers }) => registers.figures(type, given),
    [`${one}Changes`]: (_: never, given: ChangesAsked, { registers }) => registers.changes(type, given),
  };
}

function below(type: string, of: (parent: Row) => Below): Resolver {
  return (parent: Row, given: ListAsked, { registers }) => registers.page(type, given, { below: of(parent) });
}

/** A row's key, and the region by whose rights it is read. */
function standing(row: Row): Pick<Below, 'key' | 'region'> {
  return {
    key: String(row.id ?? row.code),
    region: [row.communityCode, row.regionCode, row.code].find((each) => typeof each === 'string') ?? null,
  };
}

function reference(
  { name, type, property, nonNull }: RegisterField,
  types: ReadonlySet<string>,
  references: References,
): Resolver {
  return async (row: Row, _: never, { store, registers }) => {
    const key = row[property];
    if (typeof key !== 'string') return null;
    const found = references[type]
      ? await references[type](store as never, key)
      : types.has(type)
        ? await registers.one(type, key)
        : { [property.endsWith('Code') ? 'code' : 'id']: key };
    if (found == null && nonNull) throw new Error(`${name} refers to ${key}, which its table does not hold.`);
    return found;
  };
}

/** Whether the room answers a field by a resolver of its own. */
export function answeredBy(own: Resolvers): (type: string, field: string) => boolean {
  return (type, field) => Object.keys(own[type] ?? {}).includes(field);
}
