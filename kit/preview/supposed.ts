import { type Agreement, type Agreements, agreementsOf } from '../decision/agreement.ts';

/** What is agreed, with what is only supposed to be beside it. */
export function withSupposed(known: Agreements, supposed: readonly Agreement[]): Agreements {
  const added = agreementsOf(supposed);
  return {
    fresh: known.fresh,
    epoch: known.epoch,
    of: (departments, item) => [...known.of(departments, item), ...added.of(departments, item)],
  };
}

/** Of what is agreed only some, such as one source's: the others' agreements are none of its business. */
export function onlyThose(known: Agreements, which: (agreement: Agreement) => boolean): Agreements {
  const { fresh, epoch } = known;
  return { fresh, epoch, of: (departments, item) => known.of(departments, item).filter(which) };
}
