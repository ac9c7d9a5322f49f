/** All subgraphs of a graph of some size, answering from memory at one port: `subgraphs.ts SIZE`. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { answerParent } from '../processes/answering.ts';
import { subgraphsOf } from './graph.ts';

const subgraphs = subgraphsOf(Number(process.argv[2]));
const schemas = new Map<string, ReturnType<typeof buildSubgraphSchema>>();
for (const { name, sdl } of subgraphs) schemas.set(`/${name}`, buildSubgraphSchema({ typeDefs: parse(sdl) }));

/** Every thing is called and counted after its own type. */
const row = (typename: string, id: string): Record<string, unknown> =>
  new Proxy<Record<string, unknown>>(
    { __typename: typename, id },
    {
      get: (own, field) => {
        if (typeof field !== 'string' || field in own || field === 'then') return own[field as string];
        if (field.startsWith('thing')) return row(field.replace('t', 'T'), id);
        return field.startsWith('name') || field === 'title' ? `${field} ${id}` : field.length;
      },
    },
  );
const rootValue = {
  place: ({ id }: { id: string }) => row('Place', id),
  _entities: ({ representations }: { representations: { __typename: string; id: string }[] }) =>
    representations.map(({ __typename, id }) => row(__typename, id)),
};

/** Each body is executed once, and answered with the same bytes from then on. */
const answers = new Map<string, string>();
async function answer(path: string, body: string): Promise<string> {
  const name = path + body;
  const known = answers.get(name);
  if (known !== undefined) return known;
  const schema = schemas.get(path);
  if (schema === undefined) throw new Error(`Nobody answers at ${path}.`);
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const made = JSON.stringify(
    await graphql({ schema, rootValue, source: query, variableValues: variables ?? null }),
  );
  answers.set(name, made);
  return made;
}

const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(request.url ?? '', Buffer.concat(chunks).toString('utf8')).then(
      (made) => response.writeHead(200, { 'content-type': 'application/json' }).end(made),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
answerParent(Object.fromEntries(subgraphs.map(({ name }) => [name, `${origin}/${name}`])), {});
