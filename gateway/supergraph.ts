import { readFile } from 'node:fs/promises';
import type { SupergraphManager } from '@apollo/gateway';
import { watch } from 'chokidar';
import type { Log } from '../kit/log.ts';
import { readPolicies } from '../kit/vocabulary/policies.ts';

/**
 * Serves the supergraph of a file and follows its changes. A file that is broken, empty or gone changes nothing:
 * the last good supergraph goes on answering, and the log says what is wrong with the new one.
 */
export function supergraphFrom(file: string, log: Log): SupergraphManager {
  return {
    initialize: async ({ update }) => {
      let served = await readSupergraph(file);
      const follow = async () => {
        try {
          const found = await readSupergraph(file);
          if (found === served) return;
          update(found);
          served = found;
          log.info({ file }, 'supergraph reloaded');
        } catch (error) {
          log.error(
            { file, reason: error instanceof Error ? error.message : 'unknown' },
            'supergraph kept as it was',
          );
        }
      };
      // Editors and `compose` replace the file: wait until it has stopped growing before it is read.
      const watcher = watch(file, {
        ignoreInitial: true,
        awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 },
      });
      // One look after the other, so that a slow look at an old text cannot undo a newer one.
      let looks = Promise.resolve();
      const look = () => void (looks = looks.then(follow));
      // What changed before the watcher had its eyes open would never be noticed.
      watcher.on('all', look).on('ready', look);
      return { supergraphSdl: served, cleanup: () => watcher.close() };
    },
  };
}

/** Reads a supergraph and makes sure that its sharing vocabulary can be read, too: without it nobody is answered. */
async function readSupergraph(file: string): Promise<string> {
  const sdl = await readFile(file, 'utf8').catch(() => '');
  if (sdl.trim() === '') throw new Error(`${file} is missing or empty: write it with npm run compose.`);
  readPolicies(sdl);
  return sdl;
}
