import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, buildSchema, parse } from 'graphql';
import type { World } from './model.ts';
import { renderSubgraph } from './render.ts';

/** A world as a router is given it. */
export interface Composed {
  readonly world: World;
  readonly sdls: ReadonlyMap<string, string>;
  readonly supergraph: string;
  /** What clients see. */
  readonly api: GraphQLSchema;
  /** With what no client sees. */
  readonly full: GraphQLSchema;
}

export class Uncomposable extends Error {
  override readonly name = 'Uncomposable';
}

/** @throws Uncomposable where the subgraphs do not go together. */
export function composeWorld(world: World): Composed {
  const sdls = new Map(world.subgraphs.map((name) => [name, renderSubgraph(world, name)]));
  const services = [...sdls].map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Uncomposable(errors.map(({ message }) => message).join('\n'));
  const supergraph = Supergraph.build(supergraphSdl);
  return {
    world,
    sdls,
    supergraph: supergraphSdl,
    api: supergraph.apiSchema().toGraphQLJSSchema(),
    full: buildSchema(supergraphSdl, { assumeValid: true }),
  };
}
