type Node = Readonly<Record<string, unknown>>;

/**
 * The schemas of an OpenAPI document as JSON Schema of 2020. Version 3.1 writes them so already; 3.0 has its own words
 * for what may be null and for open ends, and ignores what stands beside a `$ref`.
 */
export function asJsonSchema(document: Node): Node {
  return String(document['openapi']).startsWith('3.0.') ? (translated(document) as Node) : document;
}

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Node;
  if (typeof node['$ref'] === 'string') return { $ref: node['$ref'] };
  const each = Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, translated(inner)]));
  const schema = openEnd(openEnd(each, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum');
  if (typeof schema['nullable'] !== 'boolean') return schema;
  const { nullable, ...rest } = schema;
  // An enumeration need not name null in 3.0, so null stands beside the whole.
  return nullable ? { anyOf: [rest, { type: 'null' }] } : rest;
}

function openEnd(schema: Node, closed: string, open: string): Node {
  if (typeof schema[open] !== 'boolean') return schema;
  const { [closed]: bound, [open]: isOpen, ...rest } = schema;
  return bound === undefined ? rest : { ...rest, [isOpen ? open : closed]: bound };
}
