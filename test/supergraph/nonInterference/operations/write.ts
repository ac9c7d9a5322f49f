import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  assertCompositeType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  parse,
} from 'graphql';
import { Given } from './given.ts';
import type { Pool } from './pool.ts';
import type { Random } from './random.ts';
import type { Step, Target } from './targets.ts';
import type { Ways } from './ways.ts';

/** An operation that was made to ask for something. */
export interface Made {
  readonly target: Target;
  readonly source: string;
  readonly document: ReturnType<typeof parse>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Writing {
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  readonly random: Random;
  readonly ways: Ways;
}

/** How a cursor that an answer has is called, so that it can be sent back: with the type of the list's rows behind it. */
export const CURSOR = 'cursor_of_';

/** Writes an operation that asks for the target; null where no way leads there. */
export function writeOperation(writing: Writing, target: Target): Made | null {
  const way = writing.ways.to(target.type);
  if (way === null) return null;
  const writer = new Writer(writing, target);
  const body = writer.along(way, 'Query');
  const { definitions, variables } = writer.given;
  const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  const source = [`query Made${head} ${body}`, ...writer.fragments].join('\n');
  return { target, source, document: parse(source), variables };
}

class Writer {
  readonly given: Given;
  readonly fragments: string[] = [];
  readonly #writing: Writing;
  readonly #target: Target;

  constructor(writing: Writing, target: Target) {
    this.#writing = writing;
    this.#target = target;
    this.given = new Given(writing.schema, writing.pool, writing.random, target);
  }

  /** The selection on a type from which the way goes on; where it ends, the target is asked for. */
  along([step, ...further]: readonly Step[], type: string): string {
    const { random } = this.#writing;
    const at = this.#type(type);
    const names = new Set<string>();
    const parts: string[] = [];
    if (step === undefined) {
      for (let times = random.chance(0.15) ? 2 : 1; times > 0; times--)
        parts.push(
          this.#field(this.#fieldOf(this.#target.type, this.#target.field), names, {
            at,
            depth: 2,
            isTarget: true,
          }),
        );
    } else if (step.field === '_entities') {
      const inner = `... on ${step.to} ${this.along(further, step.to)}`;
      parts.push(
        `_entities(representations: ${this.given.variable('[_Any!]!', this.given.entities(step.to, 'id' in this.#fieldsOf(step.to)))}) { __typename ${inner} }`,
      );
    } else {
      const field = this.#fieldOf(step.type, step.field);
      const below = getNamedType(field.type).name;
      const inner = this.along(further, step.to);
      const selection = below === step.to ? inner : `{ __typename ... on ${step.to} ${inner} }`;
      parts.push(this.#field(field, names, { at, depth: 0, selection }));
    }
    if (at.name !== 'Query' && random.chance(0.5)) parts.push(...this.#some(at, names, 1, 2));
    return this.#wrapped(at, parts);
  }

  /** A selection, now and then by way of a fragment. */
  #wrapped(at: GraphQLCompositeType, parts: readonly string[]): string {
    const { random } = this.#writing;
    const body = `{ ${parts.join(' ')} }`;
    if (random.chance(0.8)) return body;
    if (random.chance(0.5)) return `{ ... on ${at.name} ${body} }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${at.name} ${body}`);
    return `{ ...${name} }`;
  }

  /** Some of the fields of a type. */
  #some(at: GraphQLCompositeType, names: Set<string>, most: number, depth: number): string[] {
    const { random, schema } = this.#writing;
    const written = random.chance(0.3) ? ['__typename'] : [];
    if (isAbstractType(at)) {
      const possible = random.pick(schema.getPossibleTypes(at));
      written.push(
        `... on ${possible.name} { __typename ${this.#some(possible, names, most, depth).join(' ')} }`,
      );
    }
    if (isUnionType(at)) return written.length > 0 ? written : ['__typename'];
    const fields = Object.values(at.getFields()).filter(
      ({ name, type }) => !name.startsWith('_') && (depth > 0 || !isCompositeType(getNamedType(type))),
    );
    for (let count = Math.min(most, fields.length); count > 0; count--)
      written.push(this.#field(random.pick(fields), names, { at, depth: depth - 1 }));
    return written.length > 0 ? written : ['__typename'];
  }

  #field(
    field: GraphQLField<unknown, unknown>,
    names: Set<string>,
    {
      at,
      depth,
      selection,
      isTarget = false,
    }: { at: GraphQLCompositeType; depth: number; selection?: string; isTarget?: boolean },
  ): string {
    const { random } = this.#writing;
    const below = getNamedType(field.type);
    const args = this.given.arguments(field, isTarget ? this.#target : null);
    const isCursor = field.name.endsWith('ursor') && at.name === 'PageInfo';
    const alias =
      isCursor || names.has(field.name) || random.chance(0.1) ? this.#alias(field.name, names) : null;
    names.add(field.name);
    const inner = isCompositeType(below) ? (selection ?? this.#below(below, depth)) : '';
    const condition = random.chance(0.05) ? ` @include(if: ${this.given.variable('Boolean!', true)})` : '';
    return `${alias ? `${alias}: ` : ''}${field.name}${args}${condition} ${inner}`;
  }

  #below(type: GraphQLCompositeType, depth: number): string {
    const names = new Set<string>();
    const { random } = this.#writing;
    if (!type.name.endsWith('Connection'))
      return this.#wrapped(type, this.#some(type, names, 2 + random.below(4), depth));
    const row = this.#type(type.name.slice(0, -'Connection'.length));
    const nodes = () => `nodes ${this.#wrapped(row, this.#some(row, new Set(), 3, Math.max(depth - 1, 0)))}`;
    const edges = () => `edges { cursor node ${this.#wrapped(row, this.#some(row, new Set(), 2, 0))} }`;
    const page = `pageInfo { hasNextPage hasPreviousPage startCursor ${CURSOR}${row.name}: endCursor }`;
    const parts = [
      random.chance(0.3) ? edges() : nodes(),
      random.chance(0.6) ? page : '',
      random.chance(0.4) ? 'totalCount' : '',
    ];
    return this.#wrapped(type, parts.filter(Boolean));
  }

  #alias(name: string, names: Set<string>): string {
    let alias = `${name}_${names.size}`;
    while (names.has(alias)) alias += '_';
    names.add(alias);
    return alias;
  }

  #type(name: string): GraphQLCompositeType {
    return assertCompositeType(this.#writing.schema.getType(name));
  }

  #fieldsOf(type: string): Record<string, GraphQLField<unknown, unknown>> {
    const composite = this.#type(type);
    return isUnionType(composite) ? {} : composite.getFields();
  }

  #fieldOf(type: string, name: string): GraphQLField<unknown, unknown> {
    const field = this.#fieldsOf(type)[name];
    if (field === undefined) throw new Error(`There is no ${type}.${name}.`);
    return field;
  }
}
