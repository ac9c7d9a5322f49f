import { describe, expect, it } from '@jest/globals';
import { readDescription } from '../../../kit/source/openapi.ts';

const answering = (schema: object, { version = '3.1.0', ...more }: Record<string, unknown> = {}) =>
  readDescription(
    JSON.stringify({
      openapi: version,
      paths: {
        '/things/{district}': {
          parameters: [{ name: 'district', in: 'path', required: true, schema: { type: 'string' } }],
          get: {
            operationId: 'listThings',
            parameters: [{ $ref: '#/components/parameters/Since' }],
            responses: { 200: { content: { 'application/json': { schema } } } },
          },
        },
      },
      components: {
        parameters: { Since: { name: 'since', in: 'query', schema: { type: 'string', format: 'date' } } },
        schemas: { Thing: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } },
      },
      ...more,
    }),
  ).operation('listThings');

const LIST = { type: 'array', items: { $ref: '#/components/schemas/Thing' } };

describe('an OpenAPI document', () => {
  it('is refused where it is none of version 3', () => {
    expect(() => readDescription('swagger: "2.0"')).toThrow('is no OpenAPI document of version 3.0 or 3.1');
    expect(() => readDescription('just text')).toThrow('is no OpenAPI document');
  });

  it('tells the operation with its parameters, those of the path and those referred to', () => {
    expect(answering(LIST)).toMatchObject({
      path: '/things/{district}',
      parameters: [
        { name: 'district', in: 'path', required: true },
        { name: 'since', in: 'query', required: false, format: 'date' },
      ],
    });
  });

  it('tells where an answer breaks its promise, and not with what', () => {
    const operation = answering(LIST);
    expect(operation?.validate?.([{ id: 1 }])).toEqual([]);
    expect(operation?.validate?.([{ id: 1 }, { id: '某甲' }, {}])).toEqual([
      { path: ['1', 'id'], promise: 'must be integer' },
      { path: ['2'], promise: "must have required property 'id'" },
    ]);
  });

  it('reads what version 3.0 says in words of its own', () => {
    const schema = {
      type: 'object',
      properties: {
        open: { type: 'number', minimum: 0, exclusiveMinimum: true },
        kind: { type: 'string', enum: ['a'], nullable: true },
        thing: { $ref: '#/components/schemas/Thing', required: ['nothing that counts'] },
      },
    };
    const operation = answering(schema, { version: '3.0.3' });
    expect(operation?.validate?.({ open: 1, kind: null, thing: { id: 1 } })).toEqual([]);
    expect(operation?.validate?.({ open: 0 })).toEqual([{ path: ['open'], promise: 'must be > 0' }]);
    expect(operation?.validate?.({ kind: 'b' })).toHaveLength(3);
  });

  it('follows an answer that is described elsewhere', () => {
    const responses = { Page: { content: { 'application/json': { schema: LIST } } } };
    const operation = readDescription(
      JSON.stringify({
        openapi: '3.1.0',
        paths: {
          '/a': { get: { operationId: 'list', responses: { 200: { $ref: '#/components/responses/Page' } } } },
        },
        components: {
          responses,
          schemas: { Thing: { type: 'object', properties: { id: { type: 'integer' } } } },
        },
      }),
    ).operation('list');
    expect(operation?.validate?.([{ id: 'x' }])).toEqual([{ path: ['0', 'id'], promise: 'must be integer' }]);
    expect(operation?.answers(['[]', 'id'])).toBe('there');
    expect(operation?.answers(['[]', 'name'])).toBe('absent');
  });

  it('says nothing of what it leaves open', () => {
    const operation = answering({
      type: 'object',
      properties: { data: { anyOf: [LIST, { type: 'null' }] } },
    });
    expect(operation?.answers(['data', '[]', 'name'])).toBeUndefined();
    expect(operation?.answers(['rows'])).toBe('absent');
  });
});
