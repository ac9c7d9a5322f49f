import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Command, command, endAll, freshDataDir, stop } from '../cli/support.ts';
import { clearAway } from '../kit/database/fixtures/hold.ts';
import { askedAt } from '../support/house.ts';
import type { AskedHouse } from '../support/modes.ts';
import { type Shop, openShop } from './foreign/shop.ts';

describe('a supergraph that somebody else composed', () => {
  let shop: Shop;
  let gateway: Command;
  let house: AskedHouse;
  let file: string;
  beforeAll(async () => {
    shop = await openShop();
    const dataDir = await freshDataDir();
    file = path.join(path.dirname(dataDir), 'shop.graphql');
    writeFileSync(file, shop.supergraph);
    gateway = command('gateway', ['--supergraph', file, '--port', '0', '--open'], {
      environment: { DATA_DIR: dataDir },
    });
    const [, url = ''] = await gateway.says(/answers at (\S+)\/graphql, without sharing rules/);
    house = askedAt(url, dataDir);
  });
  afterAll(async () => {
    await endAll();
    await shop.close();
    await clearAway();
  });

  it('is answered across its subgraphs, without a token', async () => {
    const { status, data, errors } = await house.ask(`{
      product(id: "p1") { name made postage maker { name } reviews(first: 9) { id stars of { name price } } }
    }`);

    expect(errors).toBeUndefined();
    expect([status, data]).toEqual([
      200,
      {
        product: {
          name: 'Kettle',
          made: '2026-11-22T10:00:00Z',
          postage: 20,
          maker: { name: 'Smith' },
          reviews: [
            { id: 'r1', stars: 5, of: { name: 'Kettle', price: 900 } },
            { id: 'r3', stars: 4, of: { name: 'Kettle', price: 900 } },
          ],
        },
      },
    ]);
  });

  it('is asked through interfaces, fragments and what one subgraph requires of another', async () => {
    const { data, errors } = await house.ask(
      'query ($far: Boolean!) { everything { __typename id name ... on Product @include(if: $far) { postage } ... on Service { hours } } }',
      { far: true },
    );

    expect(errors).toBeUndefined();
    expect(data.everything).toEqual([
      { __typename: 'Product', id: 'p1', name: 'Kettle', postage: 20 },
      { __typename: 'Product', id: 'p2', name: 'Anvil', postage: 0 },
      { __typename: 'Service', id: 's1', name: 'Repair', hours: 3 },
    ]);
  });

  it('is written to by whoever asks', async () => {
    const { data, errors } = await house.ask(
      'mutation ($name: String!) { rename(id: "p2", name: $name) { name reviews { stars } } }',
      { name: 'Big anvil' },
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ rename: { name: 'Big anvil', reviews: [{ stars: 1 }] } });
  });

  it('is introspected like any other', async () => {
    const { data } = await house.ask('{ __type(name: "Product") { fields { name } } }');

    const names = (data.__type.fields as { name: string }[]).map(({ name }) => name);
    expect(names.sort()).toEqual(
      ['id', 'made', 'maker', 'name', 'postage', 'price', 'reviews', 'weight'].sort(),
    );
  });

  it('has its failures under the names of its subgraphs', async () => {
    const { data, errors } = await house.ask(
      '{ broken latest { stars } }',
      {},
      { headers: { 'x-request-id': 'b-1' } },
    );

    expect(data).toEqual({ broken: null, latest: [{ stars: 5 }, { stars: 1 }, { stars: 4 }] });
    expect(errors).toEqual([
      {
        message:
          'products 内部出错，请凭编号 b-1 联系运维。 Something went wrong in the department products: report it with the id b-1.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'products', requestId: 'b-1' },
      },
    ]);
  });

  it('tells its subgraphs of no caller, and no client of a key', async () => {
    const token = await house.ask(
      '{ latest { stars } }',
      {},
      { headers: { authorization: 'Bearer a.client.token' } },
    );

    expect(token.errors).toBeUndefined();
    expect(new Set(shop.authorizations)).toEqual(new Set([undefined]));
    const keys = await fetch(new URL('/.well-known/jwks.json', house.url));
    expect(keys.status).toBe(404);
  });

  it('has the explorer beside it', async () => {
    const page = await fetch(new URL('/', house.url));
    expect([page.status, new URL(page.url).pathname]).toEqual([200, '/explorer']);
  });

  it('is followed as it changes, and never into one that carries rules', async () => {
    const described = async () =>
      (await house.ask('{ __type(name: "Service") { description } }')).data.__type.description as
        string | null;
    const edition = (text: string) => shop.supergraph.replace('type Service', `"${text}"\ntype Service`);
    const until = async (text: string) => {
      while ((await described()) !== text) await pause(20);
    };

    writeFileSync(file, edition('Second.'));
    await until('Second.');
    writeFileSync(
      file,
      edition('Third.').replace(
        'schema\n',
        'schema\n  @link(url: "https://concentric.example/sharing/v1.0")\n',
      ),
    );
    await gateway.says(/supergraph kept as it was/);
    expect(await described()).toBe('Second.');
    writeFileSync(file, edition('Fourth.'));
    await until('Fourth.');

    expect(await stop(gateway)).toBe(0);
  });
});
