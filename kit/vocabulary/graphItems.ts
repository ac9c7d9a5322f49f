import type { Item } from './model.ts';
import type { Policies } from './policies.ts';

/** An item of the whole graph, and where it stands today. */
export interface GraphItem {
  readonly id: string;
  readonly coordinate: string;
  readonly item: Item;
}

/** The items of the whole graph: those who file or decide name them by their id, or by today's coordinate. */
export interface GraphItems {
  find(name: string): GraphItem | undefined;
}

export function graphItems(supergraph: Pick<Policies, 'items'>): GraphItems {
  const named = new Map<string, GraphItem>();
  for (const { item, coordinate } of supergraph.items()) {
    const found = { id: item.id, coordinate, item };
    named.set(coordinate, found).set(item.id, found);
  }
  return { find: (name) => named.get(name) };
}
