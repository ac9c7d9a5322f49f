import type { SampleCity } from '../../../kit/sample/city.ts';
import { later } from '../../../kit/sample/days.ts';
import { emergenciesOf } from '../../../kit/sample/emergencies.ts';

/** What has been heard of the regions that were switched to emergency, and back: the last day ends at midnight. */
export function episodesOf(city: SampleCity) {
  return emergenciesOf(city).map(({ id, regionCode, level, documentNumber, announcedAt, until }) => ({
    id,
    regionCode,
    level,
    documentNumber,
    startedAt: announcedAt,
    endedAt: until === null ? null : `${later(until, 1)}T00:00:00+08:00`,
    version: until === null ? 1 : 2,
  }));
}
