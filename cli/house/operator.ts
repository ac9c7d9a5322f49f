import { MigrationChanged } from '../../kit/database/migrate.ts';
import { DatabaseUnavailable } from '../../kit/database/embedded/index.ts';
import { IssuerMisconfigured } from '../../kit/caller/fetchJson.ts';
import { type Config, ConfigMistaken, readConfig } from '../../kit/config.ts';
import { UnreadableGlossary } from '../../kit/vocabulary/glossary.ts';
import { UnreadableSchema } from '../../kit/vocabulary/sdl.ts';
import { DoesNotCompose } from './graph.ts';

/** The one place that reads the environment. */
export function operatorsConfig(house: string): Config {
  return readConfig(process.env, house);
}

/** Mistakes that an operator can mend, which are told without a stack. */
const KNOWN = [
  ConfigMistaken,
  DatabaseUnavailable,
  DoesNotCompose,
  IssuerMisconfigured,
  MigrationChanged,
  UnreadableGlossary,
  UnreadableSchema,
];

/** What went wrong, in a sentence that says what to do; of the unforeseen, everything that is known. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (KNOWN.some((kind) => error instanceof kind)) return error.message;
  const { code, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port ?? ''} is taken: stop what listens there, or start with another PORT, for example PORT=4010 npm start.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `No permission to write ${path ?? `port ${port ?? ''}`}: give it to this user, or set DATA_DIR to a folder that this user may write.`;
  if (code === 'ECONNREFUSED' || code === '28P01' || code === '3D000')
    return `The database cannot be opened (${error.message}): check DATABASE_URL and that PostgreSQL is running.`;
  return error.stack ?? error.message;
}
