import { DIMENSIONS, type Dimension } from '../../../kit/ledger/reuse.ts';
import { Mistaken, fileOf, readArguments } from '../operator.ts';

/** What `npm run verify-ledger` was told. */
export interface Asked {
  readonly entries: readonly string[];
  readonly heads: readonly string[];
  readonly databases: readonly string[];
  /** The house that the environment describes. */
  readonly house: boolean;
  readonly signers: readonly string[];
  readonly reuse: readonly Dimension[] | null;
  readonly exportTo: string | null;
}

/** Null where help is asked for. */
export function askedFor(): Asked | null {
  const many = { type: 'string', multiple: true } as const;
  const options = {
    entries: many,
    heads: many,
    database: many,
    house: { type: 'boolean', default: false },
    signer: many,
    reuse: { type: 'string' },
    export: { type: 'string' },
  } as const;
  const { values, tokens } = readArguments(options, withSigners(process.argv.slice(2)));
  if (values.help) return null;
  const given = gathered(tokens);
  const entries = (given.get('entries') ?? []).map(fileOf);
  const heads = (given.get('heads') ?? []).map(fileOf);
  const databases = given.get('database') ?? [];
  const { house } = values;
  const inDatabases = house || databases.length > 0;
  if (entries.length === 0 && !inDatabases)
    throw new Mistaken(
      'Name --entries FILE… with --heads FILE…, or a --database URL, or --house. --help says more.',
    );
  if (entries.length > 0 && inDatabases)
    throw new Mistaken('Give --entries or --database, not both: an export holds all that its database held.');
  if (entries.length > 0 && heads.length === 0)
    throw new Mistaken('--entries needs --heads FILE…: without deposited heads, a chain proves nothing.');
  if (heads.length === 0 && !house && databases.length > 0 && databases.every(isMongo))
    throw new Mistaken(
      'A MongoDB holds entries and no heads: name those with --heads FILE…, or with --database URL the PostgreSQL of ' +
        'the bureau that keeps them.',
    );
  if (values.export !== undefined && !inDatabases)
    throw new Mistaken('--export writes what lies in a --database: files are exported already.');
  return {
    entries,
    heads,
    databases: databases.map(databaseUrl),
    house,
    signers: given.get('signer') ?? [],
    reuse: values.reuse === undefined ? null : dimensionsOf(values.reuse),
    exportTo: values.export === undefined ? null : fileOf(values.export),
  };
}

/** One thumbprint in 64 begins with a hyphen, and is no option for that: `--signer -x…` is read as `--signer=-x…`. */
function withSigners(args: readonly string[]): string[] {
  const read: string[] = [];
  for (const arg of args) {
    const hyphened = /^-[\w-]{42}$/.test(arg);
    if (hyphened && read.at(-1) === '--signer') read.pop();
    read.push(hyphened ? `--signer=${arg}` : arg);
  }
  return read;
}

/** Values by option: `--entries one two` names two files, as a shell writes `*.ndjson`. */
function gathered(
  tokens: readonly { kind: string; name?: string; value?: string | undefined }[],
): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  let option = '';
  for (const { kind, name, value } of tokens) {
    if (kind === 'option') option = name ?? '';
    else if (!['entries', 'heads', 'signer'].includes(option))
      throw new Mistaken(`"${value ?? kind}" belongs to no option. --help says what there is.`);
    if (value !== undefined) found.set(option, [...(found.get(option) ?? []), value]);
  }
  return found;
}

function databaseUrl(text: string): string {
  // Several servers in one address of MongoDB are no URL.
  if (isMongo(text) || (/^postgres(ql)?:\/\/\S+$/.test(text) && URL.canParse(text))) return text;
  throw new Mistaken(
    '--database takes a PostgreSQL address, such as postgresql://user:password@host/database, or a MongoDB one.',
  );
}

function isMongo(text: string): boolean {
  return /^mongodb(\+srv)?:\/\/\S+$/.test(text);
}

function dimensionsOf(text: string): Dimension[] {
  return text.split(',').map((part) => {
    const found = DIMENSIONS.find((each) => each === part.trim());
    if (found !== undefined) return found;
    throw new Mistaken(`--reuse takes ${DIMENSIONS.join(', ')}, or some of them with commas; not "${part}".`);
  });
}
