import { type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/** Fields that could name a person or open a door: they leave no trace in the log. */
const SECRET = [
  'authorization',
  'token',
  'variables',
  'password',
  'cookie',
  'name',
  'phone',
  'contactName',
  'contactPhone',
  'address',
];

/**
 * A structured log on standard output, one JSON object a line. Personal data and tokens are cut out of the
 * fields that carry them, wherever in the object they stand at one or two levels.
 */
export function openLog(options: { level: string; write?: (line: string) => void }): Log {
  const settings: LoggerOptions = {
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRET.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
    serializers: { err: withoutValues },
  };
  return options.write ? pino(settings, { write: options.write }) : pino(settings);
}

/** An error as its kind, place and code: a database's message quotes the values that it stumbled over. */
function withoutValues(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, code, stack } = error as Error & { code?: unknown };
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  const known = error.constructor === Error || error instanceof TypeError || error instanceof RangeError;
  return { type: name, code, message: known ? error.message : undefined, frames: frames?.slice(0, 12) };
}
