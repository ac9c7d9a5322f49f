import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
/** As many subgraphs does every operation ask, however many there are. */
export const SPANNED = 4;
const TYPES = 5;

/** A subgraph that knows five kinds of things of its own, and something of the place that all of them know. */
function sdlOf(index: number): string {
  const own = Array.from({ length: TYPES }, (_, each) => `Thing${index}x${each}`);
  return [
    LINK,
    `type Query { ${index === 0 ? 'place(id: ID!): Place' : ''} ${own.map((type) => `${type.toLowerCase()}(id: ID!): ${type}`).join(' ')} }`,
    `type Place @key(fields: "id") { id: ID! name${index}: String count${index}: Int ${own.map((type) => `${type.toLowerCase()}: ${type}`).join(' ')} }`,
    ...own.map((type) => `type ${type} @key(fields: "id") { id: ID! title: String size: Int place: Place }`),
  ].join('\n');
}

/** The subgraphs of a graph of some size, by name. */
export const subgraphsOf = (size: number): { readonly name: string; readonly sdl: string }[] =>
  Array.from({ length: size }, (_, index) => ({ name: `s${index}`, sdl: sdlOf(index) }));

/** Composes them, each at its address. */
export function compose(size: number, urls: Readonly<Record<string, string>>): string {
  const services = subgraphsOf(size).map(({ name, sdl }) => ({
    name,
    url: urls[name] ?? '',
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new AggregateError(errors, 'The graph does not compose.');
  return supergraphSdl;
}

/** An operation of one shape, and of four fetches, at every size: the place as the first subgraph and three others know it. */
export function operation(size: number, number: number): string {
  const asked = Array.from({ length: SPANNED }, (_, step) => (step * (size - 1)) / (SPANNED - 1)).map(
    Math.floor,
  );
  const fields = asked.map(
    (index) => `name${index} count${index} thing${index}x${number % TYPES} { title size }`,
  );
  return `query Q${number} { place(id: "${number}") { id ${fields.join(' ')} } }`;
}
