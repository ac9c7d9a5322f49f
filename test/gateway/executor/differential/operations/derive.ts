import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  isAbstractType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { choose, numberOf } from '../world/numbers.ts';
import type { OperationDraw, SelectionDraw } from './draw.ts';
import { Inputs } from './inputs.ts';
import { Names, type Placed } from './names.ts';

export interface Operation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Derives an operation that is valid for the schema. */
export function deriveOperation(api: GraphQLSchema, draw: OperationDraw): Operation {
  const mutation = draw.kind % 6 === 1 ? api.getMutationType() : undefined;
  const root = mutation ?? api.getQueryType();
  if (!root) throw new TypeError('The schema has no queries.');
  const writer = new Writer(api);
  const body = writer.selections(root, draw.selections, []);
  const { inputs, fragments } = writer;
  const defined = [...inputs.variables.values()].map(({ definition }) => definition);
  const head = `${mutation ? 'mutation' : 'query'} Made${defined.length > 0 ? `(${defined.join(', ')})` : ''}`;
  const source = [`${head} ${body}`, ...fragments.values()].join('\n');
  const sent = [...inputs.variables].flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { source, document: parse(source), variables: Object.fromEntries(sent) };
}

class Writer {
  readonly inputs = new Inputs();
  readonly fragments = new Map<string, string>();
  readonly #api: GraphQLSchema;
  readonly #names = new Names();
  readonly #known: { name: string; type: GraphQLCompositeType; placed: readonly Placed[] }[] = [];
  /** The fields that fragments in the making have so far, each from its own beginning. */
  readonly #open: { depth: number; placed: Placed[] }[] = [];

  constructor(api: GraphQLSchema) {
    this.#api = api;
  }

  selections(type: GraphQLCompositeType, draws: readonly SelectionDraw[], path: readonly string[]): string {
    const written = draws.map((draw) => this.#selection(type, draw, path)).filter((text) => text !== '');
    return `{ ${written.length > 0 ? written.join(' ') : '__typename'} }`;
  }

  #selection(type: GraphQLCompositeType, draw: SelectionDraw, path: readonly string[]): string {
    const what = draw.what % 16;
    if (what === 14 && path.length === 0) return this.#introspection(path, type, draw.name);
    const condition = this.#condition(draw.condition);
    if (what === 15) return this.#typename(path, draw, condition);
    if (what === 13) return `...${condition} ${this.selections(type, draw.selections, path)}`;
    if (what === 12 || what === 11) return this.#spread(type, draw, path, condition);
    if (what >= 9 || isUnionType(type)) {
      const within = this.#within(type, draw.name);
      return `... on ${within.name}${condition} ${this.selections(within, draw.selections, path)}`;
    }
    const fields = Object.values(type.getFields());
    const composite = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const among = draw.selections.length > 0 && composite.length > 0 ? composite : fields;
    return this.#field(choose(among, draw.name), draw, path, condition);
  }

  #field(
    field: GraphQLField<unknown, unknown>,
    draw: SelectionDraw,
    path: readonly string[],
    condition: string,
  ): string {
    const args = field.args
      .filter((arg, index) => isRequiredArgument(arg) || (draw.args >>> index) % 2 === 1)
      .map((arg) => `${arg.name}: ${this.inputs.literal(arg.type, numberOf(`${draw.args} ${arg.name}`))}`);
    const written = args.length > 0 ? `(${args.join(', ')})` : '';
    const name = this.#take(path, field.name, `${field.name}${written}: ${String(field.type)}`, draw.args);
    const below = getNamedType(field.type);
    const inner = isCompositeType(below)
      ? ` ${this.selections(below, draw.selections, [...path, name])}`
      : '';
    return `${name === field.name ? '' : `${name}: `}${field.name}${written}${condition}${inner}`;
  }

  #typename(path: readonly string[], draw: SelectionDraw, condition: string): string {
    const name = this.#take(path, '__typename', '__typename: String!', draw.args);
    return `${name === '__typename' ? '' : `${name}: `}__typename${condition}`;
  }

  #introspection(path: readonly string[], type: GraphQLCompositeType, number: number): string {
    if (type !== this.#api.getQueryType()) return '';
    if (number % 2 === 0) return this.#once(path, '__schema', '{ queryType { name } mutationType { name } }');
    const named = choose(['Query', 'E0', 'Mood', 'Filter', 'Nobody'], number >>> 1);
    const body = `(name: "${named}") { kind name fields { name type { name kind } args { name defaultValue } } }`;
    return this.#once(path, '__type', body);
  }

  #once(path: readonly string[], field: string, body: string): string {
    const name = this.#take(path, field, `${field} ${body}`, 1);
    return `${name === field ? '' : `${name}: `}${field}${body}`;
  }

  /** A named fragment: one that is known already where it fits, or a new one. */
  #spread(
    type: GraphQLCompositeType,
    draw: SelectionDraw,
    path: readonly string[],
    condition: string,
  ): string {
    const fitting = this.#known.filter((known) => overlaps(this.#api, known.type, type));
    if (draw.name % 2 === 1 && fitting.length > 0) {
      const again = choose(fitting, draw.args);
      if (this.#names.takeAll(path, again.placed)) {
        this.#note(path, again.placed);
        return `...${again.name}${condition}`;
      }
    }
    const within = this.#within(type, draw.name);
    const placed: Placed[] = [];
    this.#open.push({ depth: path.length, placed });
    const body = this.selections(within, draw.selections, path);
    this.#open.pop();
    const name = `P${this.#known.length}`;
    this.#known.push({ name, type: within, placed });
    this.fragments.set(name, `fragment ${name} on ${within.name} ${body}`);
    return `...${name}${condition}`;
  }

  #take(path: readonly string[], field: string, asked: string, number: number): string {
    const name = this.#names.take(path, field, asked, number);
    this.#note(path, [{ path: [], name, asked }]);
    return name;
  }

  #note(path: readonly string[], placed: readonly Placed[]): void {
    for (const open of this.#open)
      open.placed.push(
        ...placed.map((each) => ({ ...each, path: [...path.slice(open.depth), ...each.path] })),
      );
  }

  /** A type that something of this type may be of. */
  #within(type: GraphQLCompositeType, number: number): GraphQLCompositeType {
    const all = Object.values(this.#api.getTypeMap()).filter(
      (other) => isCompositeType(other) && overlaps(this.#api, other, type),
    );
    return choose(all as GraphQLCompositeType[], number >>> 1);
  }

  #condition(number: number): string {
    if (number % 5 !== 0) return '';
    const kind = number % 2 === 0 ? 'include' : 'skip';
    const first = ` @${kind}(if: ${this.inputs.condition(number >>> 3)})`;
    if (number % 35 !== 0) return first;
    return `${first} @${kind === 'skip' ? 'include' : 'skip'}(if: ${this.inputs.condition(number >>> 4)})`;
  }
}

function overlaps(api: GraphQLSchema, one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
  const objectsOf = (type: GraphQLCompositeType) =>
    isAbstractType(type) ? api.getPossibleTypes(type) : [type];
  const others = objectsOf(other);
  return objectsOf(one).some((type) => isObjectType(type) && others.includes(type));
}
