import type { FormattedExecutionResult } from 'graphql';
import { Agent, request } from 'undici';
import type { Mint } from '../kit/caller/mint.ts';
import { DEADLINE_MILLISECONDS, type Department } from './departments.ts';

/** No answer of a department is larger: more would be a mistake, and must not become ours. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

/**
 * A department at an address of its own. Each fetch carries a short token that no other department accepts; a graph
 * without sharing rules has no callers, and its departments get none.
 */
export function departmentOverHttp(options: {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly mint: Mint | null;
}): Department & { close(): Promise<void> } {
  const { name, title, url, mint } = options;
  const agent = new Agent({
    connections: 32,
    headersTimeout: DEADLINE_MILLISECONDS,
    bodyTimeout: DEADLINE_MILLISECONDS,
    maxResponseSize: LARGEST_ANSWER,
  });
  return {
    name,
    title,
    close: () => agent.close(),
    ask: async (fetch, { caller, declaration, expiresAt, requestId, language }) => {
      const { statusCode, body } = await request(url, {
        method: 'POST',
        dispatcher: agent,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(mint ? { authorization: `Bearer ${await mint(caller, declaration, name, expiresAt)}` } : {}),
          'x-request-id': requestId,
          'accept-language': language,
        },
        body: JSON.stringify(fetch),
      });
      const answer: unknown = await body.json();
      // A token of ours that is turned away is our trouble, not the caller's: 400 is the only status about the question.
      if (isResult(answer) && (statusCode <= 400 || 'data' in answer)) return answer;
      throw new Error(`${name} answered with status ${statusCode} and no GraphQL result.`);
    },
  };
}

function isResult(answer: unknown): answer is FormattedExecutionResult {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
}
