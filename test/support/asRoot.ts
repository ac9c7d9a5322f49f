import { it } from '@jest/globals';
import { isRoot } from '../kit/database/fixtures/hold.ts';

/** A story that changes users: only root can tell it, and for anybody else its title says why it is skipped. */
export function asRoot(title: string, story: () => Promise<void>): void {
  if (isRoot) it(title, story);
  else it.skip(`${title} (skipped: only root can change users)`, story);
}
