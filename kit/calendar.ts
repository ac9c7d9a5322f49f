/** Days are the civil days of China, whatever the machine's time zone; inside, a day is a `Date` at midnight UTC. */

const CHINESE_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** China's days begin on the hour. */
const HOUR = 3_600_000;
let last = { hour: NaN, day: '' };

/** The civil day on which a moment falls in China, as YYYY-MM-DD. */
export function civilDay(moment: Date): string {
  const hour = Math.floor(moment.getTime() / HOUR);
  // Nearly everybody asks for today, for every question, and formatting is slow.
  if (hour !== last.hour) last = { hour, day: CHINESE_DAY.format(moment) };
  return last.day;
}

/** A day in the form in which stores and the `Date` scalar hold it. */
export function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00.000Z`);
}

/** YYYY-MM-DD of a day. */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** Whether text is a day that exists, such as 2026-02-28 and not 2026-02-30. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = dayOf(text);
  return !Number.isNaN(day.getTime()) && isoDay(day) === text;
}
