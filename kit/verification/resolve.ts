import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Caller } from '../caller/caller.ts';
import { kindOf } from '../decision/masks.ts';
import { badInput } from '../http/badInput.ts';
import { covers, scope } from '../regions/scope.ts';
import type { RoomContext } from '../room/context.ts';
import { type RegionOf, refused } from '../room/guard.ts';
import type { Item } from '../vocabulary/model.ts';
import type { Policies } from '../vocabulary/policies.ts';
import { digest, matches, wholeOf } from './compare.ts';
import { formOf } from './forms.ts';

type Context = RoomContext<unknown>;
type Field = GraphQLField<unknown, Context>;
type Resolve = (row: unknown, given: object, context: Context, info: GraphQLResolveInfo) => unknown;
type Row = Readonly<Record<string, unknown>>;

/** So many values of one subject a department may try in a day: a text with a slip in it, and nothing that can be counted through. */
const MOST_TEXTS = 3;
const MOST_OTHERS = 1;
/** And with so many subjects one text: it is not found out whose a phone is. Many have the same name. */
const MOST_SUBJECTS = 3;
const MOST_NAMESAKES = 20;
const LONGEST = 500;

/**
 * Answers the fields that compare: with what the item's own resolver finds, which nobody is told. The guard comes in
 * front of them as of every other field, so it must be put there afterwards.
 */
export function answerVerifications(schema: GraphQLSchema, policies: Policies, regionOf: RegionOf): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const fields: readonly Field[] = Object.values(type.getFields());
    for (const field of fields) {
      const policy = policies.field(type.name, field.name);
      if (policy?.kind !== 'verification') continue;
      const told = fields.find((other) => tells(policies, type, other, policy.item));
      const region = regionOf[type.name] as ((row: unknown) => string) | undefined;
      if (told === undefined || region === undefined)
        throw new Error(
          `${type.name}.${field.name} compares ${policy.item.id}, which no row of its type tells.`,
        );
      field.resolve = comparing(type, field, { item: policy.item, known: knownBy(told, field), region });
    }
  }
}

function tells(policies: Policies, { name }: GraphQLObjectType, field: Field, item: Item): boolean {
  const policy = policies.field(name, field.name);
  return policy?.kind === 'item' && policy.item.id === item.id;
}

interface Compared {
  readonly item: Item;
  readonly known: Resolve;
  readonly region: (row: unknown) => string;
}

function comparing(
  type: GraphQLObjectType,
  field: Field,
  { item, known, region }: Compared,
): NonNullable<Field['resolve']> {
  const form = formOf(item);
  const coordinate = `${type.name}.${field.name}`;
  const limits = isText(field)
    ? { values: MOST_TEXTS, subjects: kindOf(item.concept) === 'name' ? MOST_NAMESAKES : MOST_SUBJECTS }
    : { values: MOST_OTHERS, subjects: null };
  return async (row, given: { readonly value: unknown }, context, info) => {
    const value = wholeOf(given.value, form) ?? '';
    if (value === '' || value.length > LONGEST)
      throw badInput(`A value to compare has from 1 to ${LONGEST} characters that count: send such a one.`);
    const { id, code } = row as Row;
    const subject = JSON.stringify([type.name, id ?? code]);
    const tried = digest(value).toString('hex');
    const by = { department: departmentFor(context.caller, region(row)), item: item.id };
    const allowed = await Promise.all([
      context.attempts({ ...by, on: `subject ${subject}`, tried, most: limits.values }),
      limits.subjects === null ||
        context.attempts({ ...by, on: `value ${tried}`, tried: subject, most: limits.subjects }),
    ]);
    if (allowed.includes(false))
      return refused(context, info, { coordinate, code: 'VERIFY_LIMIT', item: item.id });
    return matches(value, wholeOf(await known(row, {}, context, info), form)) ? 'MATCH' : 'NO_MATCH';
  };
}

/** What is known, in the form of what is given: of another row its key, of several fields those that are asked for. */
function knownBy(told: Field, field: Field): Resolve {
  // graphql's own resolver goes by the name of the field that was asked for, which is the one that compares.
  const resolve: Resolve = told.resolve ?? ((row) => (row as Row)[told.name]);
  const { type: valueType } = valueOf(field);
  const type = getNamedType(valueType);
  if (isInputObjectType(type)) {
    const names = Object.keys(type.getFields());
    return async (row, given, context, info) => {
      const found = (await resolve(row, given, context, info)) as Row | null;
      return found && Object.fromEntries(names.map((name) => [name, found[name] ?? null]));
    };
  }
  if (!isObjectType(getNamedType(told.type))) return resolve;
  return async (row, given, context, info) => {
    // A row that refers to another holds its key, which needs no right to read that one.
    const key = (row as Row)[`${told.name}Id`] ?? (row as Row)[`${told.name}Code`];
    if (key !== undefined) return key;
    const found = (await resolve(row, given, context, info)) as Row | null;
    return found && (found['id'] ?? found['code']);
  };
}

/** Whether so many values are possible that a few of them tell nothing. */
function isText(field: Field): boolean {
  const { type } = valueOf(field);
  return !isListType(isNonNullType(type) ? type.ofType : type) && getNamedType(type).name === 'String';
}

/** The argument with the value that is compared. */
function valueOf({ name, args }: Field): Field['args'][number] {
  const [value] = args;
  if (value === undefined) throw new Error(`${name} takes no value to compare.`);
  return value;
}

/** Under which of its departments an attempt counts: of those over the row the nearest one, whichever the caller would like. */
function departmentFor(caller: Caller | null, region: string): string {
  const departments = [...(caller?.departments ?? [])].sort(
    (one, other) => scope(other.region).length - scope(one.region).length || (one.code < other.code ? -1 : 1),
  );
  return (departments.find((each) => covers(each.region, region)) ?? departments[0])?.code ?? '';
}
