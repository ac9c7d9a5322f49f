import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { refusalFrom } from '../decision/refusals.ts';
import { UNEXPECTED, unexpected } from '../http/unexpected.ts';
import type { Log } from '../log.ts';
import type { RoomContext } from './context.ts';
import type { entering } from './entering.ts';
import { isDeliberate, logUnforeseen } from './unforeseen.ts';

/**
 * The last word on every answer: what it has used is entered first, refusals stand beside the data, and what nobody foresaw is logged with the
 * request's id and leaves the house as that id alone.
 */
export function replyPlugin(
  log: Log,
  enter: ReturnType<typeof entering>,
): ApolloServerPlugin<RoomContext<unknown>> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) =>
        logUnforeseen(errors, contextValue.requestId, log),
      willSendResponse: async (ending) => {
        const { response, contextValue } = ending;
        if (response.body.kind !== 'single') return;
        const refusals = await enter(ending);
        const { requestId, language } = contextValue;
        const result = response.body.singleResult;
        const errors = [
          // A refusal that took its parent with it was thrown besides being noted; the note has all its rows.
          ...(result.errors ?? [])
            .filter((error) => refusalFrom(error) === null)
            .map((error) => masked(error, requestId)),
          ...refusals.errors(language).map((error) => error.toJSON()),
        ];
        if (errors.length > 0) result.errors = errors;
      },
    }),
  };
}

/** Keeps a deliberate error as it is; of any other it keeps the place and the id under which it is logged. */
export function masked(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (isDeliberate(error.extensions?.code)) return error;
  return {
    message: unexpected(requestId),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code: UNEXPECTED, requestId },
  };
}
