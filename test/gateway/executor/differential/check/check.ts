import { type FormattedExecutionResult, validate } from 'graphql';
import { Mood } from '../data/mood.ts';
import { Oracle } from '../data/oracle.ts';
import { openServer } from '../data/servers.ts';
import { Truth } from '../data/truth.ts';
import { type Operation, deriveOperation } from '../operations/derive.ts';
import type { OperationDraw } from '../operations/draw.ts';
import { type Composed, composeWorld } from '../world/compose.ts';
import type { World } from '../world/model.ts';
import { type Verdict, compareAway, compareFailing, compareHealthy } from './compare.ts';
import type { OpenRouter, Router } from './routers.ts';

export interface Bench {
  readonly composed: Composed;
  readonly oracle: Oracle;
  readonly router: Router;
}

/** An answer that is not the oracle's, with all that is needed to look into it. */
export interface Difference {
  readonly when: string;
  readonly verdict: string;
  readonly operation: Operation;
  readonly truth: FormattedExecutionResult;
  readonly ours: FormattedExecutionResult;
}

export async function openBench(world: World, openRouter: OpenRouter): Promise<Bench> {
  const composed = composeWorld(world);
  const truth = new Truth(composed.world, composed.full);
  const servers = composed.world.subgraphs.map((name) => openServer(composed, truth, name));
  return { composed, oracle: new Oracle(truth, composed.api), router: await openRouter(composed, servers) };
}

/** An operation, and who is away when it is asked for the third time. */
export interface Case {
  readonly operation: Operation;
  readonly away: readonly string[];
}

export function caseOf({ composed: { api, world } }: Bench, draw: OperationDraw): Case {
  const away = world.subgraphs.filter((_, index) => (draw.kind >>> (4 + index)) % 2 === 1);
  return { operation: deriveOperation(api, draw), away };
}

/** Asks one operation in good weather, with fields that fail, and with subgraphs that are away. */
export async function findDifference(bench: Bench, { operation, away }: Case): Promise<Difference | null> {
  const { composed, oracle, router } = bench;
  const { document } = operation;
  const variables = { ...operation.variables };
  const [invalid] = validate(composed.api, document);
  if (invalid) throw new Error(`The operation is no good case: ${invalid.message}\n${operation.source}`);

  const ask = async (mood: Mood): Promise<FormattedExecutionResult> =>
    router
      .answer(operation, mood)
      .catch((error: unknown) => ({ errors: [{ message: `thrown: ${String(error)}` }] }));
  const tell = (
    when: string,
    verdict: Verdict,
    truth: FormattedExecutionResult,
    answer: FormattedExecutionResult,
  ) => (verdict === null ? null : { when, verdict, operation, truth, ours: answer });

  const truth = await oracle.answer(document, variables, new Mood());
  if (truth.errors) throw new Error(`The oracle errs: ${JSON.stringify(truth.errors)}\n${operation.source}`);
  const healthy = await ask(new Mood());
  const found = tell('all is well', compareHealthy(truth, healthy), truth, healthy);
  if (found) return found;

  const failed = await oracle.answer(document, variables, new Mood({ failing: true }));
  const all = await oracle.failures(document, variables, new Mood({ failing: true }));
  const failing = await ask(new Mood({ failing: true }));
  const other = tell('fields fail', compareFailing(failed, all, failing), failed, failing);
  if (other) return other;

  const whole = await oracle.answer(document, variables, new Mood({ away }));
  const alone = await ask(new Mood({ away }));
  return tell(`${away.join(' and ')} away`, compareAway(whole, alone), whole, alone);
}
