import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import type { Decided } from '../conditions.ts';
import type { ClientNames } from '../names.ts';
import { gather } from '../scope.ts';
import { compileWrite } from './write.ts';

/**
 * One operation as a planner gets it, in a form in which planners can do little wrong: what is skipped is left out,
 * fields of one name stand once, no named fragments, no alias that is some field's name; and without what the schema
 * answers for itself. null where nobody has to be asked.
 */
export function plannable(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  decided: Decided,
  names: ClientNames,
): string | null {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new TypeError(`There is no ${operation.operation} here.`);
  const given = { schema, fragments, decided };
  const write = compileWrite(given, names);
  const selections = write(gather(root, [operation.selectionSet], given));
  if (selections.length === 0) return null;
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  const used = new Set<string>();
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return print({ ...operation, variableDefinitions, directives: [], selectionSet });
}
