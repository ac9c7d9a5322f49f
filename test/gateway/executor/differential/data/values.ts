import { Kind, type TypeNode, parseType } from 'graphql';
import {
  type Field,
  KEY_FIELDS,
  type ObjectType,
  PLACE,
  type World,
  answers,
  baseOf,
} from '../world/model.ts';
import { choose, numberOf } from '../world/numbers.ts';

/** One object, the same in every subgraph: an entity by its number, a value by where it stands. */
export interface Ref {
  readonly type: string;
  readonly id: string;
}

/** How many of each entity there are. */
export const ENTITIES = 4;

/** What is asked of a field: its arguments, and the required fields as they were given, both as text. */
export interface Question {
  readonly args: string;
  readonly required: string;
}

export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'type' in value && 'id' in value;

/**
 * Makes every value out of nothing but its object, its field and what is asked: whoever asks the same is told the
 * same, and whoever is given something else as required answers something else.
 */
export class Values {
  readonly #world: World;
  readonly #types = new Map<string, TypeNode>();

  constructor(world: World) {
    this.#world = world;
  }

  of(owner: ObjectType, { id }: Ref, field: Field, { args, required }: Question): unknown {
    if (owner.kind === 'face' && field.name === 'id') return id;
    if (owner.kind === 'entity' && field.name in KEY_FIELDS) return keyOf(owner.name, Number(id), field.name);
    if (owner.name === PLACE) return id;
    const text = [this.#world.seed, owner.name, id, field.name, args, required].join('|');
    return this.#make(text, this.#typeOf(field.type), this.membersOf(field), true);
  }

  /** The types of which a field's value may be: those that all its owners know. */
  membersOf(field: Field): readonly string[] {
    const base = baseOf(field.type);
    const abstract = this.#world.abstracts.get(base);
    if (!abstract) return [base];
    const known = this.#world.subgraphs
      .filter((subgraph) => answers(field, subgraph))
      .map((subgraph) => abstract.homes.get(subgraph) ?? abstract.members);
    return abstract.members.filter((member) => known.every((members) => members.includes(member)));
  }

  #typeOf(sdl: string): TypeNode {
    const type = this.#types.get(sdl) ?? parseType(sdl);
    this.#types.set(sdl, type);
    return type;
  }

  #make(text: string, type: TypeNode, members: readonly string[], nullable: boolean): unknown {
    const number = numberOf(text);
    if (type.kind === Kind.NON_NULL_TYPE) return this.#make(text, type.type, members, false);
    if (nullable && number % 7 === 0) return null;
    if (type.kind === Kind.LIST_TYPE)
      return Array.from({ length: (number >>> 4) % 4 }, (_, index) =>
        this.#make(`${text}[${index}]`, type.type, members, true),
      );
    const name = choose(members, number >>> 6);
    const object = this.#world.objects.get(name);
    if (!object) return leaf(name, number >>> 3);
    return { type: name, id: object.kind === 'entity' ? String((number >>> 9) % ENTITIES) : text };
  }
}

/** A key's field: one for each entity, but for those that only together are. */
export function keyOf(type: string, number: number, field: string): unknown {
  switch (field) {
    case 'id':
      return `${type}-${number}`;
    case 'part':
      return number % 2;
    case 'row':
      return number >> 1;
    case 'place':
      return { type: PLACE, id: `${type}:place:${number}` };
    default:
      return `${type}.${field}.${number}`;
  }
}

/** The entity with an `id`, in whichever type. */
export function entityOf(id: string): Ref {
  const [type = '', number = ''] = id.split('-');
  return { type, id: number };
}

function leaf(type: string, number: number): unknown {
  switch (type) {
    case 'Int':
      return (number % 2001) - 1000;
    case 'Float':
      return (number % 4001) / 4;
    case 'Boolean':
      return number % 2 === 0;
    case 'ID':
      return `id${number % 1000}`;
    case 'Mood':
      return choose(['CALM', 'EAGER', 'TIRED'], number);
    case 'Blob':
      return choose(
        [{ id: number, __typename: 'Odd', list: [null, 1] }, [], 'text', 0, false, { z: {}, a: [[]] }],
        number,
      );
    default:
      return choose([`text ${number % 1000}`, '', '文\u2028"\\'], number >>> 4);
  }
}
