import { describe, expect, it } from '@jest/globals';
import { toldItems } from '../doors.ts';
import { mappedItems } from './rooms.ts';

describe('the map from items to columns', () => {
  const items = [...toldItems()];

  it('says where each item that is not open lies', () => {
    const mapped = mappedItems();
    const closed = items.flatMap(([id, { item }]) => (item.openness === 'OPEN' ? [] : [id]));

    expect(closed.filter((id) => !mapped.includes(id))).toEqual([]);
    expect(mapped.filter((id) => !closed.includes(id))).toEqual([]);
  });

  it('leaves alone what is published as counts over many rows', () => {
    const counted = items.flatMap(([id, { item, isCounted }]) =>
      isCounted && item.openness !== 'OPEN' ? [id] : [],
    );

    expect(counted.sort()).toEqual([
      'grid.campaign-target.community',
      'grid.campaign-target.grid',
      'grid.campaign-visit.community',
      'grid.campaign-visit.outcome',
      'grid.campaign-visit.target',
      'grid.secondment.rank',
      'grid.secondment.region',
      'grid.secondment.since',
      'grid.secondment.until',
      'legal.checkup.community',
      'legal.consultation.community',
      'legal.finding.community',
    ]);
  });
});
