import { expect, it } from '@jest/globals';
import { addressed } from '../../../bench/gateways/graphs.ts';

const SUPERGRAPH = `enum join__Graph {
  GRID @join__graph(name: "grid", url: "")
  LEGAL @join__graph(name: "legal", url: "http://elsewhere")
}`;

it('a supergraph gets the addresses at which its subgraphs answer', () => {
  expect(addressed(SUPERGRAPH, { grid: 'http://one/', legal: 'http://two/' })).toBe(`enum join__Graph {
  GRID @join__graph(name: "grid", url: "http://one/")
  LEGAL @join__graph(name: "legal", url: "http://two/")
}`);
});

it('a supergraph of which somebody answers nowhere is not measured', () => {
  expect(() => addressed(SUPERGRAPH, { grid: 'http://one/' })).toThrow(
    'A subgraph of the supergraph answers nowhere.',
  );
});
