import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WAYS } from './door/ways.ts';
import { sayJson } from './executor/subgraphs/speaker.ts';
import { type Pair, openPair } from './foreign/pair.ts';

const THING = '{"data":{"thing":{"__typename":"Thing","id":"t1","name":"Kettle"}}}';
const PRICED = '{"data":{"_entities":[{"price":9}]}}';
const TOLD = {
  message:
    '查询未能在规定时间内全部答复，请减少查询内容、分页查询或稍后重试；编号 d-1。' +
    ' This question was not answered whole in its time: ask for less at once, ask page by page, or try again later; the id is d-1.',
  extensions: { code: 'DEADLINE_EXCEEDED', requestId: 'd-1' },
};

describe('a question that takes too long', () => {
  let pair: Pair;
  beforeEach(async () => {
    pair = await openPair({ deadline: 3_000 });
    pair.things.say = sayJson(THING);
    pair.prices.say = sayJson(PRICED);
    // The planner is started with the first question.
    await ask('{ thing { id } }');
  });
  afterEach(() => pair.close());

  const ask = (query: string) =>
    fetch(pair.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'd-1' },
      body: JSON.stringify({ query }),
    }).then((response) => response.json() as Promise<{ data: unknown; errors?: object[] }>);

  it.each(WAYS)('has what was answered in time, and is told what to do: %s', async (way) => {
    const question = '{ thing { name price } }';
    if (way === 'again')
      expect(await ask(question)).toEqual({ data: { thing: { name: 'Kettle', price: 9 } } });
    pair.prices.say = () => undefined;

    const { data, errors } = await ask(question);
    expect(data).toEqual({ thing: { name: 'Kettle', price: null } });
    expect(errors).toContainEqual(TOLD);
  });

  it('has nothing else asked for it', async () => {
    pair.things.say = () => undefined;

    const { data, errors } = await ask('mutation { rename raise }');
    expect(data).toEqual({ rename: null, raise: null });
    expect(errors).toContainEqual(TOLD);
    expect(pair.prices.asked).toEqual([]);
  });
});
