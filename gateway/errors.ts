import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { UNEXPECTED } from '../kit/http/unexpected.ts';
import { masked } from '../kit/room/reply.ts';
import type { Log } from '../kit/log.ts';
import type { GatewayContext } from './context.ts';

/** What nobody foresaw is logged under the request's id, and leaves the house as that id alone. */
export function errorPlugin(log: Log): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors)
          if ((error.extensions.code ?? UNEXPECTED) === UNEXPECTED && error.originalError)
            log.error(
              { requestId: contextValue.requestId, path: error.path, err: error.originalError },
              'unexpected',
            );
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map(
          (error) => ofDepartment(error) ?? masked(error, contextValue.requestId),
        );
      },
    }),
  };
}

/** An error that stands under its department's name says already what may be said. The planner adds a name of its own. */
function ofDepartment(error: GraphQLFormattedError): GraphQLFormattedError | null {
  const { serviceName: _, ...extensions } = error.extensions ?? {};
  return extensions.department === undefined ? null : { ...error, extensions };
}
