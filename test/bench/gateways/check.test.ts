import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { checkedAnswer, rightAnswers } from '../../../bench/gateways/check.ts';
import { GRAPHS, type Graph } from '../../../bench/gateways/graphs.ts';

const QUESTION = { name: 'one', query: '{ community { code name } }', variables: {} };
const RIGHT = { data: { community: { code: '1', name: '江边' } } };

describe('a gateway that is measured', () => {
  let server: Server;
  afterEach(() => void server.close());

  async function answering(status: number, text: string): Promise<string> {
    server = createServer((_, response) => void response.writeHead(status).end(text)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('may write its keys in another order', async () => {
    const url = await answering(200, '{"data":{"community":{"name":"江边","code":"1"}}}');
    expect(await checkedAnswer(url, QUESTION, RIGHT)).toEqual({ bytes: 51 });
  });

  it.each([
    ['another value', '{"data":{"community":{"code":"2","name":"江边"}}}'],
    ['a field too many', '{"data":{"community":{"__typename":"Community","code":"1","name":"江边"}}}'],
    ['a field too few', '{"data":{"community":{"code":"1"}}}'],
    ['an error beside it', '{"data":{"community":{"code":"1","name":"江边"}},"errors":[{"message":"late"}]}'],
  ])('is not measured with %s', async (_, text) => {
    const url = await answering(200, text);
    expect(await checkedAnswer(url, QUESTION, RIGHT)).toEqual({
      mistake: expect.stringMatching(/^its answer is not the right one/),
    });
  });

  it('is not measured with another status', async () => {
    const url = await answering(500, JSON.stringify(RIGHT));
    expect(await checkedAnswer(url, QUESTION, RIGHT)).toEqual({
      mistake: expect.stringMatching(/^it answers with status 500/),
    });
  });
});

describe('the questions', () => {
  it('of the city have answers of the sizes that were agreed', async () => {
    const [city] = GRAPHS as [Graph];
    const answers = await rightAnswers(city);
    const sizes = [...answers].map(([{ name }, answer]) => [name, Buffer.byteLength(JSON.stringify(answer))]);
    expect(sizes).toEqual([
      ['trivial', 72],
      ['small', 811],
      ['wide', 141_993],
      ['large', 87_760],
    ]);
  });
});
