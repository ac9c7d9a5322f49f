import { describe, expect, it } from '@jest/globals';
import { drawsOf } from '../../../gateway/executor/overrides.ts';
import { saidHouse } from './said.ts';

const labelled = (...labels: string[]) =>
  labels.map((label) => `name: String @join__field(graph: NEW, overrideLabel: "${label}")`).join('\n');
const percents = Array.from({ length: 100 }, (_, percent) => percent);

describe('progressive overrides', () => {
  it.each([
    [0, ['percent(10)', 'percent(60)']],
    [9.99, ['percent(10)', 'percent(60)']],
    [10, ['percent(60)']],
    [59.9, ['percent(60)']],
    [60, []],
    [99.9, []],
  ])('hold for a roll below their percent: %d', (roll, labels) => {
    const draw = drawsOf(labelled('percent(60)', 'percent(10)', 'percent(60)'));

    expect(draw?.(roll)).toEqual({ name: labels.join(), overrides: { labels: new Set(labels), roll } });
  });

  it.each([
    ['percent(0.5)', 0.4, 1],
    ['percent(0.5)', 0.5, 0],
    ['percent(0)', 0, 0],
    ['percent(100)', 99.99, 1],
  ])('may be of part of a percent, of nobody and of everybody: %s', (label, roll, held) => {
    expect(drawsOf(labelled(label))?.(roll).overrides.labels.size).toBe(held);
  });

  it('have one form more than there are percents, however many labels there are', () => {
    const draw = drawsOf(labelled('percent(5)', 'percent(25)', 'percent(50)', 'percent(75)'));

    expect(new Set(percents.map((roll) => draw?.(roll).name)).size).toBe(5);
  });

  it('are none where a supergraph has no percents', () => {
    expect(drawsOf('type Query { name: String @join__field(graph: NEW, override: "old") }')).toBeNull();
    expect(drawsOf(labelled('for-staff', 'percent(many)'))).toBeNull();
  });
});

describe('a field that is moved by and by', () => {
  const house = (rolls: readonly number[]) => {
    const left = [...rolls];
    return saidHouse(
      {
        old: { sdl: 'type Query { name: String }', says: '{"data":{"name":"old"}}' },
        new: {
          sdl: 'type Query { name: String @override(from: "old", label: "percent(30)") other: String }',
          says: '{"data":{"name":"new"}}',
        },
      },
      { roll: () => left.shift() ?? 1 },
    );
  };

  it('is asked of its new subgraph in so many of a hundred rolls', async () => {
    const rolls = [0, 0.29, 0.3, 0.99];
    const { ask } = house(rolls);
    const told = [];
    for (const _ of rolls) told.push((await ask('{ name }')).data);

    expect(told).toEqual([{ name: 'new' }, { name: 'new' }, { name: 'old' }, { name: 'old' }]);
  });

  it('is planned once for each of the two, however often it is asked', async () => {
    const { ask, asked, planned } = house(percents.map((percent) => percent / 100));
    for (const _ of percents) await ask('{ name }');

    expect(planned).toHaveLength(2);
    expect(asked.filter(({ subgraph }) => subgraph === 'new')).toHaveLength(30);
    expect(asked).toHaveLength(100);
  });
});
