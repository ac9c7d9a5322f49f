/** An operation that is not planned: it would take too long, or it ends the planner. Nobody else is to wait for it. */
export class PlanningRefused extends Error {
  override readonly name = 'PlanningRefused';
  readonly why: 'late' | 'fatal';

  constructor(why: 'late' | 'fatal', message: string) {
    super(message);
    this.why = why;
  }
}

/** So many operations wait to be planned that this one was not: nothing is wrong with it. */
export class PlanningBusy extends Error {
  override readonly name = 'PlanningBusy';

  constructor() {
    super('Too many operations wait to be planned.');
  }
}
export const late = (deadline: number) =>
  new PlanningRefused('late', `Planning took longer than ${deadline} ms.`);
