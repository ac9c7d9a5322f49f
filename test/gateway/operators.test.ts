import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';
import { send } from '../support/raw.ts';

describe('what an operator asks', () => {
  let one: TestHouse;
  let other: TestHouse;
  beforeAll(async () => {
    one = await openTestHouse();
    other = await openTestHouse();
  });
  afterAll(async () => {
    await other.close();
    await one.close();
  });

  const metrics = async (house: TestHouse) => (await send(house, '/metrics')).text;
  /** The figure of one series, such as `name{label="value"}`; 0 where there is none yet. */
  const figure = (text: string, series: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.split(' ')
        .at(-1) ?? 0,
    );

  it('whether the process lives, and whether there is a graph to ask', async () => {
    const health = await send(one, '/health');
    const ready = await send(one, '/ready');

    expect([health.status, JSON.parse(health.text)]).toEqual([200, { status: 'ok' }]);
    expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { ready: true }]);
  });

  it.each([
    'concentric_sql_statements_total{subgraph="legal"}',
    'concentric_operation_seconds_count{operation="query",outcome="ok"}',
    'concentric_department_seconds_count{subgraph="legal",outcome="ok"}',
  ])('how much: %s', async (series) => {
    const before = figure(await metrics(one), series);
    await one.ask('{ legalAdviser(id: "adviser-445102-001") { name } }');
    const after = figure(await metrics(one), series);

    expect(after - before).toBe(1);
  });

  it('what was refused, by its reason and never by client', async () => {
    const series = 'concentric_refused_fields_total{code="UNAUTHENTICATED"}';
    const before = figure(await metrics(one), series);
    await one.ask('{ legalAdviser(id: "adviser-445102-001") { name licence } }');
    const text = await metrics(one);

    expect(figure(text, series) - before).toBe(1);
    expect(text).not.toContain('client=');
  });

  it('of two houses in one process each answers, and no figure stands there twice', async () => {
    for (const house of [one, other]) {
      const { status, headers } = await send(house, '/metrics');
      const text = await metrics(house);

      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
      const names = text.split('\n').flatMap((line) => /^# TYPE (\S+) /.exec(line)?.[1] ?? []);
      expect(names).toEqual([...new Set(names)]);
      expect(names).toEqual(
        expect.arrayContaining([
          'process_cpu_seconds_total',
          'process_resident_memory_bytes',
          'nodejs_eventloop_lag_seconds',
          'concentric_sql_statements_total',
          'concentric_operation_seconds',
          'concentric_department_seconds',
        ]),
      );
    }
  });
});
