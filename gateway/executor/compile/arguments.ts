import { type FieldNode, type GraphQLField, Kind, type ValueNode, print } from 'graphql';

type Definition = GraphQLField<unknown, unknown> | undefined;

/** A field with its arguments and those that it has by default: the same text for the same question. */
export function askedBy({ name, arguments: args = [] }: FieldNode, definition: Definition): string {
  const values = new Map<string, ValueNode>();
  for (const { name: arg, astNode } of definition?.args ?? [])
    if (astNode?.defaultValue) values.set(arg, astNode.defaultValue);
  for (const arg of args) values.set(arg.name.value, arg.value);
  const given = [...values].map(([arg, value]) => `${arg}: ${textOf(value)}`).sort();
  return given.length === 0 ? name.value : `${name.value}(${given.join(', ')})`;
}

/** Planners write a value in their own ways: 2 as 2.0, and an object's fields in another order. */
function textOf(value: ValueNode): string {
  switch (value.kind) {
    case Kind.LIST:
      return `[${value.values.map(textOf).join(', ')}]`;
    case Kind.OBJECT: {
      const fields = value.fields.map((field) => `${field.name.value}: ${textOf(field.value)}`).sort();
      return `{${fields.join(', ')}}`;
    }
    case Kind.FLOAT:
      return String(Number(value.value));
    case Kind.STRING:
      return JSON.stringify(value.value);
    default:
      return print(value);
  }
}
