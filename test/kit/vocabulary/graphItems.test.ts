import { describe, expect, it } from '@jest/globals';
import { graphItems } from '../../../kit/vocabulary/graphItems.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';

const SUPERGRAPH = `
  directive @item(id: ID!, source: String!, sharing: String!, openness: String!) on FIELD_DEFINITION
  type Need {
    phone: String @item(id: "need.phone", source: "SOCIAL_WORK", sharing: "CONDITIONAL", openness: "CLOSED")
    title: String @item(id: "need.title", source: "SOCIAL_WORK", sharing: "UNCONDITIONAL", openness: "OPEN")
  }`;

describe('the items of the graph', () => {
  const items = graphItems(readPolicies(SUPERGRAPH));

  it('are found by their stable id and by their coordinate', () => {
    expect(items.find('need.phone')).toMatchObject({ id: 'need.phone', coordinate: 'Need.phone' });
    expect(items.find('Need.phone')).toBe(items.find('need.phone'));
    expect(items.find('Need.title')?.item.sharing).toBe('UNCONDITIONAL');
  });

  it('are not found by another name', () => {
    expect(items.find('Need.fax')).toBeUndefined();
  });
});
