import { two } from '../../../kit/sample/anchors.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { later } from '../../../kit/sample/days.ts';
import { balanceAfter, pointsFor } from '../rules/points.ts';

interface Pilot {
  readonly id: string;
  readonly communityCode: string;
  readonly since: string;
}

interface Rule {
  readonly id: string;
  readonly points: number;
  readonly photos: number;
  readonly atMostPerMonth: number | null;
}

interface Good {
  readonly id: string;
  readonly price: number;
}

/** Accounts of a pilot's households with their entries, numbered by day: no number tells whose an entry is. */
export function ledgerOf(pilot: Pilot, rules: readonly Rule[], goods: readonly Good[]) {
  const households = Array.from({ length: 12 }, (_, nth) => householdOf(pilot, nth + 1, rules, goods));
  const entries = households
    .flatMap((household) => household.entries)
    .sort((one, other) => one.submittedOn.localeCompare(other.submittedOn));
  return {
    accounts: households.map(({ account }) => account),
    entries: entries.map((entry, nth) => ({
      id: `entry-${pilot.communityCode}-${String(nth + 1).padStart(3, '0')}`,
      communityCode: pilot.communityCode,
      ...entry,
    })),
  };
}

/** A household's entries; its balance is what is left of those that were booked. */
function householdOf(
  { id: pilotId, communityCode, since }: Pilot,
  nth: number,
  rules: readonly Rule[],
  goods: readonly Good[],
) {
  const id = `account-${communityCode}-${two(nth)}`;
  const openedOn = later(since, draw(`opened:${id}`, 60));
  const entries = Array.from({ length: 5 }, (_, entry) => earned(id, openedOn, entry + 1, rules));
  const balance = entries
    .filter(({ state }) => state === 'APPROVED')
    .reduce((sum, { points }) => balanceAfter(sum, points) ?? sum, 0);
  const good = oneOf(`good:${id}`, goods);
  const left = nth % 2 === 0 ? balanceAfter(balance, -good.price) : null;
  return {
    account: {
      id,
      pilotId,
      communityCode,
      openedOn,
      closedOn: nth === 12 ? '2026-10-31' : null,
      holderName: nameOf(id),
      balance: left ?? balance,
    },
    entries: left === null ? entries : [...entries, spent(id, openedOn, good)],
  };
}

const STATES = ['APPROVED', 'APPROVED', 'APPROVED', 'APPROVED', 'REJECTED', 'SUBMITTED'];

/** A submission and how it went: photos are deleted as soon as somebody has looked at them. */
function earned(accountId: string, openedOn: string, nth: number, rules: readonly Rule[]) {
  const seed = `entry:${accountId}:${nth}`;
  const rule = oneOf(`rule:${seed}`, rules);
  const { photos } = rule;
  const state = oneOf(`state:${seed}`, STATES);
  const submittedOn = later(openedOn, nth * 40 + draw(`wait:${seed}`, 30));
  const reviewed = state !== 'SUBMITTED';
  const reviewedOn = reviewed ? later(submittedOn, 1 + draw(`review:${seed}`, 3)) : null;
  return {
    accountId,
    ruleId: rule.id as string | null,
    goodId: null as string | null,
    points: pointsFor(rule, { photos, thisMonth: 0 }),
    state,
    submittedOn,
    reviewedOn,
    reviewer: reviewed ? administrator(seed) : null,
    reason: state === 'REJECTED' ? oneOf(`reason:${seed}`, ['照片看不清', '与规则不符', '重复提交']) : null,
    photos,
    photosBlurred: photos === 0 ? null : reviewed,
    photosDeletedOn: photos === 0 ? null : reviewedOn,
  };
}

function spent(accountId: string, openedOn: string, good: Good): ReturnType<typeof earned> {
  const day = later(openedOn, 300);
  return {
    accountId,
    ruleId: null,
    goodId: good.id,
    points: -good.price,
    state: 'APPROVED',
    submittedOn: day,
    reviewedOn: day,
    reviewer: administrator(`spent:${accountId}`),
    reason: null,
    photos: 0,
    photosBlurred: null,
    photosDeletedOn: null,
  };
}

const administrator = (seed: string) => `管理员-${two(1 + draw(`reviewer:${seed}`, 6))}`;
