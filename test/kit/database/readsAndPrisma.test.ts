import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PrismaPg } from '@prisma/adapter-pg';
import { openDatabase } from '../../../kit/database/connect.ts';
import { openReads } from '../../../kit/database/reads.ts';
import * as grid from '../../../subgraphs/grid/generated/client/client.ts';
import * as legal from '../../../subgraphs/legal/generated/client/client.ts';
import * as party from '../../../subgraphs/party/generated/client/client.ts';
import * as renovation from '../../../subgraphs/renovation/generated/client/client.ts';
import * as sharing from '../../../subgraphs/sharing/generated/client/client.ts';
import * as volunteer from '../../../subgraphs/volunteer/generated/client/client.ts';
import { ownSample } from '../../support/database.ts';

type Row = Record<string, unknown>;

/** A room's Prisma, as far as this story goes. */
interface Generated {
  readonly PrismaClient: new (options: { adapter: PrismaPg }) => unknown;
  readonly Prisma: { readonly ModelName: Readonly<Record<string, string>> };
}

interface Any {
  model: Record<string, { payload: { scalars: Record<string, string> } }>;
}

const ROOMS = { grid, legal, party, renovation, sharing, volunteer } as unknown as Record<string, Generated>;

describe('rows by key', () => {
  // No house runs over it, which would go on telling what it holds.
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
  });
  afterAll(() => own.drop());

  it.each(Object.keys(ROOMS))('are, of every model of %s, what Prisma gives', async (room) => {
    const generated = ROOMS[room];
    if (generated === undefined) throw new Error(`There is no room ${room}.`);
    const { PrismaClient, Prisma } = generated;
    const database = openDatabase({ url: own.url, schema: room });
    const prisma = new PrismaClient({ adapter: database.adapter }) as Record<
      string,
      { findMany(asked: object): Promise<Row[]> }
    >;
    const { many } = openReads<Any>(
      database,
      new URL(`../../../subgraphs/${room}/store.ts`, import.meta.url).href,
    );
    try {
      for (const model of Object.values(Prisma.ModelName)) {
        const delegate = prisma[model.charAt(0).toLowerCase() + model.slice(1)];
        const rows = (await delegate?.findMany({ take: 100 })) ?? [];
        const by = ['id', 'code'].find((each) => each in (rows[0] ?? {})) ?? Object.keys(rows[0] ?? {})[0];
        if (by === undefined) continue;
        const found = await many(model, by).loadMany([...new Set(rows.map((row) => String(row[by])))]);
        expect({ model, found: found.flat() }).toEqual({ model, found: expect.arrayContaining(rows) });
      }
    } finally {
      await database.close();
    }
  });
});
