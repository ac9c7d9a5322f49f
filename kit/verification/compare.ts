import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isoDay } from '../calendar.ts';
import type { Form } from './forms.ts';

/** What a value is as a whole, in one text; null where there is none. Of a list neither order nor repetition counts. */
export function wholeOf(value: unknown, form: Form): string | null {
  if (value == null) return null;
  if (Array.isArray(value))
    return JSON.stringify([...new Set(value.map((each) => wholeOf(each, form)))].sort());
  if (value instanceof Date) return value.getTime() % DAY === 0 ? isoDay(value) : value.toISOString();
  if (typeof value === 'object')
    return JSON.stringify(
      Object.entries(value)
        .map(([name, each]) => [name, wholeOf(each, form)])
        .sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)),
    );
  return typeof value === 'string' ? form(value) : JSON.stringify(value);
}

const DAY = 86_400_000;

/** The same work whatever is known, and also where nothing is: how long it takes tells nothing. */
export function matches(given: string, known: string | null): boolean {
  return timingSafeEqual(digest(given), known === null ? randomBytes(32) : digest(known));
}

export function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
