import { afterEach } from '@jest/globals';
import { type Fetch, openHttpSubgraph } from '../../../../gateway/executor/index.ts';
import type { HttpSubgraphOptions } from '../../../../gateway/executor/subgraphs/http.ts';
import { type Say, type Speaker, openSpeaker } from './speaker.ts';

export const QUERY: Fetch = { kind: 'query', query: '{ name }' };
export const MUTATION: Fetch = { kind: 'mutation', query: 'mutation { rename }' };
export const ANSWER = '{"data":{"name":"Kettle"}}';
export const KETTLE = { data: { name: 'Kettle' } };

const waited = new AbortController().signal;

/** Asks a subgraph, in the name of a client that stays unless it says otherwise. */
export type Ask = (fetch?: Fetch, signal?: AbortSignal) => Promise<unknown>;

export interface Things {
  readonly speaker: Speaker;
  /** Has the server say something else from now on. */
  say: Say;
  readonly ask: Ask;
}

/** Opens subgraphs at servers that say this, and closes the servers after each story. */
export function things(): (say: Say, options?: Partial<HttpSubgraphOptions<null>>) => Promise<Things> {
  let speakers: Speaker[] = [];
  afterEach(async () => {
    for (const speaker of speakers) await speaker.close();
    speakers = [];
  });
  return async (say, options = {}) => {
    const speaker = await openSpeaker((response, request) => opened.say(response, request));
    speakers.push(speaker);
    const subgraph = openHttpSubgraph<null>({ name: 'things', url: speaker.url, ...options });
    const ask: Ask = (fetch = QUERY, signal = waited) => subgraph.ask(fetch, null, signal);
    const opened: Things = { speaker, say, ask };
    return opened;
  };
}
