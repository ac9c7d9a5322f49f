import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { asJsonSchema } from './dialect.ts';

/** A system's own description of its interface (OpenAPI 3.0 or 3.1), as far as reading lists goes. */
export interface Description {
  readonly server: string | undefined;
  /** Undefined where no GET operation has this id. */
  operation(id: string): Operation | undefined;
}

export interface Operation {
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Whether the answer is what the description promises; undefined where it describes no JSON answer. */
  readonly validate: ((answer: unknown) => readonly Breach[]) | undefined;
  /** What the answer may hold at a path such as `data.rows`, `[]` for the items of a list; undefined where nothing is said. */
  answers(path: readonly string[]): 'there' | 'absent' | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly format: string | undefined;
  readonly maximum: number | undefined;
}

/** Where an answer is not what was promised, by path, and the promise; no value. */
export interface Breach {
  readonly path: readonly string[];
  readonly promise: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Error with a sentence where this is no such document. */
export function readDescription(text: string): Description {
  const written: unknown = parse(text);
  if (!isNode(written) || !/^3\.[01]\./.test(String(written['openapi'])))
    throw new Error('is no OpenAPI document of version 3.0 or 3.1');
  const document = asJsonSchema(written);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
  formats.default(ajv);
  ajv.addSchema(document, ROOT);
  const [server] = (document['servers'] ?? []) as Node[];
  return {
    server: typeof server?.['url'] === 'string' ? server['url'] : undefined,
    operation: (id) => {
      for (const [path, item] of Object.entries(nodeAt(document, ['paths']) ?? {})) {
        const get = isNode(item) ? item['get'] : undefined;
        if (!isNode(item) || !isNode(get) || get['operationId'] !== id) continue;
        return operationAt(document, ajv, path, [
          ...listOf(item['parameters']),
          ...listOf(get['parameters']),
        ]);
      }
      return undefined;
    },
  };
}

const ROOT = 'https://source.concentric.invalid/openapi.json';

function operationAt(document: Node, ajv: Ajv2020, path: string, parameters: readonly unknown[]): Operation {
  const media = ['responses', '200', 'content', 'application/json', 'schema'];
  const place = ['paths', path, 'get', ...media];
  // An answer that is described once and referred to is looked up where it stands.
  const answer = nodeAt(document, place);
  const validate = answer && ajv.compile({ $ref: `${ROOT}#${pointerTo(document, place)}` });
  return {
    path,
    parameters: parameters.flatMap((each) => {
      const found = resolved(document, each);
      if (!isNode(found)) return [];
      const schema = resolved(document, found['schema']);
      const { format, maximum } = isNode(schema) ? schema : {};
      return [
        {
          name: String(found['name']),
          in: String(found['in']),
          required: found['required'] === true,
          format: typeof format === 'string' ? format : undefined,
          maximum: typeof maximum === 'number' ? maximum : undefined,
        },
      ];
    }),
    validate: validate && ((body) => breachesIn(validate, body)),
    answers: (steps) => (answer ? described(document, answer, steps) : undefined),
  };
}

function breachesIn(validate: ValidateFunction, body: unknown): Breach[] {
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error: ErrorObject) => ({
    path: error.instancePath.split('/').slice(1).map(unescaped),
    promise: error.message ?? error.keyword,
  }));
}

function described(
  document: Node,
  schema: unknown,
  [step, ...rest]: readonly string[],
): 'there' | 'absent' | undefined {
  const node = resolved(document, schema);
  if (step === undefined) return 'there';
  if (!isNode(node) || node['anyOf'] !== undefined || node['oneOf'] !== undefined) return undefined;
  if (step === '[]')
    return node['items'] === undefined ? undefined : described(document, node['items'], rest);
  const property = isNode(node['properties']) ? node['properties'][step] : undefined;
  if (property !== undefined) return described(document, property, rest);
  const parts = listOf(node['allOf']).map((part) => described(document, part, [step, ...rest]));
  if (parts.includes('there')) return 'there';
  return parts.includes(undefined) || (node['properties'] === undefined && parts.length === 0)
    ? undefined
    : 'absent';
}

/** Follows `$ref`s inside the document, as many as there are in a row. */
function resolved(document: Node, value: unknown, depth = 0): unknown {
  const ref = isNode(value) ? value['$ref'] : undefined;
  if (typeof ref !== 'string' || depth > 20) return value;
  return resolved(document, nodeAt(document, ref.split('/').slice(1).map(unescaped)), depth + 1);
}

function nodeAt(document: Node, path: readonly string[]): Node | undefined {
  let at: unknown = document;
  for (const step of path) at = resolvedStep(document, at, step);
  return isNode(at) ? at : undefined;
}

function resolvedStep(document: Node, at: unknown, step: string): unknown {
  const node = resolved(document, at);
  return isNode(node) ? node[step] : undefined;
}

/** The place of a schema as a pointer that has no `$ref` on its way. */
function pointerTo(document: Node, path: readonly string[]): string {
  let pointer: string[] = [];
  for (const step of path) {
    const at = nodeAt(document, pointer);
    const ref = at?.['$ref'];
    if (typeof ref === 'string') pointer = ref.split('/').slice(1).map(unescaped);
    pointer = [...pointer, step];
  }
  return pointer
    .map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
}

function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
