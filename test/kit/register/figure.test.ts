import { describe, expect, it } from '@jest/globals';
import { figureOf } from '../../../kit/register/figure.ts';

const told = {
  register: { keeper: '司法行政', term: '律师事务所' } as never,
  unit: 'COUNT',
  on: new Date('2026-11-23'),
  counts: true,
  standing: { collected: ['445100', '350526'], readOn: null, setAside: false },
};

describe('a figure', () => {
  it('says whose it is, of which day and in which unit', () => {
    expect(figureOf({ ...told, value: { value: 4, rows: 4, measured: 4 }, region: '445102' })).toEqual({
      value: 4,
      unit: 'COUNT',
      status: 'KNOWN',
      nature: 'COUNTED',
      bound: 'EXACT',
      asOf: new Date('2026-11-23'),
      source: '司法行政：律师事务所',
    });
  });

  it.each([
    ['a part where some rows have nothing to add up', { value: 5, rows: 3, measured: 2 }, 'PARTIAL', 5],
    ['nothing where no row has', { value: 0, rows: 3, measured: 0 }, 'UNDEFINED', null],
  ])('is %s', (_, value, status, told_) => {
    const figure = figureOf({ ...told, value, region: '445102' });

    expect({ status: figure.status, value: figure.value }).toEqual({ status, value: told_ });
  });

  it('is a part where there are rows which the caller may not know of, and where nobody said that they are collected', () => {
    const value = { value: 4, rows: 4, measured: 4 };

    expect(figureOf({ ...told, value, region: '445102', partly: true }).status).toBe('PARTIAL');
    expect(figureOf({ ...told, value, region: '110000' }).status).toBe('PARTIAL');
  });

  it.each([
    ['zero where it is collected and there is nothing', '445122', null, true, 'KNOWN', 0],
    ['unknown where nobody collects it', '110000', 0, true, 'NOT_COLLECTED', null],
    ['a part where a part of the region is collected', '440000', 7, true, 'PARTIAL', 7],
    ['nothing where there is nothing to divide by', '445122', null, false, 'UNDEFINED', null],
  ])('is %s', (_, region, value, counts, status, told_) => {
    const figure = figureOf({ ...told, counts, value: { value, rows: 0, measured: 0 }, region });

    expect({ status: figure.status, value: figure.value }).toEqual({ status, value: told_ });
  });
});
