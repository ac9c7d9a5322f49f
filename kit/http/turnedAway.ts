import type { FastifyError, FastifyInstance } from 'fastify';
import { UNEXPECTED, unexpected } from './unexpected.ts';

/** Requests that never become a question, by status: what is wrong with them and what to send instead. */
const MEND: Readonly<Record<number, string>> = {
  400: 'The body cannot be read: send one JSON object with "query", and "variables" where it has any.',
  413: 'The question is too large: send values as variables, and ask for less at once.',
  415: 'The body is of a kind that is not read here: send it with content-type: application/json.',
};

/** Answers like GraphQL where there is nothing to ask GraphQL, so that clients have one kind of answer to read. */
export function answerTurnedAway(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ requestId: request.id, err: error }, 'unexpected');
    const message =
      status >= 500
        ? unexpected(request.id)
        : (MEND[status] ?? 'This request cannot be answered as it stands.');
    const code = status >= 500 ? UNEXPECTED : 'BAD_REQUEST';
    return reply.status(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
}
