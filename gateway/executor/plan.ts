/**
 * A query plan as this executor runs it: what both planners' formats come down to. A fetch stands with its places;
 * what both call "flatten" is no node of its own.
 */
export interface QueryPlan {
  /** null where nothing has to be asked of anybody. */
  readonly node: PlanNode | null;
}

export type PlanNode = SequenceNode | ParallelNode | ConditionNode | FetchNode;

export interface SequenceNode {
  readonly kind: 'Sequence';
  readonly nodes: readonly PlanNode[];
}

export interface ParallelNode {
  readonly kind: 'Parallel';
  readonly nodes: readonly PlanNode[];
}

export interface ConditionNode {
  readonly kind: 'Condition';
  /** The name of the boolean variable. */
  readonly variable: string;
  readonly then: PlanNode | null;
  readonly otherwise: PlanNode | null;
}

export interface FetchNode {
  readonly kind: 'Fetch';
  readonly subgraph: string;
  readonly operation: string;
  readonly operationName: string | undefined;
  readonly operationKind: 'query' | 'mutation';
  /** The client's variables that the operation uses. */
  readonly variables: readonly string[];
  readonly contexts: readonly ContextRename[];
  /** Root fields where the answer is merged as it stands; entities where objects are looked up by what they hold. */
  readonly into: RootFields | Entities;
}

export interface RootFields {
  readonly kind: 'RootFields';
  readonly place: Place;
  readonly outputs: readonly Rewrite[];
}

export interface Entities {
  readonly kind: 'Entities';
  readonly lookups: readonly Lookup[];
}

/** One `_entities` of a fetch. */
export interface Lookup {
  /** The response name of its `_entities`. */
  readonly response: string;
  /** The variable that takes its representations. */
  readonly variable: string;
  readonly places: readonly Place[];
  readonly requires: readonly Required[];
  readonly inputs: readonly Rewrite[];
  readonly outputs: readonly Rewrite[];
}

/** From the root of the answer to objects in it. */
export type Place = readonly Step[];

export type Step =
  | { readonly kind: 'Field'; readonly name: string }
  | { readonly kind: 'Each' }
  | { readonly kind: 'Types'; readonly names: readonly string[] };

export type Required =
  | {
      readonly kind: 'Field';
      /** Under which name the answer holds it, and under which the representation is to. */
      readonly name: string;
      readonly as: string;
      readonly selections: readonly Required[] | null;
    }
  | {
      readonly kind: 'Fragment';
      readonly type: string | undefined;
      readonly selections: readonly Required[];
      readonly unless?: string;
      readonly provided?: string;
    };

export type Rewrite =
  | { readonly kind: 'Set'; readonly path: Place; readonly value: unknown }
  | { readonly kind: 'Rename'; readonly path: Place; readonly to: string };

/** A value that stands somewhere above an entity and becomes a variable of its fetch. */
export interface ContextRename {
  /** How many fields above the entity the path begins. */
  readonly up: number;
  readonly path: Place;
  readonly variable: string;
}
