import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from './context.ts';

/**
 * How much is kept of what was asked: so many texts, of so many characters together. What is longer than all but a few
 * is read anew each time; a document holds some fifty times as much memory as its text has characters, its comments
 * included.
 */
export const MOST_KEPT = { max: 1_000, maxSize: 4_000_000, maxEntrySize: 100_000 } as const;

type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<GatewayContext>['documentStore']>;

/** The documents that were found valid, for Apollo Server, whose own store knows nothing of comments. */
export function validDocuments(): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({ ...MOST_KEPT, sizeCalculation: weigh });
  return {
    get: async (key) => kept.get(key),
    set: async (key, document) => void kept.set(key, document),
    delete: async (key) => kept.delete(key),
  };
}

const weigh = ({ loc }: DocumentNode) => 1 + (loc?.source.body.length ?? 0);
