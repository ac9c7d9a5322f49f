import { buildingsIn } from '../../../kit/sample/buildings.ts';
import type { SampleCity } from '../../../kit/sample/city.ts';
import { compoundNameOf } from '../../../kit/sample/compounds.ts';
import type { SampleHousehold } from '../../../kit/sample/households.ts';

/** Addresses by household: eight floors of four flats up each stair of a building. */
export function homesOf(
  city: SampleCity,
  households: readonly SampleHousehold[],
): ReadonlyMap<string, string> {
  const buildings = buildingsIn(city);
  const settled = new Map<string, number>();
  const next = (where: string) => {
    const number = settled.get(where) ?? 0;
    settled.set(where, number + 1);
    return number;
  };
  return new Map(
    households.map(({ id, gridCode }) => {
      const group = gridCode.slice(0, 14);
      const its = buildings.get(group);
      if (its === undefined) throw new Error(`${id} lies in no community of ${city.name}.`);
      const { compound, ofGrid, others } = its;
      const own = ofGrid.get(gridCode);
      const number = next(own === undefined ? group : gridCode);
      const home =
        own === undefined ? flat(others[number % 2] ?? 0, Math.floor(number / 2)) : flat(own, number);
      return [id, `${compoundNameOf(city, compound)}${home}`];
    }),
  );
}

function flat(building: number, number: number): string {
  const stair = 1 + Math.floor(number / 32);
  const floor = 1 + Math.floor((number % 32) / 4);
  return `${building}栋${stair}单元${floor}0${1 + (number % 4)}室`;
}
