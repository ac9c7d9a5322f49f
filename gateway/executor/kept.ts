import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Known, Weighed } from './prepare.ts';
import type { Operation, Prepared } from './types.ts';

/** As many operations of one document are kept. */
const MOST_NAMES = 50;
/** In so many ways one operation is kept, for the conditions and overrides that it can be asked with. */
const MOST_WAYS = 64;
/** How much all that is compiled may weigh, in characters of its operations and of their fetches. */
const HEAVIEST = { maxSize: 16_000_000, maxEntrySize: 2_000_000 };

interface OfDocument<Context> {
  readonly document: DocumentNode;
  readonly named: Map<string, KeptOperation<Context>>;
  weight: number;
}

/** An operation that was asked before, with what was compiled of it for each way of asking. */
export interface KeptOperation<Context> {
  readonly known: Known<Context>;
  readonly ways: Map<string, Promise<Prepared<Context>>>;
  readonly of: OfDocument<Context>;
}

export interface Kept<Context> {
  find(operation: Operation): KeptOperation<Context>;
  /** What is kept under a name for an operation that was found, or what is made of it now. */
  way(
    operation: KeptOperation<Context>,
    name: string,
    prepare: () => Promise<Weighed<Context>>,
  ): Promise<Prepared<Context>>;
}

/** Keeps so many documents, and no more than a certain weight of them; the one that was not used for longest goes first. */
export function keepKnown<Context>(
  most: number,
  know: (operation: Operation) => Known<Context>,
): Kept<Context> {
  const documents = new LRUCache<DocumentNode, OfDocument<Context>>({
    max: most,
    ...HEAVIEST,
    sizeCalculation: ({ weight }) => weight,
  });
  return {
    find: (operation) => {
      const { document, operationName } = operation;
      let of = documents.get(document);
      const name = operationName ?? '';
      const before = of?.named.get(name);
      if (before !== undefined) return before;
      const known = know(operation);
      if (of === undefined) {
        of = { document, weight: 1 + (document.loc?.end ?? 0), named: new Map() };
        documents.set(document, of);
      }
      // Its weight stays: a document of many names is one that goes soon.
      if (of.named.size >= MOST_NAMES) of.named.clear();
      const found = { known, ways: new Map<string, Promise<Prepared<Context>>>(), of };
      of.named.set(name, found);
      return found;
    },
    way: ({ ways, of }, name, prepare) => {
      const before = ways.get(name);
      if (before !== undefined) return before;
      const found = prepare();
      if (ways.size >= MOST_WAYS) ways.clear();
      ways.set(name, found);
      found.then(
        ({ weight }) => {
          of.weight += weight;
          // Only what comes in anew is weighed anew.
          if (documents.peek(of.document) !== of) return;
          documents.delete(of.document);
          documents.set(of.document, of);
        },
        // What could not be planned is tried again when it is asked again.
        () => ways.delete(name),
      );
      return found;
    },
  };
}
