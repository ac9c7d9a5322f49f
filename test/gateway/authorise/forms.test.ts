import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { openForms } from '../../../gateway/authorise/forms.ts';

const PRUNED = { responseKey: 'a', coordinate: 'Query.a', code: 'NO_POLICY', item: undefined } as const;
const form = (text: string, whole = false) => ({
  document: parse(text),
  pruned: whole ? new Map<string, typeof PRUNED>() : new Map([['a', PRUNED]]),
});

describe("callers' forms of operations", () => {
  it('share a document where callers may have the same', () => {
    const forms = openForms();
    const [one, other] = [forms.keep('one', form('{ a }')), forms.keep('other', form('{ a }'))];

    expect(other.document).toBe(one.document);
    expect(forms.find('other')).toBe(other);
  });

  it('are not kept under names without end', () => {
    const forms = openForms();
    forms.keep('n'.repeat(10_001), form('{ a }', true));

    expect(forms.find('n'.repeat(10_001))).toBeUndefined();
  });

  it('are kept up to a weight of all together, whatever they are names of', () => {
    const forms = openForms();
    const name = (index: number) => `${index}-${'n'.repeat(7_990)}`;
    for (let index = 1_000; index < 3_000; index++) forms.keep(name(index), form('{ a }', true));

    const kept = Array.from({ length: 2_000 }, (_, index) => forms.find(name(1_000 + index)));
    expect(kept.filter((each) => each !== undefined)).toHaveLength(1_000);
  });
});
