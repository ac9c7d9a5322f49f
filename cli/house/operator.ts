import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Config, ConfigMistaken, readConfig } from '../../kit/config.ts';

/** The one place that reads the environment; what a command's own options say takes the place of a variable. */
export function operatorsConfig(house: string, said: Record<string, string | undefined> = {}): Config {
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  return readConfig({ ...process.env, ...Object.fromEntries(given) }, house);
}

/** Said to whoever typed the command, without a stack. */
export class Mistaken extends Error {}

/** The options of a command; `options` leaves out `--help`, which every command has. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new Mistaken(`${error.message.split(/\.\s/)[0] ?? ''}. --help says what there is.`);
    throw error;
  }
}

/** The value of `--port`. */
export function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Mistaken('--port takes a number from 0 to 65535; 0 takes any that is free.');
}

/** A file as it was typed: npm moves into the checkout before it runs a command. */
export function fileOf(text: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', text);
}

/** Runs a command; what goes wrong is told in a sentence on standard error, and with the exit code. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${await explanationOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** The rest of the sentences know half of the project, and are loaded only where one of them is needed. */
export async function explanationOf(error: unknown): Promise<string> {
  if (error instanceof Mistaken || error instanceof ConfigMistaken) return error.message;
  const { sentenceOf } = await import('./sentences.ts');
  return sentenceOf(error);
}
