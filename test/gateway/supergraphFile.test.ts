import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const COMMITTED = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
const DESCRIPTION = 'What a resident needs (居民需求).';
const described = (as: string) => COMMITTED.replace(DESCRIPTION, as);

const QUESTION = '{ community(code: "445102010018") { name legalAdviser { adviser { id } } } }';
const ANSWER = { community: { name: '义兴社区', legalAdviser: { adviser: { id: 'adviser-445102-013' } } } };

describe("the supergraph's file", () => {
  let folder: string;
  let file: string;
  let house: TestHouse;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'concentric-supergraph-'));
    file = path.join(folder, 'supergraph.graphql');
    writeFileSync(file, COMMITTED);
    house = await openTestHouse({ SUPERGRAPH: file });
  });
  afterEach(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const description = async () =>
    (await house.ask('{ __type(name: "Need") { description } }')).data.__type.description;
  const refusals = () => house.logged.filter((line) => line.includes('supergraph kept as it was')).length;
  /** Asks until it is so; a test's time limit ends what never comes. */
  const until = async (isSo: () => Promise<boolean> | boolean) => {
    while (!(await isSo())) await pause(20);
  };

  it('is served, and served anew when it changes', async () => {
    expect(await description()).toBe(DESCRIPTION);

    writeFileSync(file, described('Second edition.'));
    await until(async () => (await description()) === 'Second edition.');
    writeFileSync(file, described('Third edition.'));
    await until(async () => (await description()) === 'Third edition.');

    expect((await house.ask(QUESTION)).data).toEqual(ANSWER);
  });

  it.each([
    ['is cut in half', () => writeFileSync(file, COMMITTED.slice(0, COMMITTED.length / 2))],
    ['is empty', () => writeFileSync(file, '')],
    ['is gone', () => rmSync(file)],
    ['is a schema of something else', () => writeFileSync(file, 'type Query { weather: String }')],
    [
      'names a department that nobody answers for',
      () => writeFileSync(file, COMMITTED.replace('name: "legal"', 'name: "weather"')),
    ],
    [
      'names an item that it does not have',
      () => writeFileSync(file, COMMITTED.replace('id: "legal.community.adviser"', 'id: "legal.elsewhere"')),
    ],
  ])('goes on as it was while the new one %s, and is followed again once it is whole', async (_, spoil) => {
    spoil();
    await until(() => refusals() > 0);

    expect(await description()).toBe(DESCRIPTION);
    const { status, data, errors } = await house.ask(QUESTION);
    expect({ status, data, errors }).toEqual({ status: 200, data: ANSWER, errors: undefined });

    writeFileSync(file, described('Mended.'));
    await until(async () => (await description()) === 'Mended.');
    expect((await house.ask(QUESTION)).data).toEqual(ANSWER);
  });

  it('drops no question while it changes', async () => {
    let changing = true;
    const answers: unknown[] = [];
    const askOn = async () => {
      while (changing) {
        const { status, data, errors } = await house.ask(QUESTION);
        answers.push({ status, data, errors });
      }
    };
    const askers = Array.from({ length: 6 }, askOn);

    const served = new Set<string>();
    for (let edition = 1; edition <= 12; edition += 1) {
      const name = `Edition ${edition}.`;
      writeFileSync(file, edition % 3 === 0 ? '' : 'type Query {');
      await pause(30);
      writeFileSync(file, described(name));
      await until(async () => served.add(await description()).has(name));
    }
    changing = false;
    await Promise.all(askers);

    expect(answers.length).toBeGreaterThan(50);
    const other = answers.filter(
      (answer) => JSON.stringify(answer) !== JSON.stringify({ status: 200, data: ANSWER }),
    );
    expect(other).toEqual([]);
    expect(served.size).toBeGreaterThanOrEqual(12);
  });
});
