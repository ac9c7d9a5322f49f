import { type GraphQLSchema, buildClientSchema, getIntrospectionQuery, print } from 'graphql';
import { SCHEMA } from '../../../cli/house/folders.ts';
import { openFolder } from '../../../cli/house/graph.ts';
import { subgraphAudience } from '../../../kit/caller/mint.ts';
import { type Policies, readPolicies } from '../../../kit/vocabulary/policies.ts';
import { fieldSites } from '../../../kit/vocabulary/reading.ts';
import { ROOMS } from '../../../kit/vocabulary/rooms.ts';
import type { AskedHouse } from '../../support/modes.ts';
import type { Told, ToldItems } from './altered/alter.ts';
import { type Target, targetsOf } from './operations/targets.ts';

/** Where the graph can be asked: at the gateway, and at each subgraph directly. */
export interface Door {
  readonly name: string;
  /** Where it is in each of the two houses. */
  readonly addresses: readonly [string, string];
  readonly schema: GraphQLSchema;
  readonly targets: readonly Target[];
  token(client: string, department: string | undefined): Promise<string>;
}

const graph = openFolder(SCHEMA);
const supergraph = readPolicies(graph.supergraph);

/** The doors of two houses that share their keys, with what each says of itself. */
export async function doorsOf(houses: readonly [AskedHouse, AskedHouse]): Promise<readonly Door[]> {
  const [house] = houses;
  const open = async (name: string, at: string, policies: Policies, audience?: string): Promise<Door> => {
    const { data } = await house.ask(getIntrospectionQuery(), {}, { at });
    const schema = buildClientSchema(data);
    return {
      name,
      addresses: [new URL(at, houses[0].url).href, new URL(at, houses[1].url).href],
      schema,
      targets: targetsOf(schema, policies),
      token: (client, department) =>
        house.token(client, { ...(department ? { department } : {}), ...(audience ? { audience } : {}) }),
    };
  };
  const rooms = ROOMS.map((room) =>
    open(room, `/subgraphs/${room}`, readPolicies(graph.documentOf(room)), subgraphAudience(room)),
  );
  return Promise.all([open('gateway', '/graphql', supergraph), ...rooms]);
}

/** All items of the graph. */
export function toldItems(): ToldItems {
  const told = new Map<string, Pick<Told, 'item' | 'isText'>>();
  const [counted, compared] = [new Set<string>(), new Set<string>()];
  for (const room of ROOMS) {
    const document = graph.documentOf(room);
    const policies = readPolicies(document);
    for (const { coordinate, field } of fieldSites(document)) {
      const [type = '', name = ''] = coordinate.split('.');
      const policy = policies.field(type, name);
      const isText = print(field.type).replaceAll(/[[\]!]/g, '') === 'String';
      if (policy?.kind === 'item') told.set(policy.item.id, { item: policy.item, isText });
      if (policy?.kind === 'verification') compared.add(policy.item.id);
      if (policy?.kind === 'aggregate' && policy.minimum === undefined)
        for (const { id } of policy.over) counted.add(id);
    }
  }
  return new Map(
    [...told].map(([id, each]) => [
      id,
      { ...each, isCounted: counted.has(id), isCompared: compared.has(id) },
    ]),
  );
}
