const HOUR = 3_600_000;

/** What makes two reports tell of one event: place, category and time. */
export interface Occurrence {
  readonly gridCode: string;
  readonly categoryId: string;
  readonly at: Date;
}

/** Whether a report tells of an event that is there: the same grid and category, so many hours apart at most. */
export function isSameEvent(event: Occurrence, report: Occurrence, withinHours: number): boolean {
  return (
    event.gridCode === report.gridCode &&
    event.categoryId === report.categoryId &&
    Math.abs(report.at.getTime() - event.at.getTime()) <= withinHours * HOUR
  );
}

/** The key that an event's reports share; `day` is the civil day on which the event was first reported. */
export function dedupKey({ gridCode, categoryId }: Omit<Occurrence, 'at'>, day: string): string {
  return `${gridCode}/${categoryId}/${day}`;
}
