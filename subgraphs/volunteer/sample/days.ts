import { draw } from '../../../kit/sample/draw.ts';

/** A moment of working hours in China. */
export function momentOn(day: string, seed: string): string {
  const minute = draw(`minute:${seed}`, 600);
  const hour = String(8 + Math.floor(minute / 60)).padStart(2, '0');
  return `${day}T${hour}:${String(minute % 60).padStart(2, '0')}:00+08:00`;
}
