import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { linesOf } from './lines.ts';
import type { HeadStore } from './stores.ts';

/** Heads in a file of a folder that another bureau keeps, such as a share of its own. */
export function folderHeads(folder: string): HeadStore {
  const file = path.join(folder, 'heads.ndjson');
  return {
    deposit: async (head) => {
      await mkdir(folder, { recursive: true });
      const handle = await open(file, 'a');
      try {
        // One write of a short line: those of several processes do not mix.
        await handle.appendFile(`${JSON.stringify(head)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    read: () => linesOf([file]),
  };
}
