/** An operation whose plan would take too long: nobody else is to wait for it. */
export class PlanningRefused extends Error {
  override readonly name = 'PlanningRefused';

  constructor(deadline: number) {
    super(`Planning took longer than ${deadline} ms.`);
  }
}

/** So many operations wait to be planned that this one was not: nothing is wrong with it. */
export class PlanningBusy extends Error {
  override readonly name = 'PlanningBusy';

  constructor() {
    super('Too many operations wait to be planned.');
  }
}
