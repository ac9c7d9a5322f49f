import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLTypeResolver,
  execute,
  parse,
  validate,
} from 'graphql';
import type { Fetch, Subgraph } from '../../../../../gateway/executor/types.ts';
import type { Composed } from '../world/compose.ts';
import { FACES } from '../world/draft.ts';
import { type Field, KEYS, KEY_FIELDS, type ObjectType, answers } from '../world/model.ts';
import { canonical } from './canonical.ts';
import type { Mood } from './mood.ts';
import { type Truth, isComposite, selectReceived } from './truth.ts';
import { ENTITIES, type Ref, entityOf, isRef, keyOf } from './values.ts';

type Obj = Readonly<Record<string, unknown>>;

/** An object as a subgraph has it: with the representation by which it was reached, and what was provided with it. */
interface Held extends Ref {
  readonly __typename: string;
  readonly received: Obj | null;
  readonly provided: string | null;
}

/** A subgraph in memory. It knows what it owns and what it was given, and fails when it is asked for more. */
export function openServer(composed: Composed, truth: Truth, name: string): Subgraph<Mood> {
  const { world, sdls } = composed;
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const type of world.objects.values()) {
    if (!type.keys.get(name)?.size) continue;
    resolvers[type.name] = { __resolveReference: (received: Obj) => referenced(type, name, received) };
  }
  for (const { name: type, keyed } of world.abstracts.values())
    if (keyed === name)
      resolvers[type] = {
        __resolveType: ({ __typename }: Obj) => __typename,
        __resolveReference: (received: Obj) => {
          const of = world.objects.get(entityOf(String(received['id'])).type);
          return of ? referenced(of, name, { id: received['id'] }) : null;
        },
      };
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdls.get(name) ?? ''),
    resolvers: resolvers as never,
  });

  /** What it provides itself, a subgraph need not be given. */
  const requiredFor = (held: Held, fields: string) =>
    held.provided === fields
      ? truth.required(held, fields)
      : canonical(selectReceived(held.received, truth.set(fields)));
  const fieldResolver: GraphQLFieldResolver<unknown, Mood, Obj> = (
    source,
    args,
    mood,
    { fieldName, parentType },
  ) => {
    const held: Held = isRef(source)
      ? (source as Held)
      : { __typename: parentType.name, type: parentType.name, id: mood.next(parentType.name), ...NOTHING };
    const { field } = truth.find(held.type, fieldName);
    check(field, held, name);
    if (mood.failing && truth.fails(held, fieldName)) throw new Error('It fails.');
    const owner = world.objects.get(held.type);
    if (!owner) throw new TypeError(`There is no ${held.type}.`);
    const required = field.requires === null ? '' : requiredFor(held, field.requires);
    const value = truth.values.of(owner, held, field, { args: canonical(args), required });
    return isComposite(world, field) ? hold(value, field.provides, name) : value;
  };
  const typeResolver: GraphQLTypeResolver<unknown, unknown> = (value) => (value as Held).__typename;

  return {
    name,
    ask: async ({ query, variables, operationName }: Fetch, mood) => {
      if (mood.away.has(name)) throw new Error(`${name} is away.`);
      const document = parse(query, { noLocation: true });
      const [wrong] = validate(schema, document);
      if (wrong) throw new Error(`${name} is asked what it does not know: ${wrong.message}`);
      const result = await execute({
        schema,
        document,
        variableValues: JSON.parse(JSON.stringify(variables ?? {})) as Obj,
        operationName,
        contextValue: mood,
        fieldResolver: fieldResolver as GraphQLFieldResolver<unknown, unknown>,
        typeResolver,
      });
      return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
    },
  };
}

const NOTHING = { received: null, provided: null };

function check(field: Field, held: Held, subgraph: string): void {
  if (answers(field, subgraph) || held.provided === field.name) return;
  throw new Error(`${subgraph} does not own ${held.type}.${field.name} and was asked for it.`);
}

function hold(value: unknown, provided: string | null, subgraph: string): unknown {
  if (Array.isArray(value)) return value.map((each) => hold(each, provided, subgraph));
  if (!isRef(value)) return value;
  const entity = !(value.type in { Place: 0 });
  if (subgraph === FACES && entity && /^E\d$/.test(value.type))
    return { __typename: 'I0', type: 'I0', id: `${value.type}-${value.id}`, received: null, provided };
  return { ...value, __typename: value.type, received: null, provided };
}

/** Finds an entity by each key that its representation holds; they have to agree. */
function referenced(type: ObjectType, subgraph: string, received: Obj): Held | null {
  const held = { __typename: type.name, type: type.name, received, provided: null };
  if (type.kind === 'face') return { ...held, id: String(received['id']) };
  const usable = [...(type.keys.get(subgraph) ?? [])]
    .filter(([, resolvable]) => resolvable)
    .map(([kind]) => KEYS[kind].fields)
    .filter((fields) => fields.every((name) => received[name] !== undefined));
  if (usable.length === 0)
    throw new Error(`${subgraph} knows no ${type.name} by ${JSON.stringify(received)}.`);
  for (let number = 0; number < ENTITIES; number++)
    if (usable.flat().every((name) => isKey(type.name, number, name, received[name])))
      return { ...held, id: String(number) };
  throw new Error(`${subgraph} finds no ${type.name} by ${JSON.stringify(received)}.`);
}

function isKey(type: string, number: number, name: string, given: unknown): boolean {
  const known = keyOf(type, number, name);
  if (!isRef(known)) return known === given && name in KEY_FIELDS;
  return typeof given === 'object' && given !== null && 'code' in given && given.code === known.id;
}
