/** An operation that is not planned: it would take too much time or memory, or it ends the planner. Nobody else is to wait for it. */
export class PlanningRefused extends Error {
  override readonly name = 'PlanningRefused';
  readonly why: 'late' | 'large' | 'fatal';

  constructor(why: 'late' | 'large' | 'fatal', message: string) {
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

/** A planner has no plan for a valid operation, or none that would answer it rightly. */
export class NoPlan extends Error {
  override readonly name = 'NoPlan';
}

export const large = () => new PlanningRefused('large', 'Planning took too much memory.');
export const late = (deadline: number) =>
  new PlanningRefused('late', `Planning took longer than ${deadline} ms.`);
