import { readFile, readdir } from 'node:fs/promises';

/** Linux counts in hundredths of a second, whatever the machine. */
const MILLISECONDS_PER_TICK = 10;

/**
 * Milliseconds of CPU time that the embedded PostgreSQL of this process has taken, those of its connections included.
 * Read from /proc, which Linux alone has: null elsewhere.
 */
export async function cpuOfPostgres(): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const running = (await Promise.all(pids.map(readProcess))).filter((each) => each !== null);
  const server = running.find(({ command }) => command.includes(`concentric.owner=${process.pid} `));
  if (!server) throw new Error('The PostgreSQL of this process is not to be found in /proc.');
  const connections = running.filter(({ parent }) => parent === server.pid);
  const ticks = connections.reduce((sum, { own }) => sum + own, server.own + server.ended);
  return ticks * MILLISECONDS_PER_TICK;
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  /** Ticks of its own. */
  readonly own: number;
  /** Ticks of those of its children that have ended. */
  readonly ended: number;
}

/** Null for one that has ended meanwhile. */
async function readProcess(pid: string): Promise<Running | null> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // `pid (name) state parent …`, and the name may hold anything: what follows it begins with the state.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return {
      pid: Number(pid),
      parent,
      command: command.replaceAll('\0', ' '),
      own: user + system,
      ended: endedUser + endedSystem,
    };
  } catch {
    return null;
  }
}
