import { expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { GatewayContext } from '../../gateway/context.ts';
import { openForms } from '../../gateway/authorise/forms.ts';
import { NoPlan, PlanningBusy, PlanningRefused } from '../../gateway/executor/index.ts';
import { knowOperation } from '../../gateway/known.ts';
import { agreementsOf } from '../../kit/decision/agreement.ts';

const SITUATION = { agreements: agreementsOf([]), now: () => new Date() };
const schema = buildSchema('type Query { community: String }');
const IN_THIS_FORM = 'This question cannot be planned in this form: ask for the same in several questions.';
const LESS = 'This question takes too long to plan: ask for fewer different things at once.';

it.each([
  ['has no plan', new NoPlan('No plan was found.'), 'BAD_USER_INPUT', 400, IN_THIS_FORM],
  ['ends the planner', new PlanningRefused('fatal', 'It ended.'), 'BAD_USER_INPUT', 400, IN_THIS_FORM],
  ['takes too long to plan', new PlanningRefused('late', 'Late.'), 'BAD_USER_INPUT', 400, LESS],
  ['takes too much memory to plan', new PlanningRefused('large', 'Large.'), 'BAD_USER_INPUT', 400, LESS],
  [
    'comes with too many others',
    new PlanningBusy(),
    'PLANNING_BUSY',
    503,
    'Many new questions are being planned: ask this one again in some seconds.',
  ],
])('a question that %s is told so (an executor that stands in)', async (_, error, code, status, message) => {
  const executor = { prepare: () => Promise.reject(error), execute: () => Promise.reject(error) };
  const known = knowOperation(
    { document: parse('{ community }'), operationName: null },
    { schema, policies: null, forms: openForms(), situation: SITUATION, executor },
  );

  await expect(known.prepare({} as GatewayContext, {})).rejects.toMatchObject({
    message,
    extensions: { code, http: { status } },
  });
});
