import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  visit,
} from 'graphql';
import { refuseTangle } from './tangle.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../paging/request.ts';

/** What one question may ask for at most: short text can ask for more than any machine holds. */
const MOST_OBJECTS = 1_000_000;
/** The character U+0000 as JSON and GraphQL write it. */
const NOWHERE_STORED = '\\u0000';
/** A question may read fifty registers from end to end, and no more. */
const WHOLE_REGISTER = 20_000;
/** How long a list without pages is taken to be: grids of a community, regions above a region. */
const USUAL_LIST = 10;

/** How many sizes are kept of one operation: one for each way of giving its pages' lengths. */
const MOST_SIZES = 100;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws GraphQLError BAD_USER_INPUT that says what is too much. */
export type Limit = (variables: Readonly<Record<string, unknown>>) => void;

/**
 * Refuses, before anything is fetched, a question that multiplies lists by lists, or carries what no store holds; and
 * before it is even validated, one that nobody could write out.
 */
export function limitPlugin(): ApolloServerPlugin {
  const known = new WeakMap<DocumentNode, Map<OperationDefinitionNode, Limit>>();
  const refused = new WeakMap<DocumentNode, unknown>();
  const listener: GraphQLRequestListener<BaseContext> = {
    validationDidStart: async (asked) => {
      try {
        refuseTangle(asked.document);
      } catch (refusal) {
        // No hook refuses a question here. One that costs nothing is validated, and kept, in its place.
        const document = parse('{ __typename }');
        refused.set(document, refusal);
        Object.assign(asked, { document });
      }
    },
    didResolveOperation: async ({ schema, document, operation, request, source }) => {
      if (refused.has(document)) throw refused.get(document);
      if (!operation) return;
      const variables = request.variables ?? {};
      // PostgreSQL has no text with this character in it.
      if (source.includes(NOWHERE_STORED) || JSON.stringify(variables).includes(NOWHERE_STORED))
        throw mistaken('Leave the character U+0000 out of every value.');
      const limits = known.get(document) ?? new Map<OperationDefinitionNode, Limit>();
      known.set(document, limits);
      const limit = limits.get(operation) ?? compileLimit(schema, document, operation);
      limits.set(operation, limit);
      limit(variables);
    },
  };
  return { requestDidStart: async () => listener };
}

/** Reads an operation once: of its variables only those that say how long a page is make it larger. */
export function compileLimit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Limit {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const lengths = pageLengths(document);
  const sizes = new Map<string, number>();
  return (variables) => {
    const given = JSON.stringify(lengths.map((name) => variables[name] ?? null));
    const objects = sizes.get(given) ?? sizeOf(operation, { schema, fragments, variables });
    if (sizes.size < MOST_SIZES) sizes.set(given, objects);
    if (objects > MOST_OBJECTS)
      throw mistaken(
        `This question could ask for ${objects.toExponential(1)} objects, and ${MOST_OBJECTS} is the most: ask for shorter pages, or for fewer lists inside lists.`,
      );
  };
}

function pageLengths(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (isPageLength(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

const isPageLength = (argument: string) => argument === 'first' || argument === 'last';

/** How many objects an operation could ask for, at most. */
function sizeOf(operation: OperationDefinitionNode, asked: Asked): number {
  const root = asked.schema.getRootType(operation.operation);
  return root ? sizeOfSelection(operation.selectionSet, root, asked, 0) : 0;
}

function sizeOfSelection(
  { selections }: SelectionSetNode,
  type: GraphQLNamedType,
  asked: Asked,
  depth: number,
): number {
  let size = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      size += sizeOfField(selection, type, asked, depth);
      continue;
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : asked.fragments.get(selection.name.value);
    const on = inner?.typeCondition ? asked.schema.getType(inner.typeCondition.name.value) : type;
    if (inner && on) size += sizeOfSelection(inner.selectionSet, on, asked, depth);
  }
  return size;
}

function sizeOfField(node: FieldNode, type: GraphQLNamedType, asked: Asked, depth: number): number {
  if (!node.selectionSet || node.name.value.startsWith('__')) return 0;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field) return 0;
  const inner = sizeOfSelection(node.selectionSet, getNamedType(field.type), asked, depth + 1);
  const paged = field.args.some(({ name }) => isPageLength(name));
  const heavy = depth === 0 ? heaviness(node, getNamedType(field.type)) : 0;
  if (paged) return heavy + Math.max(1, pageSize(node, asked)) * (1 + inner);
  // The rows of a page were counted with the page.
  const ofPage = ['nodes', 'edges'].includes(field.name);
  return heavy + (isListType(getNullableType(field.type)) && !ofPage ? USUAL_LIST : 1) * (1 + inner);
}

/** What is worked out of a whole register, however little of it is answered: figures, and totals of lists at the root. */
function heaviness({ selectionSet }: FieldNode, { name }: GraphQLNamedType): number {
  if (name === 'FigureTable') return WHOLE_REGISTER;
  const total = selectionSet?.selections.some(
    (each) => each.kind === Kind.FIELD && each.name.value === 'totalCount',
  );
  return total ? WHOLE_REGISTER : 0;
}

function pageSize(node: FieldNode, { variables }: Asked): number {
  const argument = node.arguments?.find(({ name }) => isPageLength(name.value));
  if (!argument) return DEFAULT_PAGE;
  const { value } = argument;
  const given =
    value.kind === Kind.VARIABLE
      ? variables[value.name.value]
      : value.kind === Kind.INT
        ? Number(value.value)
        : null;
  // What is no number here is told elsewhere; until then it counts as much as a page can.
  return typeof given === 'number' && given >= 0 ? Math.min(given, LARGEST_PAGE) : LARGEST_PAGE;
}

function mistaken(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
