import { readFileSync, readdirSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { Kind, parse, print, visit } from 'graphql';
import { cardWorld } from './card/world.ts';
import { cityWorld } from './city/world.ts';
import type { World } from './world.ts';

/** An operation as it is asked, every time with the same variables. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A graph that the gateways serve: its first question is the one that a start is measured by. */
export interface Graph {
  readonly name: 'city' | 'house';
  readonly world: () => World;
  /** The supergraph, before anybody knows where its subgraphs will answer. */
  readonly supergraph: () => string;
  readonly questions: readonly Question[];
}

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const CITY_QUESTIONS = {
  trivial: { code: '330100000000' },
  small: { code: '330100000007' },
  wide: {},
  large: {},
};

/** A city of four subgraphs, and the project's own graph with the community card. */
export const GRAPHS: readonly Graph[] = [
  {
    name: 'city',
    world: cityWorld,
    supergraph: composeCity,
    questions: Object.entries(CITY_QUESTIONS).map(([name, variables]) => ({
      name,
      query: read(`operations/${name}.graphql`),
      variables,
    })),
  },
  {
    name: 'house',
    world: cardWorld,
    supergraph: () => withoutSharing(read('../../schema/supergraph.graphql')),
    questions: [
      {
        name: 'card',
        query: read('../../test/contract/community-card.graphql'),
        variables: { code: '330108001001' },
      },
    ],
  },
];

/** The same supergraph, with the addresses at which its subgraphs answer. */
export function addressed(supergraph: string, urls: Readonly<Record<string, string>>): string {
  const document = visit(parse(supergraph, { noLocation: true }), {
    Directive: (directive) => {
      if (directive.name.value !== 'join__graph') return undefined;
      const told = directive.arguments?.find(({ name }) => name.value === 'name')?.value;
      const url = told?.kind === Kind.STRING ? urls[told.value] : undefined;
      if (url === undefined) throw new Error('A subgraph of the supergraph answers nowhere.');
      const given = directive.arguments?.map((argument) =>
        argument.name.value === 'url' ? { ...argument, value: { kind: Kind.STRING, value: url } } : argument,
      );
      return { ...directive, arguments: given };
    },
  });
  return print(document);
}

function composeCity(): string {
  const folder = new URL('city/', import.meta.url);
  const composed = composeServices(
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => ({
        name: file.replace('.graphql', ''),
        url: '',
        typeDefs: parse(read(`city/${file}`)),
      })),
  );
  if (composed.supergraphSdl === undefined)
    throw new AggregateError(composed.errors, 'The city does not compose.');
  return composed.supergraphSdl;
}

/** No other gateway knows sharing rules: all of them serve the graph without. */
function withoutSharing(supergraph: string): string {
  const ours = (name: string) => !/^(join__.*|link|deprecated|specifiedBy)$/.test(name);
  const document = visit(parse(supergraph, { noLocation: true }), {
    DirectiveDefinition: ({ name }) => (ours(name.value) ? null : undefined),
    Directive: ({ name, arguments: given = [] }) => {
      const sharing = given.some(
        ({ value }) => value.kind === Kind.STRING && value.value.includes('/sharing/'),
      );
      return ours(name.value) || (name.value === 'link' && sharing) ? null : undefined;
    },
  });
  return print(document);
}
