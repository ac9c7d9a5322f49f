import {
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getVariableValues,
  valueFromASTUntyped,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Variables as a run takes them, or what is wrong with those that came. */
export type Given = { readonly variables: Variables } | { readonly errors: readonly GraphQLError[] };

/**
 * Checks the variables of a request, and fills in the operation's defaults. They go on as the client wrote them:
 * a subgraph reads its own scalars.
 */
export function compileGiven(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables | undefined) => Given {
  if (variableDefinitions.length === 0) return () => ({ variables: {} });
  const defaults = variableDefinitions.map(({ variable, defaultValue }) => ({
    name: variable.name.value,
    value: defaultValue && valueFromASTUntyped(defaultValue),
  }));
  return (came = {}) => {
    const { errors } = getVariableValues(schema, variableDefinitions, came);
    if (errors) return { errors };
    const variables = Object.create(null) as Record<string, unknown>;
    for (const { name, value } of defaults)
      variables[name] = Object.hasOwn(came, name) && came[name] !== undefined ? came[name] : value;
    return { variables };
  };
}
