import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Pool } from './pool.ts';
import type { Random } from './random.ts';

/** Where a value is to stand: the argument's name, and the type whose rows it is about. */
export interface Place {
  readonly name: string;
  /** The type that the field answers, a connection's rows already singled out. */
  readonly rows: string;
  /** Where the list stands, for cursors. */
  readonly list: string;
  /** The part that is to be given, where the value has parts. */
  readonly part?: string | undefined;
}

/** A row that is asked about more often than others. */
export interface Subject {
  readonly type: string;
  readonly key: string;
}

/** Draws values of arguments that are likely to hit something. */
export class Values {
  readonly #schema: GraphQLSchema;
  readonly #pool: Pool;
  readonly #random: Random;
  readonly #subject: Subject | null;

  constructor(schema: GraphQLSchema, pool: Pool, random: Random, subject: Subject | null) {
    this.#schema = schema;
    this.#pool = pool;
    this.#random = random;
    this.#subject = subject;
  }

  of(type: GraphQLInputType, place: Place): unknown {
    if (isNonNullType(type)) return this.of(type.ofType, place);
    if (isListType(type)) {
      const count = place.part === undefined ? 1 + this.#random.below(3) : 1;
      // A dimension that is named twice is refused.
      return [...new Set(Array.from({ length: count }, () => this.of(type.ofType, place)))];
    }
    if (isEnumType(type)) return place.part ?? this.#random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = fields.filter(
        (field) =>
          isNonNullType(field.type) || field.name === place.part || this.#random.chance(0.9 / fields.length),
      );
      return Object.fromEntries(
        given.map((field) => [
          field.name,
          this.of(field.type, { ...place, name: field.name, part: undefined }),
        ]),
      );
    }
    return this.#scalar(String(type), place);
  }

  /** A key of a row of the type; of none that is there, now and then. */
  key(type: string): string {
    if (type === this.#subject?.type && this.#random.chance(0.8)) return this.#subject.key;
    const keys = this.#pool.keys.get(type) ?? [];
    if (keys.length === 0 || this.#random.chance(0.05)) return this.#random.pick(['nobody', '999999999999']);
    const key = this.#random.pick(keys);
    return this.#random.chance(0.1) ? `${key}-x` : key;
  }

  #scalar(type: string, { name, rows, list }: Place): unknown {
    const random = this.#random;
    switch (type) {
      case 'Int':
        return name === 'first' || name === 'last' ? random.pick([1, 2, 3, 5, 10]) : random.below(5);
      case 'Float':
        return random.pick([0, 1, 2, 3, 10, 1000]);
      case 'Boolean':
        return random.chance(0.5);
      case 'Date':
        return `2026-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
      case 'DateTime':
        return `2026-0${1 + random.below(9)}-1${random.below(9)}T08:00:00.000Z`;
      default:
        return this.#text(name, rows, list);
    }
  }

  #text(name: string, rows: string, list: string): string {
    const random = this.#random;
    if (name === 'after' || name === 'before') return this.#cursor(list, rows);
    if (name === 'since') return 'now';
    if (['within', 'region'].includes(name)) return random.pick(this.#pool.regions);
    if (name === 'text') {
      const text = random.pick(this.#pool.texts);
      const from = random.below(Math.max(1, text.length - 2));
      return random.chance(0.5) ? text.slice(0, 100) : text.slice(from, from + 1 + random.below(3));
    }
    if (['id', 'ids', 'code', 'codes'].includes(name)) return this.key(rows);
    const type = this.#schema.getType(rows);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    const referred = field && getNamedType(field.type).name;
    if (referred !== undefined && this.#pool.keys.has(referred)) return this.key(referred);
    return random.pick(this.#pool.texts).slice(0, 100);
  }

  /** One that the list has answered, or one that pretends to stand behind a hidden value. */
  #cursor(list: string, rows: string): string {
    const random = this.#random;
    const known = this.#pool.cursors.get(list) ?? [];
    if (known.length > 0 && random.chance(0.7)) return random.pick(known);
    const position = [random.pick(this.#pool.texts), this.key(rows)].slice(random.below(2));
    return Buffer.from(JSON.stringify(position)).toString('base64url');
  }
}
