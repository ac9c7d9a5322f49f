import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { draw, oneOf, split } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import { isTooSmall, publishable } from '../rules/suppression.ts';
import { CALL_LINE } from './callLineNames.ts';

interface Category {
  readonly id: string;
  readonly regionCode: string;
}

/** Where a county's call line has its own catalogue, as a report says; the rest of the city has a short one together. */
const hasOwn = (county: string) => published(county, 'categories of call-line service') !== undefined;

export function catalogueOf({ code, counties }: SampleCity) {
  const places = [
    code,
    ...counties.map((county) => county.code).filter((county) => county !== code && hasOwn(county)),
  ];
  return places.flatMap((regionCode) => {
    const count = published(regionCode, 'categories of call-line service') ?? 6;
    const total = published(regionCode, 'call-line services') ?? count * 2;
    return Array.from({ length: count }, (_, nth) => {
      const [name, offered] = CALL_LINE[nth % CALL_LINE.length] ?? ['综合服务', ''];
      const services = offered.split(' ');
      const id = `call-line-${regionCode}-${two(nth + 1)}`;
      // The first categories have one more where the total cannot be shared out evenly.
      const own = Math.floor(total / count) + (nth < total % count ? 1 : 0);
      return {
        category: { id, name, regionCode },
        services: Array.from({ length: own }, (_unused, at) => ({
          id: `${id}-${two(at + 1)}`,
          name: services[at] || `${name}（${at + 1}）`,
          categoryId: id,
          free: draw(`free:${id}:${at}`, 4) > 0,
          regionCode,
        })),
      };
    });
  });
}

const BANDS = ['FROM_60_TO_74', 'FROM_75_TO_79', 'FROM_80_TO_89', 'FROM_90'] as const;

/** Subscribers, month by month where a report knows the call line, and of one month elsewhere. */
export function* snapshotsOf(city: SampleCity) {
  const known = city.counties.some(({ code }) => hasOwn(code));
  for (const county of city.counties) {
    const towns = within(county.code, city.subdistricts);
    const latest = latestOf(county, towns);
    for (let month = known ? 1 : 10; month <= 10; month += 1)
      for (const [nth, ageBand] of BANDS.entries()) {
        const parts = (latest[nth] ?? []).map((part) => Math.floor((part * (90 + month)) / 100));
        const total = parts.reduce((all, part) => all + part, 0);
        yield cell('COUNTY', county, month, ageBand, isTooSmall(total) ? null : total);
        const told = publishable(parts);
        for (const [at, town] of towns.entries())
          yield cell('SUBDISTRICT', town, month, ageBand, told[at] ?? null);
      }
  }
}

/** Subscribers of each band in each subdistrict in October: those of 75 and over add up to what a report says. */
function latestOf(county: SampleRegion, towns: readonly SampleRegion[]): number[][] {
  const codes = towns.map(({ code }) => code);
  const elders = published(county.code, 'people of 75 and over on the call line');
  if (elders === undefined) {
    const most = [90, 60, 40, 16];
    return most.map((below, nth) =>
      codes.map((code) => Math.max(0, draw(`subscribers:${code}:${nth}`, below) - 3)),
    );
  }
  const parts = codes.flatMap((code) => BANDS.slice(1).map((band) => `${code}:${band}`));
  const shares = split(elders, parts, `subscribers:${county.code}`);
  return [
    codes.map((code) => 100 + draw(`subscribers:${code}`, 300)),
    ...BANDS.slice(1).map((band) => codes.map((code) => shares.get(`${code}:${band}`) ?? 0)),
  ];
}

function cell(
  level: string,
  { code }: SampleRegion,
  month: number,
  ageBand: string,
  subscribers: number | null,
) {
  const first = `2026-${two(month)}-01`;
  return {
    id: `subscribers-${code}-${first.slice(0, 7)}-${ageBand.slice(5).toLowerCase().replaceAll('_', '-')}`,
    regionCode: code,
    level,
    month: first,
    ageBand,
    subscribers,
    status: subscribers === null ? 'SUPPRESSED' : 'KNOWN',
    publishedOn: later(first, 35),
  };
}

const OUTCOMES = ['SOLVED', 'SOLVED', 'SOLVED', 'SOLVED', 'REFERRED', 'RESCUED', 'BY_MISTAKE', 'NOT_REACHED'];

/** Calls, by subdistrict: many where a report knows the call line, few elsewhere. */
export function* callsOf(city: SampleCity, categories: readonly Category[]) {
  for (const { code } of city.subdistricts) {
    const county = code.slice(0, 6);
    const known = hasOwn(county);
    const offered = categories.filter(({ regionCode }) => regionCode === (known ? county : city.code));
    const count = known ? 60 : 2 + draw(`calls:${code}`, 8);
    for (let nth = 1; nth <= count; nth += 1) {
      const id = `call-${code}-${two(nth)}`;
      const outcome = oneOf(`outcome:${id}`, OUTCOMES);
      yield {
        id,
        categoryId: oneOf(`category:${id}`, offered).id,
        calledOn: dayBetween(id, '2026-01-01'),
        responseSeconds: outcome === 'NOT_REACHED' ? null : 3 + draw(`seconds:${id}`, 40),
        outcome,
        regionCode: code,
      };
    }
  }
}
