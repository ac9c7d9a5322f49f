import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hiveIsInstalled } from '../../../../bench/gateways/hive/installed.ts';
import { doorsOf, toldItems } from '../doors.ts';
import { type Pair, openPair } from '../pair.ts';
import { type Proof, prove } from '../prove.ts';
import { VIEWS } from '../views.ts';
import { type HiveDoor, openHive } from './door.ts';

const OPERATIONS = Number(process.env.NON_INTERFERENCE_OPERATIONS ?? 900);
const SEED = Number(process.env.NON_INTERFERENCE_SEED ?? 1);

const installed = hiveIsInstalled();
const title = installed ? '' : ' (left out: npm install --prefix bench/gateways/hive brings it)';

(installed ? describe : describe.skip)(`Hive Gateway before the same subgraphs${title}`, () => {
  let pair: Pair | undefined;
  let door: HiveDoor | undefined;
  let proof: Proof;
  beforeAll(async () => {
    pair = await openPair(toldItems());
    const [own] = await doorsOf(pair.houses);
    if (own === undefined) throw new Error('The house has no gateway.');
    door = await openHive(pair, own);
    proof = await prove(pair, [door], { seed: SEED, operations: OPERATIONS, views: VIEWS });
  }, 3_600_000);
  afterAll(async () => {
    await door?.close();
    await pair?.close();
  });

  it('tells no caller what it may not see, either', () => {
    expect(proof.differences.join('\n\n')).toBe('');
    expect(proof.operations).toBe(OPERATIONS);
    expect(proof.failures.slice(OPERATIONS / 100)).toEqual([]);
  });

  it('tells others what they may see', () => {
    expect(proof.outcomes.answered).toBeGreaterThan(OPERATIONS / 10);
    expect(proof.reached.size).toBeGreaterThan(10);
  });
});
