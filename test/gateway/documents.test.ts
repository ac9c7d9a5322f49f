import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { validDocuments } from '../../gateway/documents.ts';

const named = (index: number, comment = '') => parse(`query Q${index} { __typename ${comment} }`);
const held = async (documents: ReturnType<typeof validDocuments>, count: number) => {
  const found = await Promise.all(Array.from({ length: count }, (_, index) => documents.get(String(index))));
  return found.filter((document) => document !== undefined).length;
};

describe('the documents that are kept', () => {
  it('are a thousand, and those that were asked last', async () => {
    const documents = validDocuments();
    for (let index = 0; index < 1_500; index++) await documents.set(String(index), named(index));

    expect(await held(documents, 1_500)).toBe(1_000);
    expect(await documents.get('499')).toBeUndefined();
    expect(await documents.get('500')).toBeDefined();
  });

  it('are fewer where they are long, comments included', async () => {
    const documents = validDocuments();
    const comment = `#${'x'.repeat(49_000)}\n`;
    for (let index = 0; index < 200; index++) await documents.set(String(index), named(index, comment));

    expect(await held(documents, 200)).toBe(81);
  });

  it('are none of those that are longer than any question', async () => {
    const documents = validDocuments();
    await documents.set('0', named(0, `#${'x'.repeat(100_000)}\n`));

    expect(await documents.get('0')).toBeUndefined();
  });
});
