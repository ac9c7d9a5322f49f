import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { draw, oneOf } from '../../kit/sample/draw.ts';
import { type Command, command, run, stop } from '../cli/support.ts';
import { ownSample, sql } from '../support/database.ts';
import { MODES, type Mode, houseAt } from '../support/modes.ts';
import { type Addresses, freePorts, startProcesses } from '../support/processes.ts';
import { FOR_VISITS } from '../support/visits.ts';

const READS = 500;
const AT_ONCE = 25;
const SOURCES = ['volunteer', 'renovation', 'grid'] as const;
/** Whom each kill may hit: those who answer, those who keep heads and say what is agreed, and who asks them all. */
const VICTIMS = {
  'in one process': [['house'], ['house'], ['house']],
  'in processes of their own': [
    ['volunteer', 'renovation', 'grid'],
    ['sharing'],
    ['gateway'],
    ['legal'],
    ['grid'],
  ],
} as const satisfies Record<Mode, readonly (readonly string[])[]>;
/** Each that is killed takes seconds to start again, and the next look at what was left comes after ten. */
const LONG = 900_000;
const PATIENCE = 240_000;
const seed = String(randomInt(1_000_000));

/** Three sources at once; what each has answered says in whose ledger the read must be. */
const ASKED = `query ($id: ID!) { household(id: $id) {
  contactPhone callLine { subscribed } renovationConsent { given }
} }`;

interface Killable {
  readonly addresses: Addresses;
  readonly commands: Readonly<Record<string, Command>>;
  restart(name: string): Promise<void>;
  close(): Promise<void>;
}

/** `npm start`, at a port that it has again when it is started again. */
async function startHouseAt(environment: Record<string, string>): Promise<Killable> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'concentric-killed-house-'));
  const [port = 0] = await freePorts(1);
  const commands: Record<string, Command> = {};
  const start = async () => {
    const house = command('start', [], {
      environment: { ...environment, DATA_DIR: dataDir, PORT: String(port) },
    });
    commands['house'] = house;
    await house.says(/Graph +http/);
  };
  await start();
  return {
    addresses: { gateway: `http://127.0.0.1:${port}`, rooms: {}, dataDir },
    commands,
    restart: start,
    close: async () => {
      await Promise.all(Object.values(commands).map(stop));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function startIn(mode: Mode, environment: Record<string, string>): Promise<Killable> {
  if (mode === 'in one process') return startHouseAt(environment);
  const rooms = ['grid', 'volunteer', 'renovation', 'sharing', 'legal'] as const;
  const processes = await startProcesses(environment, rooms);
  return { ...processes, addresses: processes };
}

describe.each(MODES)(`500 conditional reads, while processes are killed (seed ${seed}), %s,`, (mode) => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let killable: Killable;
  beforeAll(async () => {
    own = await ownSample();
    killable = await startIn(mode, { DATABASE_URL: own.url, LOG_LEVEL: 'fatal' });
  }, LONG);
  afterAll(async () => {
    await killable.close();
    await own.drop();
  }, LONG);

  /** The sources that have answered a read. */
  const read = async (request: string, household: number): Promise<readonly string[]> => {
    const id = `household-44510201001801-${String(household).padStart(3, '0')}`;
    const headers = { ...FOR_VISITS.headers, 'x-request-id': request };
    try {
      const { data } = await houseAt(killable.addresses).as('grid-system').ask(ASKED, { id }, { headers });
      const { contactPhone, callLine, renovationConsent } = data?.household ?? {};
      const answered = { grid: contactPhone, volunteer: callLine, renovation: renovationConsent };
      return SOURCES.filter((source) => answered[source] != null);
    } catch {
      // Whom it asked was killed meanwhile.
      return [];
    }
  };
  const kill = async (name: string) => {
    const { child, ended } = killable.commands[name] ?? {};
    child?.kill('SIGKILL');
    expect(await ended?.()).toBe('SIGKILL');
  };
  /** Until everybody answers again: a gateway leaves one who fell silent in peace for a while. */
  const recovered = () =>
    eventually(async () => {
      const answered = await read('probe', 1);
      return SOURCES.filter((source) => !answered.includes(source));
    });
  /** Chains that go on beyond what is signed of them. */
  const unsigned = async (): Promise<readonly unknown[]> => {
    const rows = await Promise.all(
      SOURCES.map((source) =>
        sql(
          own.url,
          `SELECT entry.chain, max(entry.seq) AS entries, anchored.seq AS anchored
           FROM ${source}.ledger_entry entry LEFT JOIN ${source}.ledger_anchored anchored USING (chain)
           GROUP BY entry.chain, anchored.seq HAVING max(entry.seq) > coalesce(anchored.seq, 0)`,
        ),
      ),
    );
    return rows.flat();
  };

  it(
    'each that was answered is in the ledger of its source, and all chains verify, signed to their ends',
    async () => {
      const answered: { request: string; source: string }[] = [];
      const batches = READS / AT_ONCE;
      const victims = new Map(
        VICTIMS[mode].map((names, index, { length }) => [
          Math.floor(((index + 0.5) * batches) / length),
          oneOf(`${seed} victim ${index}`, names),
        ]),
      );
      await recovered();
      for (let batch = 0; batch < batches; batch += 1) {
        const reads = Array.from({ length: AT_ONCE }, async (_, index) => {
          await sleep(draw(`${seed} wait ${batch} ${index}`, 40));
          const request = `read-${batch}-${index}`;
          const sources = await read(request, 1 + draw(`${seed} household ${batch} ${index}`, 100));
          answered.push(...sources.map((source) => ({ request, source })));
        });
        const victim = victims.get(batch);
        if (victim !== undefined) {
          await sleep(draw(`${seed} moment ${batch}`, 60));
          await kill(victim);
        }
        await Promise.all(reads);
        if (victim !== undefined) {
          await killable.restart(victim);
          await recovered();
        }
      }

      expect(answered.length).toBeGreaterThan(READS);
      for (const source of SOURCES) {
        const rows = await sql(own.url, `SELECT entry->>'request' AS request FROM ${source}.ledger_entry`);
        const entered = new Set(rows.map(({ request }) => String(request)));
        const missing = answered.filter((each) => each.source === source && !entered.has(each.request));
        expect(missing).toEqual([]);
      }
      await eventually(unsigned);
      const verified = await run('verify-ledger', ['--database', own.url]);
      expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('all verify') });
      expect(verified.stdout).not.toContain('not anchored yet');
    },
    LONG,
  );
});

/** Until nothing is outstanding any more; what still is after long is told. */
async function eventually(outstanding: () => Promise<readonly unknown[]>): Promise<void> {
  const until = Date.now() + PATIENCE;
  let found = await outstanding();
  for (; found.length > 0 && Date.now() < until; found = await outstanding()) await sleep(200);
  expect(found).toEqual([]);
}
