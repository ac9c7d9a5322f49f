import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freshDataDir } from '../kit/database/fixtures/hold.ts';

/** A command as an operator runs it: a process of its own, with an environment that says all of its settings. */
export interface Command {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Waits until it has written this, and returns what it matched. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits until it has ended: with an exit code, or by a signal. */
  ended(): Promise<number | NodeJS.Signals | null>;
}

export interface Setting {
  readonly environment?: Record<string, string>;
  readonly uid?: number;
}

const running = new Set<ChildProcess>();

/** Starts one of the commands, such as `start` or `token`. */
export function command(name: string, args: readonly string[] = [], setting: Setting = {}): Command {
  return program(`cli/${name}.ts`, args, setting);
}

export function program(
  script: string,
  args: readonly string[],
  { environment, uid }: Setting = {},
): Command {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx/esm', script, ...args], {
    env: { PATH, HOME, PORT: '0', ...environment },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  running.add(child);
  const gone = once(child, 'close').finally(() => running.delete(child));
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const says = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(stdout + stderr);
      if (found) return found;
      if (!running.has(child))
        throw new Error(`It ended without saying ${String(pattern)}:\n${stdout}${stderr}`);
      await Promise.race([gone, once(child.stdout, 'data'), once(child.stderr, 'data')]);
    }
  };
  return {
    child,
    says,
    stdout: () => stdout,
    stderr: () => stderr,
    ended: async () => {
      await gone;
      return child.exitCode ?? child.signalCode;
    },
  };
}

/** Runs a command to its end. */
export async function run(name: string, args: readonly string[] = [], setting: Setting = {}) {
  const started = command(name, args, setting);
  const code = await started.ended();
  return { code, stdout: started.stdout(), stderr: started.stderr() };
}

/** A house started as `npm start` does it, once it is ready. */
export async function startHouse(setting: Setting = {}): Promise<Command & { url: string }> {
  const house = command('start', [], setting);
  const [, url = ''] = await house.says(/Graph +(http:\S+)\/graphql[^]*to copy/);
  return { ...house, url };
}

/** Sends Ctrl-C, and returns how it ended. */
export function stop({ child, ended }: Command): Promise<number | NodeJS.Signals | null> {
  child.kill('SIGINT');
  return ended();
}

/** What a failed test left. */
export async function endAll(): Promise<void> {
  for (const child of [...running]) {
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
  }
}

export async function ask(url: string, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
}

export { freshDataDir };
