import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  isScalarType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import type { Operation } from './operation.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The variables of an operation as somebody would send it: what was given, or else the default; for a scalar that
 * was not, the region, as whoever has such a variable sends something in it.
 */
export function variablesIn({ asked, variables }: Operation, schema: GraphQLSchema, region: string): Values {
  return Object.fromEntries(
    (asked.variableDefinitions ?? []).flatMap(({ variable, type: written, defaultValue }) => {
      const name = variable.name.value;
      if (Object.hasOwn(variables, name)) return [[name, variables[name]]];
      const type = typeFromAST(schema, written as never);
      if (type === undefined) return [];
      if (defaultValue) return [[name, valueFromAST(defaultValue, type as never)]];
      return isScalarType(isNonNullType(type) ? type.ofType : type) ? [[name, region]] : [];
    }),
  );
}

/** The values of a field's arguments, as far as they are there: one that is missing takes no other with it. */
export function argumentsGiven(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Values,
): Values {
  const given: Record<string, unknown> = {};
  for (const { name, value } of node.arguments ?? []) {
    const argument = field.args.find((each) => each.name === name.value);
    const read = argument && valueFromAST(value, argument.type, variables);
    if (read !== undefined) given[name.value] = read;
  }
  return given;
}
