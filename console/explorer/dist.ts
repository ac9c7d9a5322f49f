import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the sources of the page are, and where the built page goes. */
export const sourceFolder = fileURLToPath(new URL('.', import.meta.url));
export const distFolder = fileURLToPath(new URL('./dist/', import.meta.url));

/** The build writes this file last, so whoever finds it finds all that it names. */
export const indexFile = `${distFolder}index.html`;

/** `missing`, `outdated` (a source, or the set of installed packages, changed since) or `current`. */
export function stateOfDist(): 'missing' | 'outdated' | 'current' {
  const built = changedAt(indexFile);
  if (built === 0) return 'missing';
  const sources = readdirSync(sourceFolder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${sourceFolder}${entry.name}`);
  const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
  return [...sources, lock].some((file) => changedAt(file) > built) ? 'outdated' : 'current';
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
