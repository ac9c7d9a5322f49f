import { type GraphQLSchema, isUnionType } from 'graphql';
import type { Random } from './random.ts';
import { type Step, stepsInto } from './targets.ts';

const FARTHEST = 6;

/** Finds ways from the root, or from an entity, to every type. */
export class Ways {
  readonly #into: ReadonlyMap<string, readonly Step[]>;
  readonly #distances: ReadonlyMap<string, number>;
  readonly #entities: ReadonlySet<string>;
  readonly #random: Random;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#into = stepsInto(schema);
    this.#distances = distancesIn(this.#into);
    const entities = schema.getType('_Entity');
    this.#entities = new Set(isUnionType(entities) ? entities.getTypes().map(({ name }) => name) : []);
    this.#random = random;
  }

  /** Steps from the root; null where there are none, which is so of the types of actions' results. */
  to(type: string): readonly Step[] | null {
    const steps: Step[] = [];
    let at = type;
    while (at !== 'Query') {
      if (this.#entities.has(at) && this.#random.chance(0.5))
        return [{ type: 'Query', field: '_entities', to: at }, ...steps];
      const near = (this.#into.get(at) ?? []).filter(({ type: from, field }) => {
        const distance = this.#distances.get(from);
        return field !== '_entities' && distance !== undefined && distance + steps.length < FARTHEST;
      });
      if (near.length === 0)
        return this.#entities.has(at) ? [{ type: 'Query', field: '_entities', to: at }, ...steps] : null;
      const least = Math.min(...near.map(({ type: from }) => this.#distances.get(from) ?? 0));
      const direct = near.filter(({ type: from }) => this.#distances.get(from) === least);
      const step = this.#random.pick(this.#random.chance(0.6) ? direct : near);
      steps.unshift(step);
      at = step.type;
    }
    return steps;
  }
}

function distancesIn(into: ReadonlyMap<string, readonly Step[]>): ReadonlyMap<string, number> {
  const distances = new Map([['Query', 0]]);
  const all = [...into.values()].flat();
  for (let distance = 1; distance <= FARTHEST; distance++)
    for (const { type, to } of all)
      if (distances.get(type) === distance - 1 && !distances.has(to)) distances.set(to, distance);
  return distances;
}
