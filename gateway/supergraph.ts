import { readFile } from 'node:fs/promises';
import type { SupergraphManager } from '@apollo/gateway';
import { watch } from 'chokidar';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { Log } from '../kit/log.ts';
import { readPolicies } from '../kit/vocabulary/policies.ts';
import { carriesSharingRules, graphsOf } from './supergraphText.ts';

/** A supergraph's file, and whether what it says of sharing decides who is answered. */
export interface Served {
  readonly supergraph: string;
  /** Without: served to this machine alone, such as a supergraph that knows nothing of sharing. */
  readonly rules: boolean;
}

/** A supergraph that is not served, and what to do about it. */
export class SupergraphUnusable extends Error {
  override readonly name = 'SupergraphUnusable';
}

/**
 * Serves the supergraph of a file and follows its changes. A file that is broken, empty or gone changes nothing:
 * the last good supergraph goes on answering, and the log says what is wrong with the new one.
 */
export function supergraphFrom({ supergraph: file, rules }: Served, log: Log): SupergraphManager {
  return {
    initialize: async ({ update }) => {
      let served = await readSupergraph({ supergraph: file, rules });
      const carriesRules = (sdl: string) => carriesSharingRules(parsed(file, sdl));
      const hadRules = carriesRules(served);
      const follow = async () => {
        try {
          const found = await readSupergraph({ supergraph: file, rules });
          if (found === served) return;
          // Whether rules are left out is decided where somebody starts it, and by no change of a file.
          if (carriesRules(found) !== hadRules)
            throw new SupergraphUnusable(
              `${file} ${hadRules ? 'carries no sharing rules any more' : 'carries sharing rules now'}: start anew, with or without --open.`,
            );
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

/**
 * Reads a supergraph and makes sure that it is of the kind that is served: where rules are to decide, that they can
 * be read, because without them nobody is answered. Where they are left out, rooms still decide for themselves.
 * @throws SupergraphUnusable
 */
export async function readSupergraph({ supergraph: file, rules }: Served): Promise<string> {
  const sdl = await readFile(file, 'utf8').catch(() => '');
  if (sdl.trim() === '')
    throw new SupergraphUnusable(`${file} is missing or empty: write it with npm run compose.`);
  const document = parsed(file, sdl);
  if (graphsOf(document).size === 0)
    throw new SupergraphUnusable(
      `${file} is no Federation 2 supergraph: it names no subgraph (enum join__Graph).`,
    );
  if (rules && !carriesSharingRules(document))
    throw new SupergraphUnusable(
      `${file} carries no sharing rules (no @item, no @structure): compose it with npm run compose, or serve it without rules, to this machine alone, with npm run gateway -- --open.`,
    );
  if (rules) readPolicies(document);
  return sdl;
}

/** The planner checks a supergraph as a whole; what it finds is about the file, and its first finding is enough. */
export function notServed(file: string, error: unknown): never {
  if (!(error instanceof GraphQLError)) throw error;
  const [finding = ''] = error.message.split('\n\n');
  throw new SupergraphUnusable(`${file} is no Federation 2 supergraph: ${finding.replaceAll(/\s+/g, ' ')}`, {
    cause: error,
  });
}

function parsed(file: string, sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    throw new SupergraphUnusable(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}
