/** An operator's mistake or the machine's state, as one clear sentence that says what to do; printed without a stack. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = 'DatabaseUnavailable';
}

/** Another process runs, or is just starting, the database of this data folder. */
export class DatabaseInUse extends DatabaseUnavailable {
  override readonly name = 'DatabaseInUse';
}

/** What file systems say, in an operator's words; an error that is none of these stays as it is, with its stack. */
export function explain(error: unknown, folder: string): unknown {
  const text = sentences[errorCode(error) ?? ''];
  return text === undefined
    ? error
    : new DatabaseUnavailable(text(folder, concerned(error)), { cause: error });
}

export function errorCode(error: unknown): string | undefined {
  return textOf(error, 'code');
}

/** For `catch`: what stands in for a file that is not there; any other error stays one. */
export function ifMissing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (errorCode(error) === 'ENOENT') return instead;
    throw error;
  };
}

export const inUse = (folder: string): DatabaseInUse =>
  new DatabaseInUse(
    `Another Concentric uses the data folder ${folder}: stop it, or set DATA_DIR to another folder.`,
  );

const elsewhere = 'or set DATA_DIR to another folder.';

const forbidden = (folder: string, file: string): string =>
  `The data folder ${folder} cannot be used, because ${file} is closed to the user who starts Concentric: ` +
  `give that user the right to write there, start as the user who made it, ${elsewhere}`;

const notAFolder = (folder: string): string =>
  `The data folder ${folder} is, or lies below, a file: move the file away, ${elsewhere}`;

const full = (folder: string): string =>
  `The disk of the data folder ${folder} is full: free some space, ${elsewhere}`;

const unfit = (folder: string): string =>
  `The file system of the data folder ${folder} cannot hold a database: set DATA_DIR to a folder on a local disk.`;

const sentences: Readonly<Record<string, (folder: string, file: string) => string>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (folder) => `The data folder ${folder} is read-only: make it writable, ${elsewhere}`,
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  ENOSPC: full,
  EDQUOT: full,
  ENOTSUP: unfit,
  EOPNOTSUPP: unfit,
};

/** A file, or the address of a socket. */
function concerned(error: unknown): string {
  return textOf(error, 'path') ?? textOf(error, 'address') ?? 'it';
}

function textOf(error: unknown, key: string): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
