import { dayOf, isoDay } from '../../../kit/calendar.ts';

/** The last day on which both parties may ask the court to confirm their agreement; the day of signing is not counted. */
export function confirmationDue(agreedOn: string, days: number): string {
  const due = dayOf(agreedOn);
  due.setUTCDate(due.getUTCDate() + days);
  return isoDay(due);
}
