import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Config, ConfigMistaken, readConfig } from '../../kit/config.ts';

/** The one place that reads the environment. */
export function operatorsConfig(house: string): Config {
  return readConfig(process.env, house);
}

/** Said to whoever typed the command, without a stack. */
export class Mistaken extends Error {}

/** The options of a command; `options` leaves out `--help`, which every command has. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new Mistaken(`${error.message.split(/\.\s/)[0] ?? ''}. --help says what there is.`);
    throw error;
  }
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
