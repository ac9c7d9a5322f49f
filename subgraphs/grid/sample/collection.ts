import { wholeGridOf } from '../../../kit/sample/anchors.ts';
import { type SampleCity, isShown } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { fullTimeWorker } from './appointments.ts';

/** What is collected, into which record, after how many months anew, and by whom. */
const ITEMS = [
  ['ADDRESS', 'HOUSEHOLD', 12, 'GRID_WORKER'],
  ['WISHES', 'HOUSEHOLD', 3, 'PARTY_WORKER'],
  ['HAZARDS', 'DWELLING', 3, 'GRID_WORKER'],
  ['CARE_NEEDS', 'HOUSEHOLD', 6, 'PARTY_WORKER'],
  ['OCCUPANTS', 'HOUSEHOLD', 12, 'GRID_WORKER'],
  ['UNITS', 'ORGANISATION', 12, 'PARTY_WORKER'],
  ['TENURE', 'DWELLING', 12, 'GRID_WORKER'],
  ['CONTACT', 'HOUSEHOLD', 12, 'PARTY_WORKER'],
  ['FACILITY_STATE', 'FACILITY', 1, 'GRID_WORKER'],
  ['PREMISES', 'ORGANISATION', 6, 'GRID_WORKER'],
] as const;

/** Party workers and grid workers share out what goes into the base record of a community's grid. */
export function* collectionDutiesOf(city: SampleCity) {
  for (const community of city.communities) {
    const first = draw(`duties:${community.code}`, ITEMS.length);
    const count = isShown(community.code) ? ITEMS.length : 3 + (first % 2);
    for (let nth = 0; nth < count; nth++) {
      const [itemKind, recordKind, everyMonths, role] = ITEMS[(first + nth) % ITEMS.length] ?? ITEMS[0];
      const ended = nth === 0 && !isShown(community.code) && first === 3;
      yield {
        id: `collection-${community.code}-${nth + 1}`,
        communityCode: community.code,
        gridCode: wholeGridOf(community),
        role,
        workerId: role === 'GRID_WORKER' ? fullTimeWorker(community) : null,
        recordKind,
        itemKind,
        everyMonths,
        since: '2025-06-01',
        until: ended ? '2026-05-31' : null,
      };
    }
  }
}
