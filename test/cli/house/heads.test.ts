import { describe, expect, it } from '@jest/globals';
import { headsElsewhere } from '../../../cli/house/heads.ts';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { ConfigMistaken, readConfig } from '../../../kit/config.ts';
import type { RoomName } from '../../../kit/vocabulary/rooms.ts';

const spoken = { key: await createSigningKey(), name: 'https://grid.concentric.invalid' };
const keeping = (room: RoomName, variables: Record<string, string>) =>
  headsElsewhere(room, readConfig(variables, '/house'), spoken);
const AUTH_ISSUER = 'https://issuer.example';

describe('the keeper of heads', () => {
  it.each<[RoomName, Record<string, string>]>([
    ['grid', {}],
    ['grid', { SHARING_URL: 'https://sharing.example/graphql' }],
    ['sharing', { LEGAL_URL: 'http://127.0.0.1:4103/graphql' }],
  ])('of %s is told where nobody else can be: %j', (room, variables) => {
    expect(() => keeping(room, variables)).not.toThrow();
  });

  it.each<[RoomName, Record<string, string>, string]>([
    [
      'grid',
      { SHARING_URL: 'http://10.0.0.6:4106/graphql' },
      'SHARING_URL: http://10.0.0.6:4106/graphql must be an https address',
    ],
    [
      'sharing',
      { LEGAL_URL: 'http://law:4103/graphql' },
      'LEGAL_URL: http://law:4103/graphql must be an https',
    ],
    ['sharing', { AUTH_ISSUER }, 'LEGAL_URL: must say where legal answers'],
  ])('of %s is not told where it could be anybody: %j', (room, variables, sentence) => {
    expect(() => keeping(room, variables)).toThrow(ConfigMistaken);
    expect(() => keeping(room, variables)).toThrow(sentence);
  });
});
