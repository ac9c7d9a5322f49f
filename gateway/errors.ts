import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { UNEXPECTED } from '../kit/http/unexpected.ts';
import { masked } from '../kit/room/reply.ts';
import type { Log } from '../kit/log.ts';
import type { GatewayContext } from './context.ts';
import { REQUEST_ENDED } from './executor/index.ts';

const RESPONSE_JSON = 'application/graphql-response+json';
/** What graphql-js says where a document has more mistakes than it shows: it sounds like a failure of ours. */
const MORE_MISTAKES = 'Too many validation errors, error limit reached. Validation aborted.';

/** What nobody foresaw is logged under the request's id, and leaves the house as that id alone. */
export function errorPlugin(log: Log): ApolloServerPlugin<GatewayContext> {
  const listener: GraphQLRequestListener<GatewayContext> = {
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) sayWhose(error);
      logUnforeseen(errors, contextValue, log);
    },
    willSendResponse: async ({ request, response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      response.body.singleResult.errors = response.body.singleResult.errors.map((error) =>
        outward(error, contextValue),
      );
      if (response.http.status === 400 && wantsPlainJson(request.http?.headers.get('accept')))
        response.http.status = 200;
    },
  };
  return { requestDidStart: async () => listener };
}

/** What Apollo Server turns away by a status alone is the asker's mistake too, and may say what it is. */
function sayWhose({ extensions }: GraphQLError): void {
  const { http } = extensions as { http?: { status?: number } };
  if (http?.status === 400) extensions.code ??= 'BAD_REQUEST';
}

/** Clients of the older media type take any other status than 200 for one of whoever stands between us. */
function wantsPlainJson(accept: string | undefined): boolean {
  return accept !== undefined && /^\s*application\/json\b/.test(accept) && !accept.includes(RESPONSE_JSON);
}

/** Logs the reasons of what nobody foresaw. */
export function logUnforeseen(
  errors: readonly GraphQLError[],
  { requestId }: Pick<GatewayContext, 'requestId'>,
  log: Log,
): void {
  for (const { extensions, originalError, path } of errors)
    if ((extensions.code ?? UNEXPECTED) === UNEXPECTED && originalError)
      log.error({ requestId, path, err: originalError }, 'unexpected');
}

/** An error as it leaves the house. */
export function outward(
  error: GraphQLFormattedError,
  { requestId }: Pick<GatewayContext, 'requestId'>,
): GraphQLFormattedError {
  return ofDepartment(error) ?? ofTime(error, requestId) ?? masked(mistakeTold(error), requestId);
}

/** An error that stands under its department's name says already what may be said. The planner adds a name of its own. */
function ofDepartment(error: GraphQLFormattedError): GraphQLFormattedError | null {
  const { serviceName: _, ...extensions } = error.extensions ?? {};
  return extensions.department === undefined ? null : { ...error, extensions };
}

/** A question that took longer than one may: whoever went away instead reads nothing of it. */
function ofTime({ extensions }: GraphQLFormattedError, requestId: string): GraphQLFormattedError | null {
  if (extensions?.code !== REQUEST_ENDED) return null;
  return {
    message:
      `查询未能在规定时间内全部答复，请减少查询内容、分页查询或稍后重试；编号 ${requestId}。` +
      ` This question was not answered whole in its time: ask for less at once, ask page by page, or try again later; the id is ${requestId}.`,
    extensions: { code: 'DEADLINE_EXCEEDED', requestId },
  };
}

/** A mistake in a document, as its asker can read it. */
export function mistakeTold<Mistake extends { readonly message: string }>(mistake: Mistake): Mistake {
  if (mistake.message !== MORE_MISTAKES) return mistake;
  const message =
    '只列出前 100 处错误，请先改正这些错误再查询。 Only the first 100 mistakes are shown: mend these, and ask again.';
  return { ...mistake, message };
}
