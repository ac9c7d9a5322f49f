import { openApolloPlanner } from './apolloInWorker.ts';
import { openNativePlanner } from './nativeInProcess.ts';
import type { Planner } from './planner.ts';
import { whenNeeded } from './whenNeeded.ts';

/** Opens planners for a supergraph, in the order in which they are to be asked. */
export type OpenPlanners = (supergraphSdl: string) => readonly Planner[];

/** A supergraph whose fields take arguments from above them: the native planner does not know this feature. */
const CONTEXT = 'https://specs.apollo.dev/context/';

/**
 * Finds the planners of this machine. The native one is right where Apollo's is not, and is asked first wherever it
 * runs and knows what the supergraph uses. Apollo's has plans for most of what the native one has none for.
 */
export async function findPlanners(): Promise<{ readonly open: OpenPlanners; readonly native: boolean }> {
  const native = await import('@graphql-hive/router-query-planner').then(
    () => true,
    () => false,
  );
  const open: OpenPlanners = (sdl) =>
    native && !sdl.includes(CONTEXT)
      ? [openNativePlanner(sdl), whenNeeded(() => openApolloPlanner(sdl))]
      : [openApolloPlanner(sdl)];
  return { open, native };
}
