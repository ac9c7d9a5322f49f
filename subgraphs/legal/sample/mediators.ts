import { type SampleCity, isShown } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween } from '../../../kit/sample/days.ts';

export const mediatorId = (community: string, number: number) => `mediator-${community}-${number}`;

/** One mediator for every community at least; a few have left, and others came after them. */
export function* mediatorsOf({ communities }: SampleCity) {
  for (const { code } of communities) {
    const count = isShown(code) ? 3 : draw(`mediators:${code}`, 6) === 0 ? 2 : 1;
    for (let number = 1; number <= count; number++) {
      const id = mediatorId(code, number);
      yield {
        id,
        communityCode: code,
        name: nameOf(id),
        phone: number === 1 ? phoneOf(id) : null,
        fullTime: draw(`full:${id}`, 5) === 0,
        since: dayBetween(id, '2024-01-01', '2025-12-31'),
        until: null,
      };
    }
    if (draw(`left:${code}`, 20) > 0) continue;
    const id = mediatorId(code, 0);
    const [name, until] = [nameOf(id), dayBetween(`left:${id}`, '2025-03-01', '2026-10-31')];
    yield { id, communityCode: code, name, phone: null, fullTime: false, since: '2024-01-01', until };
  }
}
