import * as fc from 'fast-check';

/** What an operation is derived from: a tree of numbers that fits any schema. */
export interface OperationDraw {
  readonly kind: number;
  readonly selections: readonly SelectionDraw[];
}

export interface SelectionDraw {
  readonly what: number;
  readonly name: number;
  readonly args: number;
  readonly condition: number;
  readonly selections: readonly SelectionDraw[];
}

const number = fc.noBias(fc.nat(0xffff));
const DEPTH = 5;

function selection(depth: number): fc.Arbitrary<SelectionDraw> {
  const below = depth === 0 ? fc.constant([]) : fc.array(selection(depth - 1), { maxLength: 3, size: 'max' });
  return fc.record({ what: number, name: number, args: number, condition: number, selections: below });
}

export const operationDraw: fc.Arbitrary<OperationDraw> = fc.record({
  kind: number,
  selections: fc.array(selection(DEPTH), { minLength: 1, maxLength: 4, size: 'max' }),
});
