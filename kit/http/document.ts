import { type DocumentNode, parse } from 'graphql';
import { refuseTangle } from './tangle.ts';

/** No question has more parts: what has more is not a question. */
const MOST_TOKENS = 8_000;

/**
 * Reads a document that may be validated: neither its length nor what its fragments come to holds the event loop.
 * @throws GraphQLError that says what is wrong with it, or too much.
 */
export function readDocument(text: string): DocumentNode {
  const document = parse(text, { maxTokens: MOST_TOKENS });
  refuseTangle(document);
  return document;
}
