import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';

/** A term that lasts. */
interface Term {
  readonly communityCode: string;
  readonly since: string;
}

/** Before the present advisers others served: how their terms ended, and what their licences have become. */
const ENDINGS = [
  { ended: 'REPLACED', licence: 'VALID', often: 8 },
  { ended: 'EXPIRED', licence: 'VALID', often: 10 },
  { ended: 'RESIGNED', licence: 'VALID', often: 4 },
  { ended: 'LICENCE_SUSPENDED', licence: 'SUSPENDED', often: 1 },
  { ended: 'LICENCE_REVOKED', licence: 'REVOKED', often: 1 },
] as const;
const BY_LOT = ENDINGS.flatMap((ending) => Array.from({ length: ending.often }, () => ending));

/**
 * Earlier terms in two communities of three. A term that ran out in the middle of 2025 leaves a gap where the next
 * one began in 2026, and where nobody followed, the gap lasts.
 */
export function formerAdvisers<Adviser extends { readonly id: string; readonly licence: string }>(
  present: readonly Term[],
  communities: readonly string[],
  limit: number,
  appointable: (index: number) => Adviser,
) {
  const next = new Map(present.map(({ communityCode, since }) => [communityCode, since]));
  const served = communities.filter((code) => draw(`former:${code}`, 3) > 0);
  const advisers: Adviser[] = [];
  const appointments = served.map((code, index) => {
    const holder = advisers[Math.floor(index / limit)] ?? appointable(advisers.length);
    const ending = oneOf(`ending:${holder.id}`, BY_LOT);
    if (index % limit === 0) advisers.push({ ...holder, licence: ending.licence });
    const successor = next.get(code);
    const replaced = ending.ended === 'REPLACED' && successor !== undefined;
    return {
      id: `adviser-of-${code}-0`,
      communityCode: code,
      adviserId: holder.id,
      since: draw(`first:${code}`, 3) === 0 ? '2024-07-01' : '2024-01-01',
      until: replaced ? later(successor, -1) : lastDay(ending.ended, holder.id),
      document: draw(`letter-0:${code}`, 2) === 0 ? null : `聘字〔2024〕${code.slice(6)}号`,
      ended: ending.ended === 'REPLACED' && !replaced ? 'EXPIRED' : ending.ended,
    };
  });
  return { advisers, appointments };
}

/** A lost licence ends every term of its holder on one day. */
function lastDay(ended: (typeof ENDINGS)[number]['ended'], holder: string): string {
  return ended === 'EXPIRED' || ended === 'REPLACED'
    ? '2025-06-30'
    : dayBetween(`ending:${holder}`, '2025-02-01', '2025-06-29');
}
