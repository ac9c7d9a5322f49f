import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from '../median.ts';
import { Child } from '../processes/child.ts';
import { askAll } from './ask.ts';
import type { Held } from './gateway.ts';
import { compose, operation } from './graph.ts';

/** How long it all takes. */
export interface Pace {
  /** How many requests make a measurement. */
  readonly requests: number;
  readonly rounds: number;
}

/** A gateway over a graph of some size. Times in milliseconds, memory in bytes. */
export interface BySize {
  readonly subgraphs: number;
  readonly composing: number;
  readonly start: number;
  /** From a new operation to its answer, its fetches among it. */
  readonly first: number;
  /** The gateway's CPU time for a request whose plan is kept. */
  readonly cpu: number;
  readonly heap: number;
  readonly resident: number;
}

/** The same gateway asked so many different operations in rotation. */
export interface ByOperations {
  readonly operations: number;
  readonly cpu: number;
  readonly heap: number;
  readonly resident: number;
}

interface Open {
  readonly url: string;
  readonly gateway: Child;
}

/** How many new operations are planned for a median. */
const NEW = 20;

/** Opens a gateway over a graph of some size, for as long as it is measured. */
async function over<Measured>(
  size: number,
  measure: (open: Open, composing: number, start: number) => Promise<Measured>,
): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-growth-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const children: Child[] = [];
  try {
    const subgraphs = await Child.start(new URL('subgraphs.ts', import.meta.url), [String(size)]);
    children.push(subgraphs.child);
    const began = performance.now();
    const supergraph = compose(size, subgraphs.opened as Record<string, string>);
    const composing = performance.now() - began;
    const file = path.join(folder, 'supergraph.graphql');
    await writeFile(file, supergraph);
    const starting = performance.now();
    const gateway = await Child.start(new URL('gateway.ts', import.meta.url), [file], ['--expose-gc']);
    children.push(gateway.child);
    const start = performance.now() - starting;
    return await measure({ url: String(gateway.opened), gateway: gateway.child }, composing, start);
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    process.off('exit', clear);
    clear();
  }
}

export function measureSize(subgraphs: number, pace: Pace): Promise<BySize> {
  return over(subgraphs, async (open, composing, start) => {
    const times: number[] = [];
    for (let number = 0; number < NEW; number++) {
      const began = performance.now();
      await askAll(open.url, [operation(subgraphs, number)], 1);
      times.push(performance.now() - began);
    }
    const { cpu, heap, resident } = await steady(open, [operation(subgraphs, 0)], pace);
    return { subgraphs, composing, start, first: median(times), cpu, heap, resident };
  });
}

/** All counts over one gateway, the small ones first, each round after round. */
export function measureOperations(
  size: number,
  counts: readonly number[],
  pace: Pace,
  step: (what: string) => void,
): Promise<ByOperations[]> {
  return over(size, async (open) => {
    const measured: ByOperations[] = [];
    for (const operations of counts) {
      step(`${operations} operations in rotation`);
      const asked = Array.from({ length: operations }, (_, number) => operation(size, number));
      measured.push({ operations, ...(await steady(open, asked, pace)) });
    }
    return measured;
  });
}

/** What a request costs once everything is warm, and what is held then. */
async function steady({ url, gateway }: Open, operations: readonly string[], { requests, rounds }: Pace) {
  const times = Math.max(requests, operations.length);
  await askAll(url, operations, times);
  const costs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = await gateway.ask<number>('cpu');
    await askAll(url, operations, times);
    const after = await gateway.ask<number>('cpu');
    costs.push((after - before) / times);
  }
  return { cpu: median(costs), ...(await gateway.ask<Held>('held')) };
}
