import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type AskedHouse, MODES, openIn } from '../support/modes.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The table in the README: a row of the domain, what it is, and the operations that read it. */
const ROWS = Array.from(
  README.matchAll(/^\| ([PGLVR]\d+) +\| ([^|]+)\| ([^|]*)\|$/gm),
  ([, row = '', what = '', by = '']) => ({
    row,
    what: what.trim(),
    operations: Array.from(by.matchAll(/`(\w+)`/g), ([, name = '']) => name),
  }),
);
const OPERATIONS = ROWS.flatMap(({ row, operations }) => operations.map((operation) => ({ row, operation })));

/** The department that each letter's rows belong to reads them whole. */
const CLIENTS: Readonly<Record<string, string>> = {
  P: 'party-system',
  G: 'grid-system',
  L: 'legal-system',
  V: 'volunteer-system',
  R: 'renovation-system',
};

/** What another department keeps than the one that its row belongs to, and does not show to all. */
const KEPT_BY: Readonly<Record<string, readonly [client: string, department: string]>> = {
  callLineCalls: ['data-steward', 'CIVIL_AFFAIRS-440500'],
};

/** The whole country first, then the places of the sample. */
const PLACES = ['', '445100', '441400', '440500', '350526'].map((code) =>
  code === '' ? '' : `within: "${code}",`,
);

/** Every register in one process; in processes of their own the first of each row, which crosses every border too. */
const TOLD = MODES.map((mode) =>
  mode === 'in one process'
    ? { mode, which: 'by every register', operations: OPERATIONS }
    : {
        mode,
        which: 'by its first register',
        operations: ROWS.flatMap(({ row, operations: [operation] }) =>
          operation === undefined ? [] : { row, operation },
        ),
      },
);

describe.each(TOLD)('every row of the domain can be read $which, $mode', ({ mode, operations }) => {
  let house: AskedHouse;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    house = await openIn(mode);
    schema = buildClientSchema((await house.ask(getIntrospectionQuery())).data);
  });
  afterAll(() => house.close());

  const ask = ({ row, operation }: (typeof OPERATIONS)[number], query: string, variables = {}) => {
    const [client, department] = KEPT_BY[operation] ?? [CLIENTS[row.charAt(0)] ?? ''];
    return house.as(client, department === undefined ? {} : { department }).ask(query, variables);
  };
  const rowType = (operation: string) => {
    const connection = typeOf(queriesOf(schema)[operation]);
    return typeOf(connection.getFields()['nodes']);
  };

  /** The place of which its own department gets rows: where not everything is open, a list asks for one. */
  const placeOf = async (row: string, operation: string) => {
    for (const place of PLACES) {
      const { data } = await ask(
        { row, operation },
        `{ list: ${operation}(${place} first: 1) { totalCount } }`,
      );
      if (data.list?.totalCount > 0) return place;
    }
    throw new Error(`${operation} has rows in no place of the sample that its department may list.`);
  };

  it('stands in the table: 16 of party, 7 of grid, 8 of legal, 11 of volunteer, 9 of renovation', () => {
    const rows = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

    expect(ROWS.map(({ row }) => row)).toEqual([
      ...rows('P', 16),
      ...rows('G', 7),
      ...rows('L', 8),
      ...rows('V', 11),
      ...rows('R', 9),
    ]);
    expect(ROWS.filter(({ operations }) => operations.length === 0)).toEqual([]);
  });

  it.each(operations)(
    '$row by $operation: pages, one by key, figures and changes',
    async ({ row, operation }) => {
      const type = rowType(operation);
      const key = type.getFields()['id'] ? 'id' : 'code';
      const place = await placeOf(row, operation);
      const list = await ask(
        { row, operation },
        `{ list: ${operation}(${place} first: 3) { nodes { ${selectionOf(type)} } totalCount pageInfo { endCursor } } }`,
      );
      expect(unexpected(list.errors)).toEqual([]);
      const { nodes, totalCount } = list.data.list;
      expect(nodes.length).toBe(Math.min(3, totalCount));
      expect(totalCount).toBeGreaterThan(0);

      const one = operationOf(schema, type);
      const found = await ask(
        { row, operation },
        `query ($key: ID!) { one: ${one}(${key}: $key) { ${selectionOf(type)} } }`,
        {
          key: nodes[0][key],
        },
      );
      expect(found.data.one).toEqual(nodes[0]);

      const name = type.name.charAt(0).toLowerCase() + type.name.slice(1);
      const queries = queriesOf(schema);
      const figures = Object.keys(queries).find(
        (each) => each === `${one}Figures` || each === `${name}Figures`,
      );
      const changes = Object.keys(queries).find(
        (each) => each === `${one}Changes` || each === `${name}Changes`,
      );
      const rest = await ask(
        { row, operation },
        `{ figures: ${figures}${place === '' ? '' : `(${place})`} { total { value unit status nature source } } changes: ${changes}(${place} first: 2) { changes { key kind } hasMore } }`,
      );
      expect(unexpected(rest.errors)).toEqual([]);
      expect(rest.data.figures.total).toMatchObject({ nature: 'COUNTED' });
      expect(rest.data.figures.total.value).toBeGreaterThan(0);
      expect(rest.data.changes.changes[0]).toMatchObject({ kind: 'CREATED' });
    },
  );

  it.each(operations)('$row by $operation: every order, there and back', async ({ row, operation }) => {
    const orders = schema.getType(`${rowType(operation).name}Order`);
    const names = isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [];
    const key = rowType(operation).getFields()['id'] ? 'id' : 'code';
    expect(names.length).toBeGreaterThan(0);
    const place = await placeOf(row, operation);
    for (const name of names) {
      const page = (given: string) =>
        `${operation}(${place} orderBy: ${name}, ${given}) { nodes { ${key} } pageInfo { endCursor } }`;
      const { data, errors } = await ask(
        { row, operation },
        `{ all: ${page('first: 6')} start: ${page('first: 3')} }`,
      );
      expect({ name, errors: unexpected(errors) }).toEqual({ name, errors: [] });
      const { endCursor } = data.start.pageInfo;
      const next = await ask(
        { row, operation },
        `query ($after: String) { next: ${page('first: 3, after: $after')} }`,
        {
          after: endCursor,
        },
      );
      expect({ name, next: next.data.next?.nodes, errors: next.errors }).toEqual({
        name,
        next: data.all.nodes.slice(3),
        errors: undefined,
      });
    }
  });
});

/** Refusals are answers: of what is personal even the source's system gets no lists. */
function unexpected(errors: readonly { extensions: Record<string, unknown> }[] | undefined) {
  const refusals = [
    'WITHHELD',
    'PURPOSE_REQUIRED',
    'AGREEMENT_REQUIRED',
    'FULL_REQUIRED',
    'OUTSIDE_JURISDICTION',
  ];
  return (errors ?? []).filter(({ extensions }) => !refusals.includes(String(extensions['code'])));
}

const queriesOf = (schema: GraphQLSchema) => schema.getQueryType()?.getFields() ?? {};

function typeOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType {
  const type = field && getNamedType(field.type);
  if (!isObjectType(type))
    throw new Error(`${field?.name ?? 'A field that is not there'} answers no object.`);
  return type;
}

function operationOf(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const key = type.getFields()['id'] ? 'id' : 'code';
  const found = Object.values(queriesOf(schema)).find(
    (field) => String(field.type) === type.name && field.args.length === 1 && field.args[0]?.name === key,
  );
  if (found === undefined) throw new Error(`Nothing finds a ${type.name} by its key.`);
  return found.name;
}

/** Every leaf, and the key of everything that a row refers to. */
function selectionOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter(({ args }) => args.every((argument) => !isNonNullType(argument.type)))
    .flatMap(({ name, type: given }) => {
      const inner = getNamedType(given);
      if (isLeafType(inner)) return [name];
      const key = isObjectType(inner) ? ['id', 'code'].find((each) => inner.getFields()[each]) : undefined;
      return key === undefined ? [] : [`${name} { ${key} }`];
    })
    .join(' ');
}
