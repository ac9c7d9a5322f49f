import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
} from 'graphql';
import type { KnownValue, Pool } from './pool.ts';
import type { Random } from './random.ts';
import type { Target } from './targets.ts';
import { Values } from './values.ts';

/** What is given with an operation: arguments and references, as variables. */
export class Given {
  readonly definitions: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly #values: Values;
  readonly #pool: Pool;
  readonly #random: Random;
  /** What stands in one of the rows that are asked about, where a value is compared. */
  readonly #known: KnownValue | null;

  constructor(schema: GraphQLSchema, pool: Pool, random: Random, { type, compares = '' }: Target) {
    const known = pool.known.get(compares) ?? [];
    this.#known = known.length > 0 && random.chance(0.8) ? random.pick(known) : null;
    this.#values = new Values(schema, pool, random, this.#known && { type, key: this.#known.key });
    this.#pool = pool;
    this.#random = random;
  }

  /** The arguments of a field; `target` says which of them is to be there. */
  arguments(field: GraphQLField<unknown, unknown>, target: Target | null): string {
    const random = this.#random;
    const fromEnd = target?.argument === 'last' || (target?.argument !== 'first' && random.chance(0.15));
    const given = field.args.filter((argument) => {
      if (argument.name === 'first') return !fromEnd;
      if (argument.name === 'last') return fromEnd;
      return (
        isNonNullType(argument.type) ||
        argument.name === target?.argument ||
        random.chance(likely(argument.name))
      );
    });
    if (given.length === 0) return '';
    const written = given.map((argument) => {
      const part = argument.name === target?.argument ? target.part : undefined;
      const isCompared = this.#known !== null && target !== null && argument.name === 'value';
      const value = isCompared ? this.#known.value : this.#valueOf(argument, field.type, part);
      return `${argument.name}: ${this.variable(String(argument.type), value)}`;
    });
    return `(${written.join(', ')})`;
  }

  #valueOf({ name, type }: GraphQLArgument, answered: GraphQLOutputType, part: string | undefined): unknown {
    const row = getNamedType(answered).name.replace(/Connection$/, '');
    return this.#values.of(type, { name, rows: row, list: row, part });
  }

  /** A variable of the operation that has this value. */
  variable(type: string, value: unknown): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  /** References to rows, some of which say of themselves what is not so. */
  entities(type: string, hasId: boolean): unknown[] {
    const random = this.#random;
    return Array.from({ length: 1 + random.below(3) }, () => {
      const key = this.#values.key(type);
      const claimed = random.chance(0.3) ? random.pick(this.#pool.regions) : undefined;
      return {
        __typename: type,
        ...(hasId ? { id: key } : { code: key }),
        ...(type === 'LegalBackbone' ? { on: '2026-11-01' } : {}),
        ...(claimed ? { communityCode: claimed, regionCode: claimed, community: { code: claimed } } : {}),
      };
    });
  }
}

/** Cursors and dimensions narrow an answer down until nothing is left of it: they are given less often. */
function likely(argument: string): number {
  return ['after', 'before', 'on', 'since'].includes(argument) ? 0.1 : 0.35;
}
