import { SupergraphUnusable } from '../../gateway/supergraph.ts';
import { IssuerMisconfigured } from '../../kit/caller/fetchJson.ts';
import { KeyFileUnusable } from '../../kit/caller/keyFile.ts';
import { DatabaseUnavailable } from '../../kit/database/embedded/index.ts';
import { CollationRefused, MigrationChanged } from '../../kit/database/migrate.ts';
import { DocumentsUnavailable } from '../../kit/documents/unavailable.ts';
import { AlgorithmMissing } from '../../kit/ledger/hash.ts';
import { NoLines } from '../../kit/ledger/lines.ts';
import { HeadsUnusable } from '../../kit/ledger/verify/heads.ts';
import { UnreadableCatalogue } from '../../kit/catalogue/versions.ts';
import { SourceMistaken } from '../../kit/source/source.ts';
import { UnreadableGlossary } from '../../kit/vocabulary/glossary.ts';
import { UnreadableSchema } from '../../kit/vocabulary/sdl.ts';
import { DoesNotCompose } from './graph.ts';

/** Mistakes that an operator can mend, which are told without a stack. */
const KNOWN = [
  AlgorithmMissing,
  DatabaseUnavailable,
  DocumentsUnavailable,
  DoesNotCompose,
  HeadsUnusable,
  IssuerMisconfigured,
  KeyFileUnusable,
  CollationRefused,
  MigrationChanged,
  NoLines,
  SourceMistaken,
  SupergraphUnusable,
  UnreadableCatalogue,
  UnreadableGlossary,
  UnreadableSchema,
];

interface SystemError extends NodeJS.ErrnoException {
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
}

const REFUSED = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '28000',
  '28P01',
  '3D000',
  '42501',
];
const FOLDER = ['ENOTDIR', 'EEXIST', 'EISDIR'];

/** What went wrong, in a sentence that says what to do; of the unforeseen, everything that is known. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (KNOWN.some((kind) => error instanceof kind)) return error.message;
  const { code = '', syscall, port, path, address, hostname } = error as SystemError;
  if (code === 'EADDRINUSE')
    return `Port ${port ?? ''} is taken: stop what listens there, or start with another PORT, for example PORT=4010 npm start.`;
  if (code === 'EADDRNOTAVAIL') return `HOST: ${address ?? 'it'} is no address of this machine.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `No machine is called ${hostname ?? 'so'}: check HOST, DATABASE_URL and AUTH_ISSUER.`;
  if (code === 'EACCES' && syscall === 'listen')
    return `This user may not listen on port ${port ?? ''}: take a PORT of 1024 or above.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `No permission to write ${path ?? 'there'}: give it to this user, or set DATA_DIR to a folder that this user may write.`;
  if (FOLDER.includes(code))
    return `${path ?? 'DATA_DIR'} is, or lies below, a file: move the file away, or set DATA_DIR to another folder.`;
  if (code === 'ENOSPC') return 'The disk is full: free some space and start again.';
  if (REFUSED.includes(code))
    return `The database cannot be opened (${error.message || code}): check DATABASE_URL and that PostgreSQL is running.`;
  return error.stack ?? error.message;
}
