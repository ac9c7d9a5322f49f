import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLSchema, validate } from 'graphql';
import { z } from 'zod';
import { badInput } from '../../kit/http/badInput.ts';
import { keepFromCaches } from '../../kit/http/arrival.ts';
import { readDocument } from '../../kit/http/document.ts';
import type { ContextFor, GatewayContext } from '../context.ts';
import { mistakeTold } from '../errors.ts';
import { goneOrLateEach } from '../gone.ts';
import { type Ask, linesOf } from './lines.ts';
import { paged } from './paged.ts';

/** Each asks the departments page after page. */
const MOST_AT_ONCE = 8;
const IDLE_MILLISECONDS = 60_000;

const asked = z.strictObject({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

interface ExportOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly schema: () => GraphQLSchema | null;
  /** Made anew for each page, so that a right or a token that ends, ends the export. */
  readonly contextFor: ContextFor;
  /** How long one page may take at most, in milliseconds. */
  readonly deadline: number | undefined;
}

/** `POST /export`: all rows of a list as NDJSON, a page in memory at a time, under the rights of an ordinary question. */
export function exportRoute(app: FastifyInstance, options: ExportOptions): void {
  const { server, schema, contextFor, deadline } = options;
  let underWay = 0;
  app.post('/export', { onSend: keepFromCaches }, async (request, reply) => {
    try {
      const signalOfPage = goneOrLateEach(reply.raw, deadline);
      await contextFor(request, signalOfPage());
      const { query, variables } = readBody(request.body);
      const graph = schema();
      if (graph === null) throw new Error('A question came before there was a graph.');
      const document = parsed(query);
      const list = paged(document, graph);
      const mistakes = validate(graph, document);
      if (mistakes.length > 0) return await reply.status(400).send({ errors: mistakes.map(told) });
      if (underWay >= MOST_AT_ONCE) throw busy();
      const ask: Ask = async (text, given) => {
        try {
          const contextValue = await contextFor(request, signalOfPage());
          const { body } = await server.executeOperation({ query: text, variables: given }, { contextValue });
          if (body.kind === 'single') return body.singleResult;
        } catch (error) {
          if (error instanceof GraphQLError) return { data: null, errors: [error.toJSON()] };
          throw error;
        }
        throw new Error('The graph answers in one piece.');
      };
      const lines = Readable.from(linesOf(list, variables ?? {}, ask));
      underWay += 1;
      lines.once('close', () => (underWay -= 1));
      endIdle(lines);
      return await reply.type('application/x-ndjson; charset=utf-8').send(lines);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { http, ...extensions } = error.extensions as { http?: { status?: number } };
      return reply.status(http?.status ?? 400).send({ errors: [{ message: error.message, extensions }] });
    }
  });
}

function busy(): GraphQLError {
  return new GraphQLError(`${MOST_AT_ONCE} exports are under way: try again when one has ended.`, {
    extensions: { code: 'TOO_MANY_EXPORTS', http: { status: 429 } },
  });
}

/** A reader that takes nothing any more holds an export open for nothing. */
function endIdle(lines: Readable): void {
  const idle = setTimeout(() => lines.destroy(), IDLE_MILLISECONDS).unref();
  lines.on('data', () => idle.refresh());
  lines.once('close', () => clearTimeout(idle));
  lines.pause();
}

function readBody(body: unknown): z.infer<typeof asked> {
  const read = asked.safeParse(body);
  if (read.success) return read.data;
  throw badInput('An export is asked for by JSON with a query and, where it has any, variables.');
}

/** What a page would be refused for is told before the first line. */
function told({ message, locations }: GraphQLError) {
  return mistakeTold({ message, locations, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

function parsed(query: string): DocumentNode {
  try {
    return readDocument(query);
  } catch (error) {
    if (error instanceof GraphQLError) throw badInput(error.message);
    throw error;
  }
}
