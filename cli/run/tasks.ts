import { spawn } from 'node:child_process';

/** A program that runs beside others and says nothing unless it fails. */
export interface Task {
  readonly name: string;
  /** Arguments of `node`; a package's own program by its path. */
  readonly node: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly task: Task;
  readonly ok: boolean;
  readonly seconds: number;
  /** What it wrote, on either stream, in order. */
  readonly output: string;
}

/** Runs all tasks, `atOnce` of them at a time, in the order given; one that fails keeps none from running. */
export async function runTasks(
  tasks: readonly Task[],
  { atOnce = 2, onEnd }: { atOnce?: number; onEnd?: (ended: Ended) => void } = {},
): Promise<readonly Ended[]> {
  const waiting = [...tasks];
  const ended: Ended[] = [];
  const work = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const result = await runTask(task);
      ended.push(result);
      onEnd?.(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return ended;
}

function runTask(task: Task): Promise<Ended> {
  const began = Date.now();
  return new Promise((resolve) => {
    const output: string[] = [];
    const end = (ok: boolean) => {
      resolve({ task, ok, seconds: (Date.now() - began) / 1000, output: output.join('').trim() });
    };
    const child = spawn(process.execPath, [...task.node], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...task.environment },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.on('error', (error) => {
      output.push(error.message);
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}
