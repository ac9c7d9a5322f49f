import { draw } from '../../../kit/sample/draw.ts';

/** Roughly the middle of the sample's counties, longitude and latitude; elsewhere, of nowhere in particular in China. */
const MIDDLES: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  445102: [116.63, 23.67],
  445103: [116.68, 23.46],
  445122: [116.95, 23.72],
  441402: [116.12, 24.31],
  441403: [116.08, 24.27],
  441422: [116.69, 24.35],
  441423: [116.18, 23.74],
  441424: [115.78, 23.93],
  441426: [115.89, 24.57],
  441427: [116.17, 24.66],
  441481: [115.73, 24.14],
  440507: [116.73, 23.38],
  440511: [116.68, 23.37],
  440512: [116.72, 23.28],
  440513: [116.58, 23.27],
  440514: [116.43, 23.25],
  440515: [116.76, 23.48],
  440523: [117.04, 23.43],
  350526: [118.24, 25.5],
};
const ELSEWHERE = [113.5, 28.5] as const;
/** How far, in degrees, towns, communities and doors are scattered around the place above them. */
const SCATTER = [
  [9, 0.06],
  [12, 0.012],
] as const;
const AT_THE_DOOR = 0.002;

/** A made-up point near where a region lies; what lies in one community is within a walk. */
export function pointIn(code: string, key: string): { longitude: number; latitude: number } {
  let [longitude, latitude] = MIDDLES[code.slice(0, 6)] ?? ELSEWHERE;
  const move = (seed: string, by: number) => {
    const lot = draw(`point:${seed}`, 1_000_000);
    longitude += ((lot % 1_000) / 500 - 1) * by;
    latitude += (Math.floor(lot / 1_000) / 500 - 1) * by;
  };
  for (const [digits, by] of SCATTER) if (code.length >= digits) move(code.slice(0, digits), by);
  move(key, AT_THE_DOOR);
  return { longitude: round(longitude), latitude: round(latitude) };
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
