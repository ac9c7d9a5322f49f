import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '../log.ts';
import type { RoomContext } from './context.ts';

/**
 * The last word on every answer: refusals stand beside the data, and what nobody foresaw is logged with the
 * request's id and leaves the house as that id alone.
 */
export function replyPlugin(log: Log): ApolloServerPlugin<RoomContext<unknown>> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors)
          if (error.originalError !== undefined && !isDeliberate(error.extensions['code']))
            log.error(
              { requestId: contextValue.requestId, path: error.path, err: error.originalError },
              'unexpected',
            );
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const { requestId, refusals, language } = contextValue;
        const result = response.body.singleResult;
        const errors = [
          ...(result.errors ?? []).map((error) => masked(error, requestId)),
          ...refusals.errors(language).map((error) => error.toJSON()),
        ];
        if (errors.length > 0) result.errors = errors;
      },
    }),
  };
}

const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

function isDeliberate(code: unknown): boolean {
  return typeof code === 'string' && code !== UNEXPECTED;
}

/** Keeps a deliberate error as it is; of any other it keeps the place and the id under which it is logged. */
export function masked(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (isDeliberate(error.extensions?.['code'])) return error;
  return {
    message: `Something went wrong on our side: report it with the id ${requestId}. (系统内部错误，请凭此编号联系运维。)`,
    ...(error.path ? { path: error.path } : {}),
    extensions: { code: UNEXPECTED, requestId },
  };
}
