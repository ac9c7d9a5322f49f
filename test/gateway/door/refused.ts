import { expect } from '@jest/globals';
import { type Asking, VARIABLES } from './ways.ts';

const UNREADABLE =
  'The body cannot be read: send one JSON object with "query", and "variables" where it has any.';
const TOO_LARGE = 'The question is too large: send values as variables, and ask for less at once.';
const OTHER_KIND =
  'The body is of a kind that is not read here: send it with content-type: application/json.';
const CROSS_SITE = expect.stringContaining('Cross-Site Request Forgery');

/** What is refused: what is odd about the question, and its status, code and message. */
export const REFUSED: readonly (readonly [string, Asking, number, string, unknown])[] = [
  [
    'text, as any page may send it',
    { headers: { 'content-type': 'text/plain' } },
    400,
    'BAD_REQUEST',
    CROSS_SITE,
  ],
  [
    'a kind that is not read',
    { headers: { 'content-type': 'application/xml' } },
    415,
    'BAD_REQUEST',
    OTHER_KIND,
  ],
  [
    'more than half a megabyte',
    { body: (usual) => `${usual.slice(0, -1)},"padding":"${'x'.repeat(600_000)}"}` },
    413,
    'BAD_REQUEST',
    TOO_LARGE,
  ],
  [
    'the same without its length',
    { body: (usual) => streamed(`${usual.slice(0, -1)},"padding":"${'x'.repeat(600_000)}"}`) },
    413,
    'BAD_REQUEST',
    TOO_LARGE,
  ],
  ['half of its JSON', { body: (usual) => usual.slice(0, -2) }, 400, 'BAD_REQUEST', UNREADABLE],
  ['no body', { body: () => '' }, 400, 'BAD_REQUEST', UNREADABLE],
  [
    'a prototype',
    { body: (usual) => usual.replace('"variables":{', '"variables":{"__proto__":{"a":1},') },
    400,
    'BAD_REQUEST',
    UNREADABLE,
  ],
  [
    'a prototype in other letters',
    { body: (usual) => usual.replace('"variables":{', '"variables":{"\\u005f_proto__":{"a":1},') },
    400,
    'BAD_REQUEST',
    UNREADABLE,
  ],
  [
    "a constructor's prototype",
    { body: (usual) => usual.replace('"variables":{', '"variables":{"constructor":{"prototype":{}},') },
    400,
    'BAD_REQUEST',
    UNREADABLE,
  ],
  [
    'several questions',
    { body: (usual) => `[${usual},${usual}]` },
    400,
    'BAD_REQUEST',
    'Operation batching disabled.',
  ],
  ['no object', { body: () => '"query"' }, 400, 'BAD_REQUEST', expect.stringContaining('POST body missing')],
  ['null', { body: () => 'null' }, 400, 'BAD_REQUEST', expect.stringContaining('POST body missing')],
  [
    'variables in a list',
    { variables: [VARIABLES] },
    400,
    'BAD_REQUEST',
    expect.stringContaining('`variables`'),
  ],
  [
    'variables in a text',
    { variables: JSON.stringify(VARIABLES) },
    400,
    'BAD_REQUEST',
    expect.stringContaining('`variables`'),
  ],
  [
    'a variable of another type',
    { variables: { code: { is: 1 }, first: 1 } },
    400,
    'BAD_USER_INPUT',
    expect.stringContaining('Variable "$code" got invalid value'),
  ],
  [
    'a variable too few',
    { variables: { first: 1 } },
    400,
    'BAD_USER_INPUT',
    'Variable "$code" of required type "ID!" was not provided.',
  ],
  [
    'the name of another operation',
    { operationName: 'Two' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
    'Unknown operation named "Two".',
  ],
  [
    'a name that is none',
    { operationName: 5 },
    400,
    'BAD_REQUEST',
    expect.stringContaining('`operationName`'),
  ],
  [
    'the hash of another text',
    { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
    400,
    'BAD_REQUEST',
    'provided sha does not match query',
  ],
  [
    'extensions that are none',
    { extensions: 'all' },
    400,
    'BAD_REQUEST',
    expect.stringContaining('`extensions`'),
  ],
  [
    'longer pages than there are',
    { variables: { ...VARIABLES, first: 200 } },
    400,
    'BAD_USER_INPUT',
    expect.stringContaining('ask for shorter pages'),
  ],
  [
    'what no store holds',
    { variables: { code: 'a\u0000', first: 1 } },
    400,
    'BAD_USER_INPUT',
    'Leave the character U+0000 out of every value.',
  ],
  [
    'a purpose that nobody registered',
    { headers: { 'concentric-purpose': 'spying' } },
    403,
    'PURPOSE_NOT_REGISTERED',
    expect.stringContaining('names a purpose that is not registered'),
  ],
];

function streamed(text: string): ReadableStream {
  return new Blob([text]).stream();
}
