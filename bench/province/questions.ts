import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A list that answers pages, as the schema shows it. */
export interface List {
  readonly name: string;
  /** The rows' fields that hold values, as a selection. */
  readonly leaves: string;
  /** How the rows' place is selected; null where they show none. */
  readonly place: string | null;
  readonly orders: readonly string[];
  /** Whether it can be asked of everything at once. */
  readonly everywhere: boolean;
  readonly searchable: boolean;
  /** The field that counts its rows; null where there is none. */
  readonly figures: string | null;
  /** Lists below each of its rows. */
  readonly below: readonly string[];
}

/** All lists of rows: fields of Query that answer a connection, and can be narrowed down to a region. */
export function listsOf(schema: GraphQLSchema): List[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const fields = query.getFields();
  return Object.values(fields).flatMap((field) => {
    const argument = (name: string) =>
      typeNamed(schema, field.args.find((each) => each.name === name)?.type.toString());
    const orders = argument('orderBy');
    const row = rowOf(schema, field);
    if (row === undefined || !field.args.some((each) => each.name === 'within')) return [];
    const own = Object.values(row.getFields());
    const place = ['community', 'region'].find((name) => own.some((each) => each.name === name));
    const filter = argument('filter');
    const figures = `${row.name.charAt(0).toLowerCase()}${row.name.slice(1)}Figures`;
    return {
      name: field.name,
      leaves: own
        .filter(
          (each) =>
            isLeafType(typeNamed(schema, each.type.toString())) && !each.args.some(isRequiredArgument),
        )
        .map(({ name }) => name)
        .join(' '),
      place: place === undefined ? null : `${place} { code }`,
      everywhere: !field.args.some((each) => each.name === 'within' && isRequiredArgument(each)),
      orders: isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [],
      searchable: isInputObjectType(filter) && 'text' in filter.getFields(),
      figures: figures in fields ? figures : null,
      below: own.filter((each) => rowOf(schema, each) !== undefined).map(({ name }) => name),
    };
  });
}

/** What a field answers pages of; nothing where it answers no connection. */
function rowOf(
  schema: GraphQLSchema,
  { type }: GraphQLField<unknown, unknown>,
): GraphQLObjectType | undefined {
  const connection = typeNamed(schema, type.toString());
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return undefined;
  const row = typeNamed(schema, connection.getFields()['nodes']?.type.toString());
  return isObjectType(row) ? row : undefined;
}

/** The type below all lists and exclamation marks. */
function typeNamed(schema: GraphQLSchema, written = '') {
  return schema.getType(written.replace(/[[\]!]/g, ''));
}

export interface Question {
  readonly list: string;
  readonly query: string;
  readonly variables: object;
}

/** What is asked of every list, by the heading under which it is told. */
export interface Places {
  readonly community: string;
  readonly county: string;
  readonly province: string;
  /** Two letters that few rows have, and two that many have. */
  readonly rare: string;
  readonly frequent: string;
}

export const COMMUNITY_PAGES = 'Pages of a community';

export function questionsOf(
  list: List,
  at: Places,
): { readonly heading: string; readonly question: Question }[] {
  const { name, leaves, figures } = list;
  const page = (heading: string, narrowed: string) => ({
    heading,
    question: {
      list: name,
      query: `{ ${name}(${narrowed}, first: 20) { nodes { ${leaves} } } }`,
      variables: {},
    },
  });
  const one = (heading: string, query: string) => ({
    heading,
    question: { list: name, query, variables: {} },
  });
  const text = (sought: string) => `within: "${at.province}", filter: { text: "${sought}" }`;
  return [
    page(COMMUNITY_PAGES, `within: "${at.community}"`),
    page('Pages of a county', `within: "${at.county}"`),
    page('Pages of the province', `within: "${at.province}"`),
    ...(list.searchable
      ? [
          page(`Pages by a rare text (${at.rare})`, text(at.rare)),
          page(`Pages by a frequent text (${at.frequent})`, text(at.frequent)),
        ]
      : []),
    one('Totals of the province', `{ ${name}(within: "${at.province}", first: 0) { totalCount } }`),
    ...(figures === null
      ? []
      : [
          one(
            'Figures of the province by prefecture',
            `{ ${figures}(within: "${at.province}", by: [REGION]) { total { value } cells { figure { value } } } }`,
          ),
        ]),
  ];
}

/** Every page whose plan is looked at: each order, of everything, a province, a county and a community, by text, and below its rows. */
export function pagesOf(list: List, at: Places): string[] {
  const page = (given: string, selection = '__typename') =>
    `{ ${list.name}(${given}first: 20) { nodes { ${selection} } } }`;
  const within = [...(list.everywhere ? [null] : []), at.province, at.county, at.community];
  const orders = list.orders.length > 0 ? list.orders.map((by) => `orderBy: ${by}, `) : [''];
  const inOrder = orders.flatMap((by) =>
    within.map((place) => page(place === null ? by : `within: "${place}", ${by}`)),
  );
  const of = list.everywhere ? '' : `within: "${at.province}", `;
  const byText = [at.rare, at.frequent].map((text) => page(`${of}filter: { text: "${text}" }, `));
  const below = list.below.map((each) =>
    page(`within: "${at.county}", `, `${each}(first: 5) { nodes { __typename } }`),
  );
  return [...inOrder, ...(list.searchable ? byText : []), ...below];
}
