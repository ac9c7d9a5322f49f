import type { ClientRegister } from '../../kit/caller/caller.ts';
import type { SigningKey } from '../../kit/caller/keys.ts';
import { registerAt } from '../../kit/caller/register/overHttp.ts';
import { readerTokens } from '../../kit/caller/register/readerToken.ts';
import type { Config } from '../../kit/config.ts';
import { registerAddress } from './addresses.ts';

/** The register where sharing runs as a process of its own: asked over HTTP, under this process's own name. */
export function registerElsewhere(config: Config, key: SigningKey, name: string): ClientRegister {
  return registerAt(registerAddress(config), readerTokens(key, name));
}
