import type { Identify } from '../../kit/caller/identify.ts';
import type { Config } from '../../kit/config.ts';
import { isLoopback } from '../../kit/loopback.ts';
import { Mistaken } from './operator.ts';

/** Without rules nobody is known. */
export const identifyNobody: Identify = () =>
  Promise.resolve({ caller: null, declaration: {}, expiresAt: null });

/** Without rules everybody gets everything: that is for a machine's own user, where nobody else is known anyway. */
export function refuseOpenElsewhere({ authIssuer, host }: Config): void {
  if (authIssuer !== null)
    throw new Mistaken(
      '--open serves without sharing rules, and AUTH_ISSUER says that callers are known: leave one of them out.',
    );
  if (!isLoopback(host)) throw new Mistaken(`--open serves this machine alone: leave HOST at 127.0.0.1.`);
}
