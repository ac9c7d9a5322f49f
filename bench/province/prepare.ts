import { fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistaken } from '../../cli/house/operator.ts';
import { takePlaces } from '../../cli/house/places.ts';
import { PROVINCE, SIZES, folderOf } from './sizes.ts';

const FILL = fileURLToPath(new URL('fill.ts', import.meta.url));

/** Makes the databases of all sizes where they are missing; after an interruption it goes on where it was. */
export async function prepare(data: string): Promise<void> {
  const cache = path.join(data, 'places');
  const file = await takePlaces({ code: PROVINCE, folder: cache, cache });
  for (const size of SIZES) {
    const folder = folderOf(data, size);
    await mkdir(path.join(folder, 'places'), { recursive: true });
    await copyFile(file, path.join(folder, 'places', path.basename(file)));
    // A process of its own: a share is made without the reports, the whole with them.
    const [code] = (await once(fork(FILL, [folder, String(size)]), 'exit')) as [number | null];
    if (code !== 0)
      throw new Mistaken(
        `The database of ${size} % is not complete. npm run bench -- province goes on with it.`,
      );
  }
}
