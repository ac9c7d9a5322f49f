import {
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getArgumentValues,
  isObjectType,
  parse,
} from 'graphql';
import { type Field, type ObjectType, type World, baseOf } from '../world/model.ts';
import { numberOf } from '../world/numbers.ts';
import { canonical } from './canonical.ts';
import { type Ref, Values, isRef } from './values.ts';

type Args = Readonly<Record<string, unknown>>;

/** How the one that knows everything answers, and what subgraphs are to answer alike. */
export class Truth {
  readonly values: Values;
  readonly #world: World;
  readonly #full: GraphQLSchema;
  readonly #sets = new Map<string, SelectionSetNode>();

  constructor(world: World, full: GraphQLSchema) {
    this.#world = world;
    this.#full = full;
    this.values = new Values(world);
  }

  /** Where a field of an object comes from: its own type, or the face that one of its interfaces has. */
  find(type: string, name: string): { readonly owner: ObjectType; readonly field: Field } {
    for (const owner of this.#ownersOf(type)) {
      const field = owner.fields.get(name);
      if (field) return { owner, field };
    }
    throw new TypeError(`There is no ${type}.${name}.`);
  }

  value(ref: Ref, name: string, args: Args): unknown {
    const { owner, field } = this.find(ref.type, name);
    const self = owner.kind === 'face' ? { type: owner.name, id: `${ref.type}-${ref.id}` } : ref;
    const required = field.requires === null ? '' : this.required(ref, field.requires);
    return this.values.of(owner, self, field, { args: canonical(args), required });
  }

  /** What a field set comes to for an object, as text. */
  required(ref: Ref, fields: string): string {
    return canonical(this.#select(ref, this.set(fields)));
  }

  /** Whether a field of an object fails where fields may. */
  fails(ref: Ref, name: string): boolean {
    const { owner, field } = this.find(ref.type, name);
    const id = owner.kind === 'face' && !ref.id.includes('-') ? `${ref.type}-${ref.id}` : ref.id;
    return field.fails && numberOf(`${this.#world.seed}|${owner.name}|${id}|${name}|fails`) % 3 === 0;
  }

  set(fields: string): SelectionSetNode {
    const known = this.#sets.get(fields);
    if (known) return known;
    const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('It is no field set.');
    this.#sets.set(fields, definition.selectionSet);
    return definition.selectionSet;
  }

  #ownersOf(type: string): ObjectType[] {
    const faces = [...this.#world.abstracts.values()].filter(
      ({ keyed, members }) => keyed !== null && members.includes(type),
    );
    return [type, ...faces.map(({ name }) => name)].flatMap((name) => this.#world.objects.get(name) ?? []);
  }

  /** What a representation holds for a field set, when it is right. */
  #select(value: unknown, set: SelectionSetNode): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#select(each, set));
    if (!isRef(value)) return value;
    const selected: Record<string, unknown> = {};
    for (const selection of set.selections)
      if (selection.kind === Kind.FIELD) selected[selection.name.value] = this.#field(value, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition?.name.value === value.type)
        Object.assign(selected, this.#select(value, selection.selectionSet));
    return selected;
  }

  #field(ref: Ref, node: FieldNode): unknown {
    const type = this.#full.getType(ref.type);
    const definition = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    if (!definition) throw new TypeError(`There is no ${ref.type}.${node.name.value}.`);
    const value = this.value(ref, node.name.value, getArgumentValues(definition, node));
    return node.selectionSet ? this.#select(value, node.selectionSet) : value;
  }
}

/** What a representation that came holds for a field set; the same as the truth's, where nothing is missing in it. */
export function selectReceived(value: unknown, set: SelectionSetNode): unknown {
  if (Array.isArray(value)) return value.map((each) => selectReceived(each, set));
  if (typeof value !== 'object' || value === null) return value;
  const received = value as Record<string, unknown>;
  const selected: Record<string, unknown> = {};
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (selection.typeCondition?.name.value === received['__typename'])
        Object.assign(selected, selectReceived(received, selection.selectionSet));
      continue;
    }
    const name = selection.name.value;
    if (received[name] === undefined) throw new Error(`The representation misses ${name}.`);
    const inner = received[name];
    selected[name] = selection.selectionSet ? selectReceived(inner, selection.selectionSet) : inner;
  }
  return selected;
}

export const isComposite = (world: World, { type }: Field) =>
  world.objects.has(baseOf(type)) || world.abstracts.has(baseOf(type));
