import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  getNamedType,
  isObjectType,
  print,
} from 'graphql';
import { badInput } from '../../kit/http/badInput.ts';
import { LARGEST_PAGE } from '../../kit/paging/request.ts';

/** A question about one list, rewritten so that it can be asked page by page. */
export interface Paged {
  readonly query: string;
  /** Under which name the answer has the list. */
  readonly name: string;
  /** The query field that tells what became of the list's rows since a cursor; null where it has none. */
  readonly changes: string | null;
}

const AFTER = 'exportAfter';
const PAGE = 'exportPage';

/**
 * Rewrites a query for one connection, `{ lawFirms(within: "445102") { nodes { id name } } }`, into one for a page of it.
 * @throws GraphQLError BAD_USER_INPUT that says which form an export takes.
 */
export function paged(document: DocumentNode, schema: GraphQLSchema): Paged {
  const operation = onlyOperation(document);
  const [list, ...others] = operation.selectionSet.selections;
  if (list?.kind !== Kind.FIELD || others.length > 0)
    throw badInput(
      'An export asks for one list: write a query with a single field, such as { lawFirms { nodes { id } } }.',
    );
  const field = schema.getQueryType()?.getFields()[list.name.value];
  const connection = field && getNamedType(field.type);
  const rows = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  if (field === undefined || rows === undefined || !list.selectionSet)
    throw badInput(`${list.name.value} is no list with pages: export one that answers nodes and pageInfo.`);
  const nodes = list.selectionSet.selections.filter(isNodes);
  if (nodes.length === 0)
    throw badInput('An export tells its rows by nodes: select nodes { … } with what each line is to have.');
  const conditional = [list, ...nodes].some(({ directives }) => (directives ?? []).length > 0);
  if (conditional)
    throw badInput('An export tells all rows: leave @skip and @include out of the list and of its nodes.');
  const own =
    list.arguments?.filter(({ name }) => ['first', 'after', 'last', 'before'].includes(name.value)) ?? [];
  if (own.length > 0)
    throw badInput('An export goes through all pages by itself: leave first, after, last and before out.');

  const row = getNamedType(rows.type).name;
  const changes = `${row.charAt(0).toLowerCase()}${row.slice(1)}Changes`;
  const rewritten = withPages(document, operation, {
    ...list,
    selectionSet: { ...list.selectionSet, selections: nodes },
  });
  return {
    query: print(rewritten),
    name: list.alias?.value ?? list.name.value,
    changes: schema.getQueryType()?.getFields()[changes] ? changes : null,
  };
}

/** The page of an answer: its rows, and where the next one begins; null where it was the last. */
export function pageOf(data: Readonly<Record<string, unknown>> | null | undefined, name: string) {
  const list = data?.[name] as
    { nodes: unknown[]; [PAGE]: { endCursor: string | null; hasNextPage: boolean } } | null | undefined;
  if (list == null) return null;
  const { endCursor, hasNextPage } = list[PAGE];
  return { rows: list.nodes, next: hasNextPage ? endCursor : null };
}

export function variablesFor(variables: object, after: string | null): Record<string, unknown> {
  return { ...variables, [AFTER]: after };
}

function onlyOperation({ definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...others] = operations;
  if (operation?.operation !== OperationTypeNode.QUERY || others.length > 0)
    throw badInput('An export takes one query, and nothing beside it.');
  return operation;
}

/** What else stands beside the nodes, a total for instance, would be worked out again for every page: it is left out. */
function isNodes(selection: SelectionNode): selection is FieldNode {
  return selection.kind === Kind.FIELD && selection.name.value === 'nodes' && !selection.alias;
}

function withPages(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  list: FieldNode,
): DocumentNode {
  const argument = (name: string, value: ArgumentNode['value']): ArgumentNode => ({
    kind: Kind.ARGUMENT,
    name: named(name),
    value,
  });
  const pageInfo: FieldNode = {
    kind: Kind.FIELD,
    alias: named(PAGE),
    name: named('pageInfo'),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: ['endCursor', 'hasNextPage'].map((name): FieldNode => ({
        kind: Kind.FIELD,
        name: named(name),
      })),
    },
  };
  const inPages: FieldNode = {
    ...list,
    arguments: [
      ...(list.arguments ?? []),
      argument('first', { kind: Kind.INT, value: String(LARGEST_PAGE) }),
      argument('after', { kind: Kind.VARIABLE, name: named(AFTER) }),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(list.selectionSet?.selections ?? []), pageInfo],
    },
  };
  const asked: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: named(AFTER) },
        type: { kind: Kind.NAMED_TYPE, name: named('String') },
      },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [inPages] },
  };
  return {
    ...document,
    definitions: document.definitions.map((each) => (each === operation ? asked : each)),
  };
}

const named = (value: string) => ({ kind: Kind.NAME as const, value });
