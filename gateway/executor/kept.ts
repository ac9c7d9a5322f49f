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
  readonly named: Map<string, OfOperation<Context>>;
  weight: number;
}

interface OfOperation<Context> {
  readonly known: Known<Context>;
  readonly ways: Map<string, Promise<Prepared<Context>>>;
}

/** Operations that were asked before, and what was compiled of them for each way of asking. */
export interface Kept<Context> {
  find(operation: Operation): Known<Context>;
  /** What is kept under a name for an operation that was found, or what is made of it now. */
  way(
    operation: Operation,
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
  const open = (operation: Operation): { ofDocument: OfDocument<Context>; own: OfOperation<Context> } => {
    const { document, operationName } = operation;
    let ofDocument = documents.get(document);
    const name = operationName ?? '';
    const before = ofDocument?.named.get(name);
    if (ofDocument !== undefined && before !== undefined) return { ofDocument, own: before };
    const own = { known: know(operation), ways: new Map<string, Promise<Prepared<Context>>>() };
    if (ofDocument === undefined) {
      ofDocument = { weight: 1 + (document.loc?.end ?? 0), named: new Map() };
      documents.set(document, ofDocument);
    }
    // Its weight stays: a document of many names is one that goes soon.
    if (ofDocument.named.size >= MOST_NAMES) ofDocument.named.clear();
    ofDocument.named.set(name, own);
    return { ofDocument, own };
  };
  return {
    find: (operation) => open(operation).own.known,
    way: (operation, name, prepare) => {
      const { ofDocument, own } = open(operation);
      const before = own.ways.get(name);
      if (before !== undefined) return before;
      const found = prepare();
      if (own.ways.size >= MOST_WAYS) own.ways.clear();
      own.ways.set(name, found);
      found.then(
        ({ weight }) => {
          ofDocument.weight += weight;
          // Only what comes in anew is weighed anew.
          if (documents.delete(operation.document)) documents.set(operation.document, ofDocument);
        },
        // What could not be planned is tried again when it is asked again.
        () => own.ways.delete(name),
      );
      return found;
    },
  };
}
