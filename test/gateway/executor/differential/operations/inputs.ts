import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { choose, numberOf } from '../world/numbers.ts';

/** A variable of the operation: its definition, and its value where one is sent. */
export interface Variable {
  readonly definition: string;
  readonly value: unknown;
}

/** Writes arguments, some of them as variables, which it collects. */
export class Inputs {
  readonly variables = new Map<string, Variable>();

  /** A value as a literal of the operation. */
  literal(type: GraphQLInputType, number: number, depth = 0): string {
    if (number % 5 === 0 && depth < 2) return this.variable(type, number);
    const nullable = !isNonNullType(type);
    const inner = nullable ? type : type.ofType;
    const next = numberOf(`${number}`);
    if (nullable && next % 9 === 0) return 'null';
    if (isListType(inner)) {
      const items = Array.from({ length: next % 3 }, (_, index) =>
        this.literal(inner.ofType, numberOf(`${number} ${index}`), depth + 1),
      );
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter(
        (_, index) => depth < 3 && (next >>> index) % 3 === 0,
      );
      const written = fields.map(
        (field) =>
          `${field.name}: ${this.literal(field.type, numberOf(`${number} ${field.name}`), depth + 1)}`,
      );
      return `{${written.join(', ')}}`;
    }
    if (isEnumType(inner)) return choose(inner.getValues(), next).name;
    return literalOf(String(inner), next);
  }

  /** A new variable of the type, whose value is sent or is its default. */
  variable(type: GraphQLInputType, number: number): string {
    const name = `v${this.variables.size}`;
    const value = valueOf(type, numberOf(`variable ${number}`), 0);
    const left = !isNonNullType(type) && number % 2 === 0;
    const standard = number % 3 === 0 && !isNonNullType(type) ? ` = ${constantOf(type, number)}` : '';
    this.variables.set(name, {
      definition: `$${name}: ${String(type)}${standard}`,
      value: left ? undefined : value,
    });
    return `$${name}`;
  }

  /** A condition: a constant, or a variable that may have a default. */
  condition(number: number): string {
    if (number % 4 === 0) return String(number % 8 === 0);
    const name = `v${this.variables.size}`;
    const value = number % 3 === 0;
    const definition =
      number % 5 === 0 ? `$${name}: Boolean! = ${value}` : number % 5 === 1 ? `$${name}: Boolean = true` : '';
    this.variables.set(name, {
      definition: definition || `$${name}: Boolean!`,
      value: number % 5 === 0 ? undefined : number % 5 === 1 && number % 2 === 0 ? undefined : value,
    });
    return `$${name}`;
  }
}

/** A literal without variables. */
function constantOf(type: GraphQLInputType, number: number): string {
  const inputs = new Inputs();
  return inputs.literal(type, number * 5 + 1, 2);
}

function literalOf(type: string, number: number): string {
  switch (type) {
    case 'Int':
      return String((number % 5) - 1);
    case 'Float':
      return choose(['1', '0.5', '-2.25', '1e3'], number);
    case 'Boolean':
      return String(number % 2 === 0);
    case 'ID':
      return choose(['7', '"7"', '"x"'], number);
    case 'Blob':
      return choose(['{z: [1, "two"], a: null}', '"text"', '[]', '3', 'NAMED'], number);
    default:
      return choose(['"text"', '"with \\"quotes\\""', '"""block"""', '""'], number);
  }
}

function valueOf(type: GraphQLInputType, number: number, depth: number): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, number - (number % 9) + 1, depth);
  if (number % 9 === 0) return null;
  if (isListType(type))
    return Array.from({ length: number % 3 }, (_, index) =>
      valueOf(type.ofType, numberOf(`${number} ${index}`), depth + 1),
    );
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (_, index) => depth < 2 && (number >>> index) % 3 === 0,
    );
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        valueOf(field.type, numberOf(`${number} ${field.name}`), depth + 1),
      ]),
    );
  }
  if (isEnumType(type)) return choose(type.getValues(), number).name;
  return JSON.parse(jsonOf(String(type), number)) as unknown;
}

function jsonOf(type: string, number: number): string {
  if (type === 'Blob') return choose(['{"z":[1,"two"],"a":null}', '"text"', '[]', '3'], number);
  if (type === 'ID') return choose(['7', '"7"', '"x"'], number);
  if (type === 'String') return choose(['"text"', '"文 \\u2028 \\""', '""'], number);
  return literalOf(type, number);
}
