import * as fc from 'fast-check';

/**
 * What a world is derived from: numbers alone, each taken modulo what there is to choose from, with the simplest
 * choice at 0. Any of it may be left out or made smaller and a world comes of it still: that is how one shrinks.
 */
export interface WorldDraw {
  readonly seed: number;
  readonly subgraphs: number;
  readonly entities: readonly EntityDraw[];
  readonly values: readonly (readonly FieldDraw[])[];
  readonly unions: readonly AbstractDraw[];
  readonly interfaces: readonly AbstractDraw[];
  readonly face: readonly FieldDraw[] | null;
  readonly queries: readonly FieldDraw[];
  readonly mutations: readonly FieldDraw[];
}

export interface FieldDraw {
  readonly base: number;
  readonly wrap: number;
  readonly args: number;
  readonly owner: number;
  readonly share: number;
  readonly role: number;
  readonly detail: number;
}

export interface EntityDraw {
  readonly keys: number;
  readonly fields: readonly FieldDraw[];
}

export interface AbstractDraw {
  readonly members: number;
  readonly common: readonly FieldDraw[];
}

const number = fc.noBias(fc.nat(0xffff));

const field: fc.Arbitrary<FieldDraw> = fc.record({
  base: number,
  wrap: number,
  args: number,
  owner: number,
  share: number,
  role: number,
  detail: number,
});

const fields = (minLength: number, maxLength: number) =>
  fc.array(field, { minLength, maxLength, size: 'max' });

const abstract: fc.Arbitrary<AbstractDraw> = fc.record({ members: number, common: fields(0, 2) });

export const worldDraw: fc.Arbitrary<WorldDraw> = fc.record({
  seed: number,
  subgraphs: number,
  entities: fc.array(fc.record({ keys: number, fields: fields(0, 6) }), {
    minLength: 1,
    maxLength: 3,
    size: 'max',
  }),
  values: fc.array(fields(1, 3), { maxLength: 2, size: 'max' }),
  unions: fc.array(abstract, { maxLength: 1, size: 'max' }),
  interfaces: fc.array(abstract, { maxLength: 1, size: 'max' }),
  face: fc.option(fields(0, 3), { freq: 2 }),
  queries: fields(1, 5),
  mutations: fields(0, 3),
});
