import { isDeepStrictEqual } from 'node:util';
import { Supergraph } from '@apollo/federation-internals';
import { graphql } from 'graphql';
import type { Graph, Question } from './graphs.ts';

/** The right answers of a graph: executed by graphql-js over what clients see of it, with no gateway in between. */
export async function rightAnswers(graph: Graph): Promise<ReadonlyMap<Question, unknown>> {
  const schema = Supergraph.build(graph.supergraph()).apiSchema().toGraphQLJSSchema();
  const { roots } = graph.world();
  const answers = graph.questions.map(async (question) => {
    const { query: source, variables: variableValues } = question;
    const result = await graphql({ schema, rootValue: roots, source, variableValues });
    if (result.errors)
      throw new AggregateError(result.errors, `${question.name} is no question to ${graph.name}.`);
    return [question, JSON.parse(JSON.stringify(result)) as unknown] as const;
  });
  return new Map(await Promise.all(answers));
}

/** Who asks before anything is measured. */
const CALLER = 'Bearer caller-0';

/**
 * Asks once and compares with the right answer; the order of keys does not count.
 * @returns how many bytes the answer has, or what is wrong with it
 */
export async function checkedAnswer(
  url: string,
  question: Question,
  right: unknown,
): Promise<{ readonly bytes: number } | { readonly mistake: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: CALLER },
    body: bodyOf(question),
  });
  const text = await response.text();
  if (response.status !== 200)
    return { mistake: `it answers with status ${response.status}: ${text.slice(0, 300)}` };
  const answer = JSON.parse(text) as { readonly errors?: unknown };
  if (isDeepStrictEqual(answer, right)) return { bytes: Buffer.byteLength(text) };
  const errors = answer.errors === undefined ? '' : `: ${JSON.stringify(answer.errors).slice(0, 300)}`;
  return { mistake: `its answer is not the right one${errors}` };
}

/** A question as it is sent. */
export const bodyOf = ({ query, variables }: Question): string => JSON.stringify({ query, variables });
