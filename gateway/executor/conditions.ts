import {
  type DirectiveNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

/** The variables by which parts of an operation are skipped or included, decided. */
export type Decided = Readonly<Record<string, boolean>>;

/** One of the ways in which an operation can be asked. */
export interface Combination {
  /** What tells it from the operation's other ones. */
  readonly name: string;
  readonly decided: Decided;
}

type Variables = Readonly<Record<string, unknown>>;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * Reads which variables decide whether something of an operation is asked for. Each combination of them is planned
 * and compiled by itself, so that nothing has to be decided for a row, and planners know no conditions.
 */
export function compileConditions(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): (variables: Variables) => Combination {
  const names = [...namesIn(operation, fragments)].sort();
  if (names.length === 0) return () => UNCONDITIONAL;
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  );
  return (variables) => {
    const decided: Record<string, boolean> = {};
    let name = '';
    for (const each of names) {
      const given = Object.hasOwn(variables, each) ? variables[each] : undefined;
      const holds = (given === undefined ? defaults.get(each) : given) === true;
      decided[each] = holds;
      name += holds ? '1' : '0';
    }
    return { name, decided };
  };
}

const UNCONDITIONAL: Combination = { name: '', decided: {} };

/** Whether a field or fragment is asked for. */
export function isAsked({ directives = [] }: SelectionNode, decided: Decided): boolean {
  return directives.every((directive) => {
    const holds = valueOf(directive, decided);
    return holds === null || holds === (directive.name.value === 'include');
  });
}

/** null where a directive is none of the two. */
function valueOf(directive: DirectiveNode, decided: Decided): boolean | null {
  if (directive.name.value !== 'skip' && directive.name.value !== 'include') return null;
  const value = directive.arguments?.[0]?.value;
  if (value?.kind === Kind.VARIABLE) return decided[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}

function namesIn(operation: OperationDefinitionNode, fragments: Fragments): Set<string> {
  const names = new Set<string>();
  const Directive = (node: DirectiveNode) => {
    if (node.name.value !== 'skip' && node.name.value !== 'include') return;
    for (const { value } of node.arguments ?? [])
      if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, { Directive });
  return names;
}
