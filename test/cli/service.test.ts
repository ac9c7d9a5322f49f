import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { endAll, program } from './support.ts';

const patient = (seconds: string) => program('test/cli/fixtures/patient.ts', [seconds]);

afterEach(endAll);

describe('a service that does not close', () => {
  it('ends after its deadline, and says so', async () => {
    const service = patient('0.1');
    await service.says(/open/);
    service.child.kill('SIGTERM');
    expect(await service.ended()).toBe(1);
    expect(service.stderr()).toBe(
      'Not everything was closed within 0.1 seconds: ended all the same. The next start mends what was left.\n',
    );
  });

  it('ends at once when it is told a second time', async () => {
    const service = patient('600');
    await service.says(/open/);
    service.child.kill('SIGINT');
    await service.says(/Stopping…/);
    await sleep(700);
    service.child.kill('SIGINT');
    expect(await service.ended()).toBe(130);
  });

  it('takes one Ctrl-C that terminal and npm both pass on for one', async () => {
    const service = patient('1');
    await service.says(/open/);
    service.child.kill('SIGINT');
    await service.says(/Stopping…/);
    service.child.kill('SIGINT');
    expect(await service.ended()).toBe(1);
    expect(service.stderr()).not.toContain('at once');
  });
});
