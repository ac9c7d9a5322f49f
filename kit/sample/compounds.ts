import { communityOf } from './anchors.ts';
import type { SampleCity } from './city.ts';
import { oneOf } from './draw.ts';

const NAMES = ['新村', '花园', '大院', '家园', '小筑', '苑', '里', '宿舍'];

/** The name of a community without what sort of place it is. */
export function shortNameOf({ byCode }: SampleCity, communityCode: string): string {
  return (byCode.get(communityCode)?.name ?? '').replace(/(社区|村)$/, '');
}

/** The name of a compound, as renovation registers it and as addresses in it begin. */
export function compoundNameOf(city: SampleCity, id: string): string {
  return `${shortNameOf(city, communityOf(id))}${oneOf(`name:${id}`, NAMES)}${id.slice(-2)}号`;
}
