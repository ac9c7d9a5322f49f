import { describe, expect, it } from '@jest/globals';
import { readOperation } from '../../../kit/preview/operation.ts';
import { shopGraph } from './shop.ts';

const graph = shopGraph();
const read = (sent: Parameters<typeof readOperation>[1]) => readOperation(graph, sent, 'operations[0]');

describe('an operation to be previewed', () => {
  it('is a document, or a known one by its name', () => {
    expect(read({ document: 'query One { shop(id: "1") { name } }' }).name).toBe('One');
    expect(read({ known: 'phones' }).name).toBe('Phones');
    expect(read({ document: '{ shop(id: "1") { name } }' }).name).toBe('operations[0]');
  });

  it('of several is the one that is named', () => {
    const document = 'query One { shop(id: "1") { name } } query Two { shop(id: "2") { name } }';
    expect(read({ document, operationName: 'Two' }).asked.name?.value).toBe('Two');
  });

  it.each([
    [
      'what is no GraphQL',
      { document: '{ shop(' },
      'Syntax Error: Expected Name, found <EOF>. (line 1, column 8)',
    ],
    [
      'what the graph does not have',
      { document: '{ shop(id: "1") { opening } }' },
      'Cannot query field "opening" on type "Shop". (line 1, column 19)',
    ],
    ['a mutation', { document: 'mutation { close }' }, 'Only queries are previewed'],
    ['an unknown name', { known: 'faxes' }, 'No document is known as faxes'],
    ['nothing', {}, 'Send a document, or the name of a known one.'],
    ['both', { known: 'phones', document: '{ found { __typename } }' }, 'Send a document, or the name'],
    [
      'one of several without saying which',
      { document: 'query A { found { __typename } } query B { found { __typename } }' },
      'say which one in operationName',
    ],
    [
      'one that is not there',
      { document: 'query A { found { __typename } }', operationName: 'B' },
      'The document has no operation B.',
    ],
    ['variables that are a list', { known: 'phones', variables: '[1]' }, 'The variables are no JSON object'],
    ['variables that are no JSON', { known: 'phones', variables: '{' }, 'The variables are no JSON object'],
  ])('is refused where it is %s, with what to mend', (_, sent, message) => {
    expect(() => read(sent)).toThrow(message);
    expect(() => read(sent)).toThrow('operations[0]: ');
  });

  it('is refused where it is short as text and endless as a question', () => {
    const levels = Array.from(
      { length: 16 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const document = `{ ...F0 } ${levels.join(' ')} fragment F16 on Query { found { __typename } }`;
    expect(() => read({ document })).toThrow('more than 20000 fields');
  });
});
