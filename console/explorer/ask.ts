import { GraphQLError, type ExecutionResult } from 'graphql';
import { credentialHeaders, unsendable, type Field } from './credentials.ts';

export type Problem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unsendable'; readonly field: Field }
  | { readonly kind: 'refused'; readonly status: number };

interface Question {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}

/**
 * Puts a question to the graph on the page's own origin. A problem with the request as a whole is reported beside
 * the answer: in the answer alone it would read like a mistake in the query.
 */
export async function ask(
  question: Question,
  ownHeaders: Readonly<Record<string, unknown>>,
  report: (problem: Problem | undefined) => void,
): Promise<ExecutionResult> {
  const field = unsendable();
  if (field !== undefined) return failed({ kind: 'unsendable', field });

  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        Accept: 'application/graphql-response+json, application/json;q=0.9',
        'Content-Type': 'application/json',
        ...credentialHeaders(),
        ...asStrings(ownHeaders),
      },
      body: JSON.stringify(question),
      // The token says who asks; a cookie of some other page on this host must not.
      credentials: 'omit',
    });
  } catch {
    return failed({ kind: 'unreachable' });
  }

  const answer = await readAnswer(response);
  const refused = [401, 403, 429].includes(response.status) || answer === undefined;
  if (!refused) {
    report(undefined);
    return answer;
  }
  return failed({ kind: 'refused', status: response.status }, answer);

  function failed(problem: Problem, received?: ExecutionResult): ExecutionResult {
    report(problem);
    return received ?? { errors: [new GraphQLError(describe(problem))] };
  }
}

/** An answer as GraphQL writes it, or nothing: a proxy's error page is not an answer. */
async function readAnswer(response: Response): Promise<ExecutionResult | undefined> {
  try {
    const body: unknown = await response.json();
    return isAnswer(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer(body: unknown): body is ExecutionResult {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

function asStrings(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function describe(problem: Problem): string {
  switch (problem.kind) {
    case 'unreachable':
      return 'The graph could not be reached.';
    case 'unsendable':
      return `The ${problem.field} holds characters that a request header cannot carry.`;
    case 'refused':
      return `The graph answered with status ${problem.status}.`;
  }
}
