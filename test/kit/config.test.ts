import { describe, expect, it } from '@jest/globals';
import { ConfigMistaken, readConfig } from '../../kit/config.ts';

const read = (variables: Record<string, string> = {}) => readConfig(variables, '/house');

function mistakes(variables: Record<string, string>): string[] {
  try {
    read(variables);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigMistaken);
    return (error as Error).message.split('\n- ').slice(1);
  }
  return [];
}

describe('where nothing is said', () => {
  it('listens on this machine only, with everything embedded and the sample loaded', () => {
    const none = { party: null, grid: null, legal: null, volunteer: null, renovation: null, sharing: null };
    expect(read()).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: '/house/.data',
      logLevel: 'warn',
      supergraph: '/house/schema/supergraph.graphql',
      databaseUrls: none,
      mongodbUrl: null,
      subgraphUrls: none,
      sources: none,
      gatewayUrls: ['http://127.0.0.1:4000'],
      loadSample: true,
      authIssuer: null,
      authAudience: null,
      corsOrigins: {},
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '', CORS_ORIGINS: '' })).toEqual(read());
  });
});

describe('what is said', () => {
  it('gives each room its own database where one is named, and the common one elsewhere', () => {
    const { databaseUrls, loadSample } = read({
      DATABASE_URL: 'postgresql://all/db',
      LEGAL_DATABASE_URL: 'postgresql://law/db',
    });
    expect(databaseUrls).toMatchObject({ legal: 'postgresql://law/db', grid: 'postgresql://all/db' });
    expect(loadSample).toBe(false);
  });

  it('loads the sample into a database that somebody brought only where it is told to', () => {
    expect(read({ DATABASE_URL: 'postgres://all/db', SAMPLE: 'load' }).loadSample).toBe(true);
    expect(read({ SAMPLE: 'none' }).loadSample).toBe(false);
  });

  it("gives a room's source its file and the secrets of its own name, and nothing else", () => {
    const { sources } = read({
      LEGAL_SOURCE: 'sources/legal.yaml',
      LEGAL_SOURCE_TOKEN: 'issued',
      GRID_SOURCE_TOKEN: "another room's",
      PASSWORD: "nobody's",
    });
    expect(sources.legal).toEqual({
      file: '/house/sources/legal.yaml',
      secrets: { LEGAL_SOURCE_TOKEN: 'issued' },
    });
    expect(sources.grid).toBeNull();
  });

  it('reads origins by client', () => {
    const CORS_ORIGINS =
      'resident-app=https://one.example,https://two.example:8443; other=http://three.example';
    expect(read({ CORS_ORIGINS }).corsOrigins).toEqual({
      'resident-app': ['https://one.example', 'https://two.example:8443'],
      other: ['http://three.example'],
    });
  });

  it("knows several gateways, and under the city's own issuer none but those", () => {
    const AUTH_ISSUER = 'https://issuer.example';
    expect(read({ AUTH_ISSUER }).gatewayUrls).toEqual([]);
    expect(read({ GATEWAY_URL: 'http://[::1]:4010/, http://localhost:4020' }).gatewayUrls).toEqual([
      'http://[::1]:4010',
      'http://localhost:4020',
    ]);
    expect(
      read({ AUTH_ISSUER, GATEWAY_URL: 'https://one.example,https://two.example/graph' }).gatewayUrls,
    ).toEqual(['https://one.example', 'https://two.example/graph']);
  });

  it.each([
    'mongodb://one:27017,two:27017/ledger?replicaSet=city',
    'mongodb+srv://u:p@one.example',
    'mongodb://[::1]/',
  ])('takes %s for the address of a MongoDB', (MONGODB_URL) => {
    expect(read({ MONGODB_URL }).mongodbUrl).toBe(MONGODB_URL);
  });

  it('takes folders from the checkout, and absolute ones as they are', () => {
    expect(read({ DATA_DIR: '../data' }).dataDir).toBe('/data');
    expect(read({ DATA_DIR: '/srv/data' }).dataDir).toBe('/srv/data');
  });
});

describe('mistakes', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT: must be a port number.'],
    [{ PORT: '-1' }, 'PORT: must be a port number.'],
    [{ PORT: '40.5' }, 'PORT: must be a port number.'],
    [{ PORT: '70000' }, 'PORT: must be at most 65535.'],
    [{ LEGAL_URL: 'ftp://law' }, 'LEGAL_URL: must be an http or https address.'],
    [
      { GATEWAY_URL: 'http://10.0.0.7:4000', AUTH_ISSUER: 'https://issuer.example' },
      'GATEWAY_URL: "http://10.0.0.7:4000" must be an https address, or http on this machine: its keys say who asks.',
    ],
    [
      { GATEWAY_URL: 'https://one.example' },
      'GATEWAY_URL: https://one.example is another machine, whose embedded issuer is not accepted here: set AUTH_ISSUER.',
    ],
    [{ AUTH_ISSUER: 'issuer' }, 'AUTH_ISSUER: must be an http or https address.'],
    [
      { GRID_DATABASE_URL: 'mysql://a/b' },
      'GRID_DATABASE_URL: must be a PostgreSQL address, such as postgresql://user:password@host/db.',
    ],
    [
      { MONGODB_URL: 'http://user:secret@a/b' },
      'MONGODB_URL: must be a MongoDB address, such as mongodb://user:password@host/db.',
    ],
    [
      { CORS_ORIGINS: 'app=https://one.example/path' },
      'CORS_ORIGINS: "app=https://one.example/path" must read client=https://origin,https://other-origin.',
    ],
  ])('%j is told by its name', (variables, sentence) => {
    expect(mistakes(variables as Record<string, string>)).toEqual([sentence]);
  });

  it('are told all at once', () => {
    const told = mistakes({ PORT: 'abc', HOST: '0.0.0.0', SAMPLE: 'some', CORS_ORIGINS: 'nonsense' });
    expect(told.map((each) => each.split(':')[0])).toEqual(['PORT', 'SAMPLE', 'CORS_ORIGINS', 'HOST']);
  });

  it.each(['0.0.0.0', '192.168.1.5', '::', 'example.org', '127.example.org'])(
    'opening the house to others at %s with the embedded issuer is one',
    (HOST) => {
      expect(mistakes({ HOST })).toEqual([expect.stringContaining('set AUTH_ISSUER')]);
      expect(read({ HOST, AUTH_ISSUER: 'https://issuer.example' }).host).toBe(HOST);
    },
  );

  it.each(['localhost', '::1', '127.0.0.1', '127.0.1.1'])('staying on this machine at %s is none', (HOST) => {
    expect(read({ HOST }).host).toBe(HOST);
  });
});
