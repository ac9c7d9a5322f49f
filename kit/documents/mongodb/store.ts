import type { Collection, Db } from 'mongodb';
import { within } from '../../deadline.ts';
import type { DocumentStore, Line, Placed } from '../store.ts';
import { type Group, groupsOf } from './groups.ts';

/**
 * Documents in a collection of MongoDB. One insert of one document is what every server does whole or not at all: so
 * what is appended at once is one document, and where it is too large, the first of several is written last, and the
 * others are not seen without it.
 */
export function mongoDocuments<Document extends Placed>(database: Db, name: string): DocumentStore<Document> {
  const collection = database.collection<Group>(name);
  /** Where this process has ended a chain itself. */
  let own: Placed | undefined;

  async function append(documents: readonly Placed[]): Promise<void> {
    const groups = groupsOf(documents);
    if (groups === null) return;
    const { first, further } = groups;
    await requireEnd(first.chain, first.seq - 1);
    if (further.length > 0) await collection.insertMany(further, { ordered: true });
    await collection.insertOne(first);
    own = { chain: first.chain, seq: first.until ?? first.seq };
  }

  /**
   * The index sees to it that no two groups begin in one place. As each begins where another one ends, they are one row,
   * and none lies over another.
   */
  async function requireEnd(chain: string, seq: number): Promise<void> {
    if (seq === 0 || (own?.chain === chain && own.seq === seq)) return;
    const before = await collection.findOne({ chain, until: seq }, { projection: { _id: 1 } });
    if (before === null) throw new Error(`${chain} does not end at ${seq}: what comes next does not fit.`);
  }

  return {
    append: (documents, milliseconds) => within(milliseconds, append(documents)),
    read: (chain) => linesIn(collection, chain === undefined ? {} : { chain }),
    ends: async () => {
      const chains = await collection.distinct('chain', { of: null });
      return Promise.all(chains.map((chain) => endOf(collection, chain)));
    },
  };
}

/** Makes what is missing before somebody appends; several processes may do so at once. */
export async function prepareDocuments(database: Db, name: string): Promise<void> {
  await database.collection(name).createIndex({ chain: 1, seq: 1 }, { name: 'place', unique: true }, {});
}

async function endOf(collection: Collection<Group>, chain: string): Promise<Placed> {
  const last = await collection.findOne({ chain, of: null }, { sort: { seq: -1 }, projection: { until: 1 } });
  return { chain, seq: last?.until ?? 0 };
}

async function* linesIn(collection: Collection<Group>, some: { chain?: string }): AsyncGenerator<Line> {
  const whole = await collection.countDocuments(some);
  let read = 0;
  let visible: Group['_id'] | undefined;
  for await (const group of collection.find(some).sort({ chain: 1, seq: 1 })) {
    if (group.of === null) visible = group._id;
    if (group.of === null || visible?.equals(group.of) === true) {
      const documents = heldBy(group);
      for (const [index, document] of documents.entries())
        yield {
          text: JSON.stringify(document),
          place: `${collection.namespace} (${group.chain}, ${group.seq + index})`,
          // What has been added meanwhile was not counted.
          part: Math.min(1, (read + (index + 1) / documents.length) / whole),
        };
    }
    read += 1;
  }
}

/** Somebody may have put something else there. */
function heldBy({ documents }: { readonly documents: unknown }): readonly unknown[] {
  return Array.isArray(documents) ? documents : [documents ?? null];
}
