import { type FieldNode, getNullableType, isLeafType, isNonNullType } from 'graphql';
import { type Obj, isInherited, put } from '../compile/objects.ts';
import { type Complete, type Fielded, type Shapes, compileComplete } from './complete.ts';
import { type Fault, below } from './faults.ts';
import { type Fits, fitsLeaf } from './leaves.ts';

/** Shapes one object; undefined where a field that promises a value has none. */
export type Shape = (source: Obj, faults: Fault[]) => Obj | undefined;

const NOT_YET = Symbol('not completed yet');

interface Column {
  readonly key: string;
  /** Of a leaf, what stands as it is: most values do, and nothing else has to be asked of them. */
  readonly fits: Fits | null;
  /** Under which name the subgraphs answered it. */
  readonly held: string;
  readonly complete: Complete;
  readonly promised: boolean;
}

/**
 * Compiles how an object of a type is shaped: each response key in the order in which the operation asks for it. What
 * a subgraph answered just so, and most rows are, is taken as it stands and not copied.
 */
export function compileShape(
  type: Fielded,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  shapes: Shapes,
): Shape {
  const columns = [...fields].map(([key, nodes]) => columnOf(type, key, nodes, shapes));
  const keys = columns.map(({ key }) => key);
  // A name that every object inherits, or that it does not stand under as yet, is taken with more care, and only where an operation has one.
  const careful = columns.some(({ key, held }) => key !== held || isInherited(key));

  const complete = ({ key, complete: completed }: Column, value: unknown, faults: Fault[]): unknown => {
    const before = faults.length;
    const answer = completed(value, faults);
    if (faults.length !== before) below(faults, before, key);
    return answer;
  };
  /** Copies an object of which the first columns are right as they stand; the next one may be completed already. */
  const copy = (source: Obj, right: number, next: unknown, faults: Fault[]): Obj | undefined => {
    const shaped: Obj = {};
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index];
      if (column === undefined) break;
      const { key, held, promised } = column;
      let completed = careful && !Object.hasOwn(source, held) ? undefined : source[held];
      if (index === right && next !== NOT_YET) completed = next;
      else if (index >= right && !stands(column, completed)) completed = complete(column, completed, faults);
      if (completed === undefined && promised) return undefined;
      if (careful) put(shaped, key, completed ?? null);
      else shaped[key] = completed ?? null;
    }
    return shaped;
  };
  if (careful) return (source, faults) => copy(source, 0, NOT_YET, faults);
  return (source, faults) => {
    let index = 0;
    for (const key in source) {
      const value = source[key];
      const column = columns[index];
      if (key !== column?.key || value === undefined) return copy(source, index, NOT_YET, faults);
      if (!stands(column, value)) {
        const completed = complete(column, value, faults);
        if (completed !== value) return copy(source, index, completed, faults);
      }
      index++;
    }
    return index === keys.length ? source : copy(source, index, NOT_YET, faults);
  };
}

const stands = ({ fits }: Column, value: unknown): boolean =>
  fits !== null && value !== null && value !== undefined && fits(value);

function columnOf(type: Fielded, key: string, nodes: readonly FieldNode[], shapes: Shapes): Column {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename')
    return { key, held: key, fits: null, complete: () => type.name, promised: false };
  // What introspection answers stands in the source already.
  if (name.startsWith('__'))
    return { key, held: key, fits: null, complete: (value) => value, promised: false };
  const definition = type.getFields()[name];
  if (definition === undefined) throw new TypeError(`${type.name} has no field ${name}.`);
  const bare = getNullableType(definition.type);
  return {
    key,
    fits: isLeafType(bare) ? fitsLeaf(bare) : null,
    held: nodes[0] ? shapes.heldAs(nodes[0]) : key,
    complete: compileComplete(definition.type, nodes, `${type.name}.${name}`, shapes),
    promised: isNonNullType(definition.type),
  };
}
