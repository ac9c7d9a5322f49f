import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  getOperationAST,
  validate,
} from 'graphql';
import { badInput } from '../http/badInput.ts';
import { readDocument } from '../http/document.ts';
import type { WholeGraph } from './graph.ts';

/** An operation as somebody sends it: by the name of a known document, or as a document. */
export interface Sent {
  readonly known?: string | null | undefined;
  readonly document?: string | null | undefined;
  /** Which one, where the document has several. */
  readonly operationName?: string | null | undefined;
  /** The values of its variables, as JSON. */
  readonly variables?: string | null | undefined;
}

/** A valid query. */
export interface Operation {
  readonly name: string;
  readonly document: DocumentNode;
  readonly asked: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whoever has these to mend sees the others then. */
const MISTAKES_TOLD = 3;

/**
 * Reads an operation against the graph.
 * @param called how whoever sent it finds it again, such as `operations[0]`
 * @throws GraphQLError BAD_USER_INPUT that says what to mend, and where
 */
export function readOperation(graph: WholeGraph, sent: Sent, called: string): Operation {
  const refuse = (message: string): never => {
    throw badInput(`${called}: ${message}`);
  };
  const document = documentOf(textOf(graph, sent, refuse), refuse);
  const mistakes = validate(graph.schema, document, undefined, { maxErrors: MISTAKES_TOLD });
  if (mistakes.length > 0) refuse(mistakes.map(placed).join(' '));
  const asked = getOperationAST(document, sent.operationName);
  if (!asked)
    return refuse(
      sent.operationName == null
        ? 'The document has several operations, or none: say which one in operationName.'
        : `The document has no operation ${sent.operationName}.`,
    );
  if (asked.operation !== OperationTypeNode.QUERY)
    refuse('Only queries are previewed: what a mutation needs is a role, which no agreement gives.');
  const name = asked.name?.value ?? sent.known ?? called;
  return { name, document, asked, variables: variablesOf(sent.variables, refuse) };
}

type Refuse = (message: string) => never;

function textOf({ documents }: WholeGraph, { known, document }: Sent, refuse: Refuse): string {
  if (document != null && known == null) return document;
  if (known == null || document != null) return refuse('Send a document, or the name of a known one.');
  return (
    documents.get(known) ?? refuse(`No document is known as ${known}: knownOperations lists those that are.`)
  );
}

function documentOf(text: string, refuse: Refuse): DocumentNode {
  try {
    return readDocument(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refuse(placed(error));
  }
}

function placed({ message, locations }: GraphQLError): string {
  const [at] = locations ?? [];
  return at === undefined ? message : `${message} (line ${at.line}, column ${at.column})`;
}

function variablesOf(json: string | null | undefined, refuse: Refuse): Operation['variables'] {
  if (json == null) return {};
  try {
    const values: unknown = JSON.parse(json);
    if (values !== null && typeof values === 'object' && !Array.isArray(values))
      return values as Operation['variables'];
  } catch {
    // Told below, as whatever else is no object.
  }
  return refuse('The variables are no JSON object, such as {"code": "445102"}.');
}

/** The fragments of a document, by name. */
export function fragmentsOf({ definitions }: DocumentNode) {
  return new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
}
