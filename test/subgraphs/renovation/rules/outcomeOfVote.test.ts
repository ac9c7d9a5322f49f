import { describe, expect, it } from '@jest/globals';
import {
  type Count,
  majorityFor,
  outcomeOfVote,
} from '../../../../subgraphs/renovation/rules/outcomeOfVote.ts';

const closedOn = new Date('2026-03-15');

/** Heads and square metres: in all, taking part, agreeing. */
function vote(matter: string, heads: [number, number, number], area: [number, number, number]): Count {
  const [owners, ownersParticipating, ownersAgreeing] = heads;
  const [all, areaParticipating, areaAgreeing] = area;
  return {
    matter,
    closedOn,
    owners,
    ownersParticipating,
    ownersAgreeing,
    area: all,
    areaParticipating,
    areaAgreeing,
  };
}

describe('an ordinary matter', () => {
  it('is passed by over half of those who take part, by headcount and by area', () => {
    expect(outcomeOfVote(vote('COMMITTEE', [90, 60, 31], [9000, 6000, 3000.01]))).toBe('PASSED');
  });

  it('is not passed by just half, of either', () => {
    expect(outcomeOfVote(vote('COMMITTEE', [90, 60, 30], [9000, 6000, 5000]))).toBe('NOT_PASSED');
    expect(outcomeOfVote(vote('COMMITTEE', [90, 60, 50], [9000, 6000, 3000]))).toBe('NOT_PASSED');
  });

  it('needs two thirds of all owners to take part, by headcount and by area', () => {
    expect(outcomeOfVote(vote('OTHER', [90, 59, 59], [9000, 6000, 6000]))).toBe('TOO_FEW_TOOK_PART');
    expect(outcomeOfVote(vote('OTHER', [90, 60, 60], [9000, 5999.99, 5999.99]))).toBe('TOO_FEW_TOOK_PART');
  });
});

describe("a matter of owners' money, of rebuilding or of common parts", () => {
  it.each(['RAISING_OF_FUND', 'REBUILDING', 'COMMON_PARTS'])(
    'is passed by three quarters of those who take part: %s',
    (matter) => {
      expect(outcomeOfVote(vote(matter, [90, 60, 45], [9000, 6000, 4500]))).toBe('PASSED');
      expect(outcomeOfVote(vote(matter, [90, 60, 44], [9000, 6000, 6000]))).toBe('NOT_PASSED');
      expect(outcomeOfVote(vote(matter, [90, 60, 60], [9000, 6000, 4499.99]))).toBe('NOT_PASSED');
    },
  );

  it('needs more than the fund being spent does', () => {
    expect(majorityFor('RAISING_OF_FUND')).toBe('THREE_QUARTERS');
    expect(majorityFor('USE_OF_FUND')).toBe('OVER_HALF');
  });
});

it('reaches two thirds in square metres where binary fractions would miss them', () => {
  // As binary fractions, three times 6000.08 is a little less than two times 9000.12.
  expect(outcomeOfVote(vote('OTHER', [90, 60, 60], [9000.12, 6000.08, 6000.08]))).toBe('PASSED');
  expect(outcomeOfVote(vote('OTHER', [90, 60, 60], [9000.12, 6000.07, 6000.07]))).toBe('TOO_FEW_TOOK_PART');
});

it('has no outcome before its last day', () => {
  expect(outcomeOfVote({ ...vote('OTHER', [90, 90, 90], [9000, 9000, 9000]), closedOn: null })).toBe(
    'UNDER_WAY',
  );
});

it('of nobody is not passed', () => {
  expect(outcomeOfVote(vote('OTHER', [0, 0, 0], [0, 0, 0]))).toBe('TOO_FEW_TOOK_PART');
});
