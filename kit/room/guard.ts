import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  defaultFieldResolver,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type FieldRefusal, mendOf } from '../decision/codes.ts';
import { learntBySearch, learntFrom } from '../decision/itemsTold.ts';
import { maskOf } from '../decision/masks.ts';
import { forbidden, mayAct } from '../decision/roles.ts';
import { itemsRead, mayRead } from '../vocabulary/itemsRead.ts';
import { isRegionCode } from '../regions/scope.ts';
import type { Learnt } from '../decision/question.ts';
import type { Policies } from '../vocabulary/policies.ts';
import type { RoomContext } from './context.ts';
import { masked } from './masked.ts';

/** The region of a row, read from the row as the room's own store has it; never from a representation. */
export type RegionOf = Readonly<Record<string, (row: never) => string>>;

type Context = RoomContext<unknown>;

/**
 * Puts the decision in front of every resolver of a subgraph that could tell something not open. Entities come
 * through the same resolvers, so `_entities` is guarded like a query. A refused field answers null, and the
 * refusal is noted once for all its rows; what is masked leaves its resolver masked.
 */
export function guard(schema: GraphQLSchema, policies: Policies, regionOf: RegionOf): void {
  const sensitive = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (guardType(type, policies, regionOf) && isTakenAtItsWord(schema, type))
      throw new Error(
        `${type.name} can tell what is not open: it needs __resolveReference, which finds the row in the store.`,
      );
    if (toldBy(type, policies).some(isSensitive)) sensitive.add(type.name);
  }
  countSubjects(schema, sensitive);
}

/** @returns whether the type can tell anything that is not open. */
function guardType(type: GraphQLObjectType, policies: Policies, regionOf: RegionOf): boolean {
  let guarded = false;
  for (const field of Object.values(type.getFields())) {
    const policy = policies.field(type.name, field.name);
    const told = learntFrom(policy, field.type);
    const reads = mayRead(policies, type.name, field);
    if (policy !== undefined && policy.kind !== 'action' && told.every(isOpen) && !reads) continue;

    const region = regionOf[type.name] as ((row: unknown) => string) | undefined;
    if (!told.every(isOpen)) {
      guarded = true;
      // The root has no row: its region is the one that a question names.
      if (region === undefined && type.name !== 'Query')
        throw new Error(
          `${type.name} has items that are not open: its room must say in regionOf where a row lies.`,
        );
    }
    guarded ||= reads;
    const resolve = field.resolve ?? defaultFieldResolver;
    const coordinate = `${type.name}.${field.name}`;
    const ofOneSubject = told.some(isSensitive);
    const closed = !told.every(isOpen);
    // Only a field that is an item by itself is masked, so there is one.
    const mask = maskOf(told[0]?.item ?? {});

    field.resolve = (row: unknown, given: Record<string, unknown>, context: Context, info) => {
      if (policy === undefined)
        return refused(context, info, { coordinate, code: 'NO_POLICY', item: undefined });
      if (policy.kind === 'action' && !mayAct(context.caller, policy.roles))
        throw forbidden(coordinate, policy.roles, context.language);
      const learnt = reads
        ? [...told, ...itemsRead(policies, type.name, field, given).map(learntBySearch)]
        : told;
      const at = region?.(row) ?? regionAsked(given);
      const alone = !ofOneSubject || context.subject.isAlone(type.name, row, info.path);
      const decision = reads
        ? context.decisions.once(learnt, at, alone)
        : context.decisions.ofField(learnt, at, alone);
      if (decision.answer === 'refuse')
        return refused(context, info, { coordinate, code: decision.code, item: decision.item?.id });
      if (decision.answer === 'depends') throw new Error(`${coordinate} has a row that lies in no region.`);
      // There may be nothing to enter into: without rules nothing is.
      const uses = context.uses;
      if (uses && (closed || !learnt.every(isOpen))) {
        const item = learnt.find((each) => !isOpen(each))?.item.id;
        if (uses.closed) return refused(context, info, { coordinate, code: 'LEDGER_UNAVAILABLE', item });
        uses.note(type.name, learnt, decision, at, row);
      }
      const answer = resolve(row, given, context, info);
      return decision.answer === 'mask' ? masked(answer, mask) : answer;
    };
  }
  return guarded;
}

/** What is sensitive is told of one subject: of entities, whose they are is known before any of them is found. */
function countSubjects(schema: GraphQLSchema, sensitive: ReadonlySet<string>): void {
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities?.resolve === undefined || sensitive.size === 0) return;
  const { resolve } = entities;
  entities.resolve = (
    row,
    given: { representations: readonly { __typename?: string }[] },
    context: Context,
    info,
  ) => {
    const about = given.representations.filter(({ __typename = '' }) => sensitive.has(__typename));
    context.subject.represent(info.path, about);
    return resolve(row, given, context, info);
  };
}

/** The root has no row: what its arguments read lies in the region that they name, or in the whole country. */
export function regionAsked({ within }: Record<string, unknown>): string {
  return typeof within === 'string' && isRegionCode(within) ? within : '000000';
}

function toldBy(type: GraphQLObjectType, policies: Policies): Learnt[] {
  const fields = Object.values(type.getFields());
  return fields.flatMap((field) => [...learntFrom(policies.field(type.name, field.name), field.type)]);
}

const isOpen = ({ item }: Learnt) => item.openness === 'OPEN';
const isSensitive = ({ item }: Learnt) => item.sensitivity === 'SENSITIVE';

/** Without a resolver of its own, an entity is whatever its representation says, its region included. */
function isTakenAtItsWord(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  const entities = schema.getType('_Entity');
  if (!isUnionType(entities) || !entities.getTypes().includes(type)) return false;
  const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: unknown } } };
  return apollo?.subgraph?.resolveReference === undefined;
}

/** Notes a refusal and answers null; where the field promises a value, its parent is null instead. */
export function refused(
  context: Pick<Context, 'refusals' | 'language'>,
  info: GraphQLResolveInfo,
  refusal: Pick<FieldRefusal, 'code' | 'coordinate' | 'item'>,
): null {
  const path: string[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = info.path; step; step = step.prev)
    if (typeof step.key === 'string') path.unshift(step.key);
  context.refusals.note({ ...refusal, path, rows: 1 });
  if (!isNonNullType(info.returnType)) return null;
  throw new GraphQLError(mendOf(refusal.code, context.language), { extensions: { ...refusal, rows: 1 } });
}
