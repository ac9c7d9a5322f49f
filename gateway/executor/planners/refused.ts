/** An operation whose plan would take too long: nobody else is to wait for it. */
export class PlanningRefused extends Error {
  override readonly name = 'PlanningRefused';

  constructor(deadline: number) {
    super(`Planning took longer than ${deadline} ms.`);
  }
}
