import type { ApolloServerPlugin } from '@apollo/server';
import { masked } from '../kit/room/reply.ts';
import type { Log } from '../kit/log.ts';
import type { GatewayContext } from './context.ts';

/** What nobody foresaw is logged under the request's id, and leaves the house as that id alone. */
export function errorPlugin(log: Log): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors)
          if (
            (error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR') === 'INTERNAL_SERVER_ERROR' &&
            error.originalError
          )
            log.error(
              { requestId: contextValue.requestId, path: error.path, err: error.originalError },
              'unexpected',
            );
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) =>
          withoutInternals(masked(error, contextValue.requestId)),
        );
      },
    }),
  };
}

/** The planner names services in its own words; the department's name stands there already. */
function withoutInternals(error: ReturnType<typeof masked>): ReturnType<typeof masked> {
  const { serviceName, ...extensions } = error.extensions ?? {};
  const department = extensions['department'] ?? serviceName;
  return { ...error, extensions: { ...extensions, ...(department ? { department } : {}) } };
}
