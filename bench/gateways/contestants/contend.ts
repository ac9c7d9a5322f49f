import { existsSync, readFileSync } from 'node:fs';
import { answerParent, cpuUsed } from '../../processes/answering.ts';

const STATUS = '/proc/self/status';

/** What a gateway's process has used since it began; all its threads count. */
export interface Used {
  /** Milliseconds of CPU time. */
  readonly cpu: number;
  /** Bytes held in memory at the most. */
  readonly peak: number;
}

/** The words after the file's name in its command line: the supergraph's file, then the contestant's own. */
export const [SUPERGRAPH = '', ...OPTIONS] = process.argv.slice(2);

/** The supergraph's text. */
export const supergraphSdl = (): string => readFileSync(SUPERGRAPH, 'utf8');

/** Enters a gateway that answers at an address. */
export function contend(url: string): void {
  answerParent(url, {
    used: (): Used => ({ cpu: cpuUsed(), peak: peak() }),
  });
}

/** Linux counts what a process held before it became this program, unless it is asked in another way. */
function peak(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kibibytes) * 1_024;
}
