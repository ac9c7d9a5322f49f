import { openApolloPlanner } from './apolloInWorker.ts';
import { openNativePlanner } from './nativeInProcess.ts';
import type { Planner } from './planner.ts';

/** Opens a planner for a supergraph. */
export type OpenPlanner = (supergraphSdl: string) => Planner;

/** A supergraph whose fields take arguments from above them: the native planner does not know this feature. */
const CONTEXT = 'https://specs.apollo.dev/context/';

/**
 * Finds the planners of this machine. The native one is right where Apollo's is not, and is taken wherever it runs
 * and knows what the supergraph uses.
 */
export async function findPlanners(): Promise<{ readonly open: OpenPlanner; readonly native: boolean }> {
  const native = await import('@graphql-hive/router-query-planner').then(
    () => true,
    () => false,
  );
  const open: OpenPlanner = (sdl) =>
    native && !sdl.includes(CONTEXT) ? openNativePlanner(sdl) : openApolloPlanner(sdl);
  return { open, native };
}
