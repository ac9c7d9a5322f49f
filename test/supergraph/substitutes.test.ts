import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inDays } from '../support/agreements.ts';
import { type OwnOffice, ownOffice } from '../support/ownOffice.ts';

const SAID = '__typename ... on Substitution { id state from until } ... on Refusal { code message }';
const NAME = `mutation ($input: NameSubstituteInput!) { nameSubstitute(input: $input) { ${SAID} } }`;
const WITHDRAW = `mutation ($input: WithdrawSubstituteInput!) { withdrawSubstitute(input: $input) { ${SAID} } }`;
const DECIDE = `mutation ($input: DecideAsSubstituteInput!) {
  decideAsSubstitute(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code } }
}`;

let own: OwnOffice;
beforeAll(async () => {
  own = await ownOffice();
});
afterAll(() => own.close());

const officer = (name: string) => own.at.steward(name);
/** Of the same function in the city above, who has no part in the county's agreements. */
const colleague = (name: string) =>
  own.house.as('data-steward', { department: 'SOCIAL_WORK-445100', officer: name });
const name = (principal: string, substitute: string, more: object = {}) =>
  own.at.send(officer(principal), NAME, {
    department: 'SOCIAL_WORK-445102',
    officer: substitute,
    from: inDays(0),
    until: inDays(7),
    ...more,
  });
const named = async (...given: Parameters<typeof name>): Promise<string> => (await name(...given)).id;
const decide = (by: string, substitution: string, agreement: string, more: object = {}, as = colleague(by)) =>
  own.at.send(as, DECIDE, { substitution, agreement, decision: 'APPROVE', ...more });
let leaves = 0;
/** An officer and a substitute whom no other story knows. */
const pair = async () => {
  leaves += 1;
  const [away, standIn] = [`away-${leaves}`, `stand-in-${leaves}`] as const;
  return { away, standIn, substitution: await named(away, standIn) };
};

describe('a substitute', () => {
  it('decides in the place of whoever is away, and both are told of', async () => {
    const { away, standIn, substitution } = await pair();
    const id = await own.made.SUBMITTED();
    const seen = await own.read(id, colleague(standIn), 'state');

    expect(await decide(standIn, substitution, id)).toEqual({
      __typename: 'Agreement',
      id,
      state: 'AWAITING_SECOND',
    });
    expect(await own.at.decide('o-2', id, 'APPROVE')).toMatchObject({ state: 'ACTIVE' });

    expect(seen).toEqual({ state: 'SUBMITTED' });
    const { steps } = await own.read(id, officer('o-1'), 'steps { action actor { id } inPlaceOf { id } }');
    const { data } = await officer(away).ask(
      '{ substitutions(first: 1, running: true) { nodes { principal { id } substitute { id } } } }',
    );
    const [{ principal, substitute }] = data.substitutions.nodes;
    expect(steps).toMatchObject([
      { action: 'apply', inPlaceOf: null },
      { action: 'approve', actor: substitute, inPlaceOf: principal },
      { action: 'approve', inPlaceOf: null },
    ]);
  });

  it('and the one who is away are one person, in whichever order', async () => {
    const { away, standIn, substitution } = await pair();
    const [first, second, third] = [
      await own.made.SUBMITTED(),
      await own.made.SUBMITTED(),
      await own.made.SUBMITTED(),
    ];

    await decide(standIn, substitution, first);
    expect(await own.at.decide(away, first, 'APPROVE')).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await own.at.decide(standIn, first, 'APPROVE')).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await decide(standIn, substitution, first)).toMatchObject({ code: 'SAME_OFFICER' });
    await own.at.decide(away, second, 'APPROVE');
    expect(await decide(standIn, substitution, second)).toMatchObject({ code: 'SAME_OFFICER' });
    await own.at.decide(standIn, third, 'APPROVE');
    expect(await decide(standIn, substitution, third)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await own.at.decide('o-2', third, 'APPROVE')).toMatchObject({ state: 'ACTIVE' });
  });

  it('of the same absent officer is not another person either', async () => {
    const { away, standIn, substitution } = await pair();
    const id = await own.made.SUBMITTED();
    await decide(standIn, substitution, id);
    await own.at.send(officer(away), WITHDRAW, { substitution });
    const next = await named(away, 'another-stand-in');

    expect(await decide('another-stand-in', next, id)).toMatchObject({ code: 'SAME_OFFICER' });
  });

  it.each([
    ['has not begun', `"from" = current_date + 2`],
    ['has ended', `"from" = current_date - 9, until = current_date - 2`],
    ['was withdrawn', `state = 'WITHDRAWN'`],
    ['is of another department', `department_code = 'SOCIAL_WORK-445103'`],
  ])('has no part in it where the substitution %s', async (_, change) => {
    const { standIn, substitution } = await pair();
    const id = await own.made.SUBMITTED();
    await own.sql(`UPDATE sharing.substitution SET ${change} WHERE id = '${substitution}'`);

    expect(await decide(standIn, substitution, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await own.read(id, colleague(standIn), 'state')).toBeNull();
  });

  it('is one person, and nobody else decides under it', async () => {
    const { away, substitution } = await pair();
    const id = await own.made.SUBMITTED();
    expect(await decide('a-stranger', substitution, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide(away, substitution, id, {}, officer(away))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it("of the department that applied decides in nobody else's place what it asked for", async () => {
    const { standIn, substitution } = await pair();
    const id = await own.made.SUBMITTED();
    const applicant = own.house.as('grid-system', { officer: standIn });

    expect(await decide(standIn, substitution, id, {}, applicant)).toMatchObject({ code: 'NOT_THE_SOURCE' });
    expect(await own.read(id, officer('o-1'), 'state')).toEqual({ state: 'SUBMITTED' });
  });

  it('finds what waits', async () => {
    const { standIn } = await pair();
    const id = await own.made.SUBMITTED();
    const waiting = async (as: ReturnType<typeof colleague>) => {
      const asked = '{ agreements(as: SOURCE, state: SUBMITTED, first: 200) { nodes { id } } }';
      return (await as.ask(asked)).data.agreements.nodes.map((node: { id: string }) => node.id);
    };
    expect(await waiting(colleague(standIn))).toContain(id);
    expect(await waiting(colleague('a-stranger'))).not.toContain(id);
  });
});

describe('naming a substitute', () => {
  it.each([
    ['SUBSTITUTE_YOURSELF', { officer: 'n-1' }],
    ['TERM_INVALID', { until: inDays(-1), from: inDays(-2) }],
    ['NOT_FOUND', { department: 'SOCIAL_WORK-445103' }],
  ])('is refused with %s', async (code, more) => {
    expect(await name('n-1', 'n-2', more)).toMatchObject({ code });
  });

  it('names one at a time, until it is withdrawn by an officer of the department', async () => {
    const { away, substitution } = await pair();
    expect(await name(away, 'n-3')).toMatchObject({
      code: 'SUBSTITUTE_NAMED_ALREADY',
      message: '您在该期间内已指定代理人：请先撤回，或选择其他日期。',
    });
    expect(await own.at.send(colleague('n-9'), WITHDRAW, { substitution })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await own.at.send(officer('n-8'), WITHDRAW, { substitution })).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect(await name(away, 'n-3')).toMatchObject({ state: 'NAMED' });
  });

  it('needs an officer who is named', async () => {
    const nobody = own.house.as('data-steward', { department: 'SOCIAL_WORK-445102' });
    const input = { department: 'SOCIAL_WORK-445102', officer: 'n-2', from: inDays(0), until: inDays(7) };
    expect(await own.at.send(nobody, NAME, input)).toMatchObject({ code: 'OFFICER_REQUIRED' });
  });

  it('is listed to the department and to whoever is named, and to nobody else', async () => {
    const { standIn, substitution } = await pair();
    const listed = async (as: { ask: OwnOffice['house']['ask'] }) => {
      const { data } = await as.ask('{ substitutions(first: 200) { nodes { id } } }');
      return (data.substitutions?.nodes ?? []).map((node: { id: string }) => node.id);
    };
    expect(await listed(officer('n-1'))).toContain(substitution);
    expect(await listed(colleague(standIn))).toEqual([substitution]);
    expect(await listed(colleague('a-stranger'))).toEqual([]);
    expect(await listed(own.house)).toEqual([]);
  });
});
