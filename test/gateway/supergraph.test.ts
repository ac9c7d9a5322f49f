import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { HOUSE } from '../../cli/house/folders.ts';
import { openGatewayHouse } from '../../cli/house/gateway.ts';
import { SupergraphUnusable, readSupergraph } from '../../gateway/supergraph.ts';
import { readConfig } from '../../kit/config.ts';
import { openLog } from '../../kit/log.ts';

const OURS = path.join(HOUSE, 'schema/supergraph.graphql');

describe('a supergraph is refused, with what to do,', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'concentric-supergraph-'));
    file = path.join(folder, 'supergraph.graphql');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const refusal = async (reading: Promise<unknown>) => {
    const error = await reading.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SupergraphUnusable);
    return (error as Error).message;
  };

  it.each([
    ['nothing', '', 'is missing or empty: write it with npm run compose.'],
    ['half a schema', 'type Query {', 'cannot be read: Syntax Error: Expected Name, found <EOF>.'],
    [
      'a schema of one service',
      'type Query { weather: String }',
      'is no Federation 2 supergraph: it names no subgraph (enum join__Graph).',
    ],
  ])('where the file holds %s', async (_, text, sentence) => {
    writeFileSync(file, text);
    for (const rules of [true, false])
      expect(await refusal(readSupergraph({ supergraph: file, rules }))).toBe(`${file} ${sentence}`);
  });

  it('where it carries no rules that could be followed', async () => {
    writeFileSync(file, weatherAt('http://127.0.0.1:1/'));

    await expect(readSupergraph({ supergraph: OURS, rules: true })).resolves.toContain('@item');
    await expect(readSupergraph({ supergraph: file, rules: false })).resolves.toContain('weather');
    await expect(readSupergraph({ supergraph: OURS, rules: false })).resolves.toContain('@item');
    expect(await refusal(readSupergraph({ supergraph: file, rules: true }))).toMatch(
      /carries no sharing rules \(no @item, no @structure\): compose it with npm run compose, or /,
    );
  });

  it("where another specification's @item is all that it has of ours", async () => {
    const sdl = weatherAt('http://127.0.0.1:1/').replace(
      'type Query',
      'directive @item(id: ID) on FIELD_DEFINITION\ntype Query',
    );
    writeFileSync(file, sdl);

    await expect(readSupergraph({ supergraph: file, rules: false })).resolves.toBe(sdl);
    expect(await refusal(readSupergraph({ supergraph: file, rules: true }))).toContain('no sharing rules');
  });

  it.each([
    [
      'nobody says where a subgraph answers',
      weatherAt(''),
      'names weather, and nobody says where it answers: write its address there (@join__graph).',
    ],
    [
      'no composition wrote it',
      'enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:1/") } type Query { a: Int }',
      'is no Federation 2 supergraph: The schema is not a valid GraphQL schema.. Caused by: Unknown directive "@join__graph".',
    ],
  ])('where %s', async (_, text, sentence) => {
    writeFileSync(file, text);
    const config = readConfig({ PORT: '0', DATA_DIR: folder, SUPERGRAPH: file }, HOUSE);
    const log = openLog({ level: 'silent' });
    expect(await refusal(openGatewayHouse({ config, log, open: true }))).toBe(`${file} ${sentence}`);
  });
});

function weatherAt(url: string): string {
  const typeDefs = parse('type Query { weather: String }');
  const { supergraphSdl = '' } = composeServices([{ name: 'weather', url, typeDefs }]);
  return supergraphSdl;
}
