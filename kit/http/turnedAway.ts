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
    return reply.status(status).send(turnedAway(status, request.id));
  });
}

/** What is answered with a status where no question was understood. */
export function turnedAway(status: number, requestId: string) {
  const ours = status >= 500;
  const message = ours
    ? unexpected(requestId)
    : (MEND[status] ?? 'This request cannot be answered as it stands.');
  return { errors: [{ message, extensions: { code: ours ? UNEXPECTED : 'BAD_REQUEST', requestId } }] };
}
