import { cpus } from 'node:os';
import { table } from '../gateways/table.ts';
import { SPANNED } from './graph.ts';
import type { ByOperations, BySize, Pace } from './measure.ts';
import { FLAT, growth, isFlat } from './verdict.ts';

/** What was measured, and what of it has to be flat. */
export interface Measured {
  readonly sizes: readonly BySize[];
  readonly operations: readonly ByOperations[];
  /** As many subgraphs has the graph that is asked more and more operations. */
  readonly over: number;
  /** The counts of operations that fit into the caches. */
  readonly kept: readonly number[];
}

/** What has to be flat, in words. */
export function judge({ sizes, operations, kept }: Measured): { what: string; costs: number[] }[] {
  const fitting = operations.filter((each) => kept.includes(each.operations));
  return [
    { what: 'request CPU by number of subgraphs', costs: sizes.map(({ cpu }) => cpu) },
    { what: 'request CPU by number of operations in rotation', costs: fitting.map(({ cpu }) => cpu) },
  ];
}

/** The report as Markdown. */
export function writeReport(measured: Measured, { requests, rounds }: Pace): string {
  const { sizes, operations, over } = measured;
  const numeric = true;
  const column = (heading: string) => ({ heading, numeric });
  return [
    '# How it grows',
    'Written by `npm run bench -- growth --write`. Generated graphs, in which every subgraph adds fields to one entity and ' +
      'has five types of its own; subgraphs answer from memory over HTTP in a process of their own, the gateway serves ' +
      `without sharing rules. Every operation has one shape and ${SPANNED} fetches, at every size. Request CPU is that of ` +
      `the gateway's process with plans that are kept: ${rounds} rounds of at least ${requests} requests after one of ` +
      'warming, the median. What counts is how one row compares with another of the same run.',
    `Node.js ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? '?'}.`,
    '![By number of subgraphs and of operations](growth.svg)',
    `## What has to be flat\n\n${verdicts(measured)}`,
    '## By number of subgraphs\n\nComposing is what @apollo/composition takes; the start is that of a process until it ' +
      'listens; a first answer is one to an operation that nobody asked before: parsed, validated, planned, compiled and ' +
      'asked. They pass on the clock, and show whatever else the machine was doing, too. Memory is that after a garbage collection.',
    table(
      [
        'subgraphs',
        'composing, ms',
        'start, ms',
        'first answer, ms',
        'request CPU, ms',
        'heap, MB',
        'resident, MB',
      ].map(column),
      sizes.map((each) => [
        String(each.subgraphs),
        each.composing.toFixed(0),
        each.start.toFixed(0),
        each.first.toFixed(1),
        each.cpu.toFixed(3),
        ...memory(each),
      ]),
    ),
    `## By number of operations in rotation\n\nOver ${over} subgraphs. The gateway keeps 1,000 documents, 50 operations of ` +
      'each, and of all of them no more than so many characters. Beyond that, in rotation, each is always the one that went ' +
      'last: every request is planned anew, which costs; the heap stays level.',
    table(
      ['operations', 'request CPU, ms', 'heap, MB', 'resident, MB'].map(column),
      operations.map((each) => [
        each.operations.toLocaleString('en-US'),
        each.cpu.toFixed(3),
        ...memory(each),
      ]),
    ),
    '## How to repeat it\n\n```sh\nnpm run bench -- growth --write\n```\n\n`--quick` is a first look in a minute or two.',
  ].join('\n\n');
}

function verdicts(measured: Measured): string {
  const numeric = true;
  return table(
    [
      { heading: 'what' },
      { heading: 'at most ×', numeric },
      { heading: 'measured ×', numeric },
      { heading: '' },
    ],
    judge(measured).map(({ what, costs }) => [
      what,
      FLAT.toFixed(2),
      growth(costs).toFixed(2),
      isFlat(costs) ? 'flat' : 'grows',
    ]),
  );
}

const memory = ({ heap, resident }: { readonly heap: number; readonly resident: number }) =>
  [heap, resident].map((bytes) => (bytes / 2 ** 20).toFixed(0));
