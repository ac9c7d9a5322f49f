import type { GraphQLError } from 'graphql';
import { UNEXPECTED } from '../http/unexpected.ts';
import type { Log } from '../log.ts';

export function isDeliberate(code: unknown): boolean {
  return typeof code === 'string' && code !== UNEXPECTED;
}

/** Whoever asks is told the request's id alone; under it the log has the reasons. */
export function logUnforeseen(errors: readonly GraphQLError[], requestId: string, log: Log): void {
  for (const { originalError, extensions, path } of errors)
    if (originalError !== undefined && !isDeliberate(extensions.code))
      log.error({ requestId, path, err: originalError }, 'unexpected');
}
