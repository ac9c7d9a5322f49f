import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { draw, oneOf } from '../../kit/sample/draw.ts';
import { run } from '../cli/support.ts';
import { ownSample, sql } from '../support/database.ts';
import { type AskedHouse, houseAt } from '../support/modes.ts';
import { type Processes, startProcesses } from '../support/processes.ts';
import { FOR_VISITS } from '../support/visits.ts';

const READS = 500;
const AT_ONCE = 25;
const KILLS = 5;
const VICTIMS = ['volunteer', 'renovation', 'grid', 'gateway'] as const;
const SOURCES = ['volunteer', 'renovation', 'grid'] as const;
/** Each process that is killed takes seconds to start again. */
const LONG = 900_000;
const seed = String(randomInt(1_000_000));

/** Three sources at once; what each has answered says in whose ledger the read must be. */
const ASKED = `query ($id: ID!) { household(id: $id) {
  contactPhone callLine { subscribed } renovationConsent { given }
} }`;

describe(`500 conditional reads, while processes are killed (seed ${seed}),`, () => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let processes: Processes;
  let house: AskedHouse;
  beforeAll(async () => {
    own = await ownSample();
    const rooms = ['grid', 'volunteer', 'renovation', 'sharing', 'legal'] as const;
    processes = await startProcesses({ DATABASE_URL: own.url, LOG_LEVEL: 'fatal' }, rooms);
    house = houseAt(processes);
  }, LONG);
  afterAll(async () => {
    await processes.close();
    await own.drop();
  });

  /** The sources that have answered a read. */
  const read = async (request: string, household: number): Promise<readonly string[]> => {
    const id = `household-44510201001801-${String(household).padStart(3, '0')}`;
    const headers = { ...FOR_VISITS.headers, 'x-request-id': request };
    try {
      const { data } = await house.as('grid-system').ask(ASKED, { id }, { headers });
      const { contactPhone, callLine, renovationConsent } = data?.household ?? {};
      const answered = { grid: contactPhone, volunteer: callLine, renovation: renovationConsent };
      return SOURCES.filter((source) => answered[source] != null);
    } catch {
      return [];
    }
  };
  const kill = async (name: string) => {
    const { child, ended } = processes.commands[name] ?? {};
    child?.kill('SIGKILL');
    await ended?.();
  };
  /** Until everybody answers again: a gateway leaves one who fell silent in peace for a while. */
  const recovered = async () => {
    for (let attempt = 0; (await read(`probe-${attempt}`, 1)).length < SOURCES.length; attempt += 1)
      await sleep(200);
  };

  it(
    'each that was answered is in the ledger of its source, and all chains verify',
    async () => {
      const answered: { request: string; source: string }[] = [];
      const batches = READS / AT_ONCE;
      const deadly = new Set(
        Array.from({ length: KILLS }, (_, index) => Math.floor(((index + 0.5) * batches) / KILLS)),
      );
      await recovered();
      for (let batch = 0; batch < batches; batch += 1) {
        const reads = Array.from({ length: AT_ONCE }, async (_, index) => {
          await sleep(draw(`${seed} wait ${batch} ${index}`, 40));
          const request = `read-${batch}-${index}`;
          const sources = await read(request, 1 + draw(`${seed} household ${batch} ${index}`, 100));
          answered.push(...sources.map((source) => ({ request, source })));
        });
        if (deadly.has(batch)) {
          const victim = oneOf(`${seed} victim ${batch}`, VICTIMS);
          await sleep(draw(`${seed} moment ${batch}`, 60));
          await kill(victim);
          await Promise.all(reads);
          await processes.restart(victim);
          await recovered();
        } else await Promise.all(reads);
      }

      expect(answered.length).toBeGreaterThan(READS);
      for (const source of SOURCES) {
        const rows = await sql(own.url, `SELECT entry->>'request' AS request FROM ${source}.ledger_entry`);
        const entered = new Set(rows.map(({ request }) => String(request)));
        const missing = answered.filter((each) => each.source === source && !entered.has(each.request));
        expect(missing).toEqual([]);
      }
      const verified = await run('verify-ledger', ['--database', own.url]);
      expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('all verify') });
    },
    LONG,
  );
});
