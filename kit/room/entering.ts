import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, OperationTypeNode, execute } from 'graphql';
import { Counter, register } from 'prom-client';
import { mendOf } from '../decision/codes.ts';
import type { Refusals } from '../decision/refusals.ts';
import type { Content } from '../ledger/entry.ts';
import type { Ledger, Use } from '../ledger/ledger.ts';
import type { Log } from '../log.ts';
import type { RoomContext } from './context.ts';
import { logUnforeseen } from './unforeseen.ts';
import type { Uses } from './uses.ts';

type Context = RoomContext<unknown>;
type Ending = GraphQLRequestContextWillSendResponse<Context>;

const answers = new Counter({
  name: 'concentric_room_answers_total',
  help: 'Answers of a subgraph: open ones, of which nothing is entered, those entered in its ledger, and those that could not be',
  labelNames: ['subgraph', 'entered'],
  registers: [register],
});

export interface Entering {
  readonly room: string;
  readonly ledger: Pick<Ledger, 'append'> | null;
  /** The same request's context once more, in which nothing may be used that has to be entered. */
  readonly without: (context: Context) => Context;
  readonly log: Log;
}

/**
 * Enters what a request has used before it is answered. Where that cannot be done, a query is answered once more without
 * all that would have to be entered; a mutation, which was done, is not told of.
 * @returns what is to be told as refused.
 */
export function entering({ room, ledger, without, log }: Entering): (ending: Ending) => Promise<Refusals> {
  const [open, entered, unavailable] = ['no', 'yes', 'unavailable'].map((each) =>
    answers.labels({ subgraph: room, entered: each }),
  );
  return async (ending) => {
    const { contextValue: context } = ending;
    const { uses, refusals, requestId } = context;
    if (ledger === null || uses === null || uses.closed || (uses.size === 0 && refusals.size === 0)) {
      open?.inc();
      return refusals;
    }
    try {
      await ledger.append(useOf(context, uses, ending));
      entered?.inc();
      return refusals;
    } catch (error) {
      unavailable?.inc();
      log.error({ requestId, err: error }, 'ledger unavailable');
      // What was refused tells nothing.
      return uses.size === 0 ? refusals : answerWithout(ending, without(context), log);
    }
  };
}

async function answerWithout(
  { response, document, operation, schema, request }: Ending,
  context: Context,
  log: Log,
): Promise<Refusals> {
  if (response.body.kind !== 'single') throw new Error('A subgraph answers in one piece.');
  const { singleResult: result } = response.body;
  if (operation?.operation !== OperationTypeNode.QUERY || document === undefined) {
    result.data = null;
    result.errors = [untold(context).toJSON()];
    return context.refusals;
  }
  const { data, errors } = await execute({
    schema,
    document,
    operationName: request.operationName ?? null,
    variableValues: request.variables ?? {},
    contextValue: context,
  });
  logUnforeseen(errors ?? [], context.requestId, log);
  result.data = data ?? null;
  if (errors === undefined) delete result.errors;
  else result.errors = errors.map((error) => withoutHttp(error.toJSON()));
  return context.refusals;
}

/** `http` is for the server, which takes it out of what it has executed itself: it is nothing that is told. */
function withoutHttp({ extensions: { http: _, ...extensions } = {}, ...error }: GraphQLFormattedError) {
  return Object.keys(extensions).length > 0 ? { ...error, extensions } : error;
}

/** A key is good for the same request again: it is not done twice, and told once it can be. */
function untold({ language }: Context): GraphQLError {
  return new GraphQLError(mendOf('LEDGER_UNAVAILABLE', language), {
    extensions: { code: 'LEDGER_UNAVAILABLE' },
  });
}

function useOf(
  { caller, declaration, requestId, refusals }: Context,
  uses: Uses,
  { source, request: { variables } }: Ending,
): Use {
  const items = caller === null ? [] : uses.lines(caller);
  const named = [...new Set(items.flatMap(({ department }) => department ?? []))];
  return {
    request: requestId,
    client: caller?.client,
    departments: named.length > 0 ? named : (caller?.departments.map(({ code }) => code) ?? []),
    officer: caller?.officer,
    purpose: declaration.purpose,
    case: declaration.case,
    document: source,
    variables: variables ?? {},
    items,
    refusals: refused(refusals),
    subjects: uses.subjects(),
  };
}

/** One line for each item and code, wherever in the answer it stands. */
function refused(refusals: Refusals): Content['refusals'] {
  const lines = new Map<string, Content['refusals'][number]>();
  for (const { item: id = null, code, rows } of refusals.all) {
    const name = JSON.stringify([id, code]);
    lines.set(name, { id, code, rows: rows + (lines.get(name)?.rows ?? 0) });
  }
  return [...lines.values()];
}
