import {
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  Kind,
  type TypeNode,
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
  const defined = variableDefinitions.map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    otherwise: defaultValue && valueFromASTUntyped(defaultValue),
    fits: plainly(type),
  }));
  return (came = {}) => {
    const variables = Object.create(null) as Record<string, unknown>;
    let plain = true;
    for (const { name, otherwise, fits } of defined) {
      const value = Object.hasOwn(came, name) && came[name] !== undefined ? came[name] : otherwise;
      variables[name] = value;
      plain &&= fits(value);
    }
    if (plain) return { variables };
    // Only what is not plain to see is looked at as a whole, which also has the words for what is wrong.
    const { errors } = getVariableValues(schema, variableDefinitions, came);
    return errors ? { errors } : { variables };
  };
}

type Fits = (value: unknown) => boolean;

/** The forms of values that nobody has to think about. */
const PLAIN = new Map<string, Fits>([
  ['String', (value) => typeof value === 'string'],
  ['ID', (value) => typeof value === 'string'],
  ['Boolean', (value) => typeof value === 'boolean'],
]);

/** Whether a value is right for a type at first sight. */
function plainly(type: TypeNode): Fits {
  const promised = type.kind === Kind.NON_NULL_TYPE;
  const named = promised ? type.type : type;
  const fits = named.kind === Kind.NAMED_TYPE ? PLAIN.get(named.name.value) : undefined;
  if (fits === undefined) return () => false;
  return promised ? fits : (value) => value === undefined || value === null || fits(value);
}
