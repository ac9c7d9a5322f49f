import { describe, expect, it } from '@jest/globals';
import { addressOf, registerAddress } from '../../../cli/house/addresses.ts';
import { ConfigMistaken, readConfig } from '../../../kit/config.ts';

const config = (variables: Record<string, string> = {}) => readConfig(variables, '/house');
const AUTH_ISSUER = 'https://issuer.example';

describe('a room of its own', () => {
  it('is taken to answer at its usual port on this machine, unless the operator says where', () => {
    expect(addressOf('party', config())).toBe('http://127.0.0.1:4101/subgraphs/party');
    expect(addressOf('sharing', config())).toBe('http://127.0.0.1:4106/subgraphs/sharing');
    expect(addressOf('legal', config({ LEGAL_URL: 'http://law:4103/graphql' }))).toBe(
      'http://law:4103/graphql',
    );
  });

  it("is nowhere by itself under the city's own issuer: anybody may have taken the port", () => {
    expect(addressOf('legal', config({ AUTH_ISSUER }))).toBeNull();
    expect(addressOf('legal', config({ AUTH_ISSUER, LEGAL_URL: 'https://law.example' }))).toBe(
      'https://law.example',
    );
  });
});

describe('the register', () => {
  it('is read where sharing answers', () => {
    expect(registerAddress(config())).toBe('http://127.0.0.1:4106/subgraphs/sharing');
    expect(registerAddress(config({ AUTH_ISSUER, SHARING_URL: 'https://sharing.example/graphql' }))).toBe(
      'https://sharing.example/graphql',
    );
  });

  it.each([
    [
      { SHARING_URL: 'http://10.0.0.6:4106/graphql' },
      'http://10.0.0.6:4106/graphql must be an https address',
    ],
    [{ AUTH_ISSUER }, 'must say where sharing answers'],
  ])('is not read where it could be anybody: %j', (variables, sentence) => {
    const reading = () => registerAddress(config(variables));
    expect(reading).toThrow(ConfigMistaken);
    expect(reading).toThrow(`SHARING_URL: ${sentence}`);
  });
});
