import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Operation } from '../operations/derive.ts';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Operations that ask a little less than one. They may be invalid. */
export function* smallerOperations(operation: Operation): Generator<Operation> {
  const { document } = operation;
  const sets = nodesOf(document, Kind.SELECTION_SET) as SelectionSetNode[];
  for (const set of sets)
    for (const [index, selection] of set.selections.entries()) {
      const put = (nodes: readonly SelectionNode[]) => {
        const selections = [...set.selections.slice(0, index), ...nodes, ...set.selections.slice(index + 1)];
        return withNode(operation, set, {
          ...set,
          selections: selections.length > 0 ? selections : [TYPENAME],
        });
      };
      if (set.selections.length > 1 || print(selection) !== '__typename') yield put([]);
      yield* simpler(selection, document).map(put);
    }
}

/** Simpler things to ask in the place of one. */
function simpler(selection: SelectionNode, document: DocumentNode): (readonly SelectionNode[])[] {
  const others: (readonly SelectionNode[])[] = [];
  if (selection.directives?.length) others.push([{ ...selection, directives: [] }]);
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const fragment = document.definitions.find(
      (each): each is FragmentDefinitionNode =>
        each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
    );
    if (fragment) others.push([{ ...fragment, kind: Kind.INLINE_FRAGMENT, directives: [] }]);
  } else if (selection.kind === Kind.INLINE_FRAGMENT) {
    others.push(selection.selectionSet.selections);
  } else {
    const { alias, ...plain } = selection;
    if (alias) others.push([plain]);
    if (selection.arguments?.length) others.push([{ ...selection, arguments: [] }]);
  }
  return others;
}

function withNode(operation: Operation, before: ASTNode, after: ASTNode): Operation {
  const changed = visit(operation.document, { enter: (node) => (node === before ? after : undefined) });
  const used = new Set(
    nodesOf(changed, Kind.FRAGMENT_SPREAD).map((node) => (node as never as Named).name.value),
  );
  const definitions = changed.definitions.filter(
    (each) => each.kind !== Kind.FRAGMENT_DEFINITION || used.has(each.name.value),
  );
  const variables = new Set<string>();
  for (const each of definitions)
    visit(each, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
    });
  const document = visit(
    { ...changed, definitions },
    { VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? false : null) },
  );
  const source = print(document);
  const given = Object.entries(operation.variables).filter(([name]) => variables.has(name));
  return { source, document: parse(source), variables: Object.fromEntries(given) };
}

interface Named {
  readonly name: { readonly value: string };
}

function nodesOf(document: DocumentNode, kind: Kind): ASTNode[] {
  const nodes: ASTNode[] = [];
  visit(document, { enter: (node) => void (node.kind === kind && nodes.push(node)) });
  return nodes;
}
