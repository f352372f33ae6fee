import type { TrackPoint } from '@stride/contract';

export interface Cell {
  row: number;
  column: number;
}

/** A square of some ten kilometres: enough for the weather.
 * @sanitizes aggregate
 */
export function cellOf({ latitude, longitude }: TrackPoint): Cell {
  return { row: Math.round(latitude * 10), column: Math.round(longitude * 10) };
}

const earthM = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function distanceOf(track: readonly TrackPoint[]): number {
  return track.slice(1).reduce((sum, to, index) => sum + between(track[index] ?? to, to), 0);
}

function between(from: TrackPoint, to: TrackPoint): number {
  const a =
    Math.sin(radians(to.latitude - from.latitude) / 2) ** 2 +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * earthM * Math.asin(Math.sqrt(a));
}
