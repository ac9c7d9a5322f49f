import { GraphQLError } from 'graphql';

/** What a caller sent cannot be answered; the message says what to send instead. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
