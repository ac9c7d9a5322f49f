import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'graphql';
import { openLog } from '../../../kit/log.ts';
import { openPublisher, publishable } from '../../../kit/snapshots/open.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';
import { snapshots } from '../../../subgraphs/renovation/store/snapshots.ts';
import { type Room, openCounted, source } from './counted.ts';

const PUBLISHED = `
  type Household { consent: Boolean @item(id: "h.c", source: HOUSING, sharing: CONDITIONAL, openness: CLOSED, sensitivity: PERSONAL) }
  type Region { householdsByRenovationConsent: Snapshot @aggregate(over: ["h.c"], minimum: 12) }
  type Snapshot { minimum: Int @structure }`;

describe('a room', () => {
  it('publishes under the minimum that its SDL names', () => {
    const document = parse(PUBLISHED);

    expect(publishable(snapshots, readPolicies(document), document)).toMatchObject([
      { field: 'householdsByRenovationConsent', minimum: 12 },
    ]);
  });

  it('does not open where its SDL promises what nobody publishes', () => {
    const document = parse(PUBLISHED);

    expect(() => publishable([], readPolicies(document), document)).toThrow(
      'Nobody publishes Region.householdsByRenovationConsent',
    );
  });

  it('does not open where something is published without a minimum', () => {
    const document = parse(PUBLISHED.replace(', minimum: 12', ''));

    expect(() => publishable(snapshots, readPolicies(document), document)).toThrow(
      'no @aggregate with a minimum',
    );
  });
});

describe('what publishes', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openCounted();
  });
  afterEach(() => room.close());

  const months = async () =>
    (await room.sql('SELECT month::text FROM snapshot ORDER BY snapshot.month')).map(({ month }) => month);

  it('begins with the month that it is, and goes on by itself when another one begins', async () => {
    let now = new Date('2026-11-30T23:59:59.900+08:00');
    const publisher = openPublisher(room.database, [source], {
      now: () => now,
      log: openLog({ level: 'silent' }),
    });
    await publisher.start();
    expect(await months()).toEqual(['2026-11-01']);

    now = new Date('2026-12-01T00:00:00.100+08:00');
    for (let waited = 0; waited < 50 && (await months()).length < 2; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await months()).toEqual(['2026-11-01', '2026-12-01']);
    await publisher.close();
  });

  it('goes by the month of its database, whatever the clock of its machine says', async () => {
    const [database] = await room.sql(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-01') AS month`,
    );
    jest.useFakeTimers({ advanceTimers: true, now: new Date('2099-05-20') });
    const publisher = openPublisher(room.database, [source], { log: openLog({ level: 'silent' }) });
    try {
      await publisher.start();
    } finally {
      await publisher.close();
      jest.useRealTimers();
    }

    expect(await months()).toEqual([database?.['month']]);
  });

  it('says that it could not, and lets the room open', async () => {
    const logged: string[] = [];
    const log = openLog({ level: 'error', write: (line) => logged.push(line) });
    await room.sql('DROP TABLE counted');
    const publisher = openPublisher(room.database, [source], { now: () => new Date('2026-11-30'), log });

    await publisher.start();
    await publisher.close();

    expect(logged.join()).toContain('householdsByAnswer');
    expect(await months()).toEqual([]);
  });
});
