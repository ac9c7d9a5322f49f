/** A point on the ground, in degrees. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const EARTH_RADIUS = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** How far it is as the crow flies, in metres. */
export function metresBetween(one: Point, other: Point): number {
  const latitude = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const longitude = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * longitude;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(latitude + across)));
}

/** What holds everything within so many metres, so that an index can leave out the rest. */
export function boxAround({ longitude, latitude }: Point, metres: number): Box {
  const up = degrees(metres / EARTH_RADIUS);
  const narrowest = Math.cos(radians(Math.min(90, Math.abs(latitude) + up)));
  const along = narrowest < 1e-9 ? 360 : Math.min(360, up / narrowest);
  return {
    west: longitude - along,
    east: longitude + along,
    south: latitude - up,
    north: latitude + up,
  };
}

/** Those within so many metres, the nearest first; where two are as far, by key. */
export function nearest<Centre extends { readonly id: string } & Located>(
  point: Point,
  metres: number,
  centres: readonly Centre[],
): { centre: Centre; metres: number }[] {
  return centres
    .flatMap((centre) => {
      const { longitude, latitude } = centre;
      if (longitude === null || latitude === null) return [];
      const away = metresBetween(point, { longitude, latitude });
      return away <= metres ? [{ centre, metres: Math.round(away) }] : [];
    })
    .sort((one, other) => one.metres - other.metres || (one.centre.id < other.centre.id ? -1 : 1));
}

/** Where something is; null until it is surveyed. */
interface Located {
  readonly longitude: number | null;
  readonly latitude: number | null;
}
