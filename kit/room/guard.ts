import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  defaultFieldResolver,
  isObjectType,
} from 'graphql';
import { type Decision, decideAll } from '../decision/decide.ts';
import type { RefusalCode } from '../decision/codes.ts';
import { itemsRead, mayRead } from '../vocabulary/itemsRead.ts';
import type { FieldPolicy, Item } from '../vocabulary/model.ts';
import type { Policies } from '../vocabulary/policies.ts';
import type { RoomContext } from './context.ts';

/** The region of a row, read from the row as the room's own store has it; never from a representation. */
export type RegionOf = Readonly<Record<string, (row: never) => string>>;

type Context = RoomContext<unknown>;

/**
 * Puts the decision in front of every resolver of a subgraph that could tell something not open. Entities come
 * through the same resolvers, so `_entities` is guarded like a query. A refused field answers null, and the
 * refusal is noted once for all its rows.
 */
export function guard(schema: GraphQLSchema, policies: Policies, regionOf: RegionOf): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    guardType(type, policies, regionOf);
  }
}

function guardType(type: GraphQLObjectType, policies: Policies, regionOf: RegionOf): void {
  for (const field of Object.values(type.getFields())) {
    const policy = policies.field(type.name, field.name);
    const told = itemsOf(policy);
    const reads = mayRead(policies, type.name, field);
    if (policy !== undefined && told.every(isOpen) && !reads) continue;

    const region = regionOf[type.name] as ((row: unknown) => string) | undefined;
    if (told.some((item) => !isOpen(item)) && region === undefined)
      throw new Error(
        `${type.name} has items that are not open: its room must say in regionOf where a row lies.`,
      );
    const resolve = field.resolve ?? defaultFieldResolver;
    const coordinate = `${type.name}.${field.name}`;

    field.resolve = (row: unknown, given: Record<string, unknown>, context: Context, info) => {
      if (policy === undefined) return refused(context, info, coordinate, 'NO_POLICY', undefined);
      const items = reads ? [...told, ...itemsRead(policies, type.name, field, given)] : told;
      const decision: Decision & { item?: Item } = decideAll(items, {
        caller: context.caller,
        declaration: context.declaration,
        region: region?.(row) ?? NOWHERE,
      });
      if (decision.answer !== 'refuse') return resolve(row, given, context, info) as unknown;
      return refused(context, info, coordinate, decision.code, decision.item);
    };
  }
}

/** The root has no row: what its arguments read lies in the whole country until the rows say more. */
const NOWHERE = '000000';

const isOpen = (item: Item) => item.openness === 'OPEN';

function itemsOf(policy: FieldPolicy | undefined): readonly Item[] {
  if (policy?.kind === 'item') return [policy.item];
  return policy?.kind === 'derived' ? policy.from : [];
}

function refused(
  context: Context,
  info: GraphQLResolveInfo,
  coordinate: string,
  code: RefusalCode,
  item: Item | undefined,
): null {
  const path: string[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = info.path; step; step = step.prev)
    if (typeof step.key === 'string') path.unshift(step.key);
  context.refusals.note({ code, coordinate, item: item?.id, path, rows: 1 });
  return null;
}
