const DAY = 86_400_000;

/** Days on which the State Council has moved work: weekdays that are free, and weekends that are not. */
export interface Holidays {
  readonly free: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

/** The day by which something reported on a day is due: the day itself is not counted, days off are not either. */
export function dueAfter(reportedOn: Date, workingDays: number, holidays: Holidays): Date {
  let day = reportedOn;
  for (let left = workingDays; left > 0;) {
    day = new Date(day.getTime() + DAY);
    if (isWorkingDay(day, holidays)) left--;
  }
  return day;
}

function isWorkingDay(day: Date, { free, worked }: Holidays): boolean {
  const name = day.toISOString().slice(0, 10);
  if (worked.has(name)) return true;
  return !free.has(name) && day.getUTCDay() !== 0 && day.getUTCDay() !== 6;
}
