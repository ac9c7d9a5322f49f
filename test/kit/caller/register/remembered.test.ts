import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ClientRegister, Registration } from '../../../../kit/caller/caller.ts';
import { rememberedRegister } from '../../../../kit/caller/register/remembered.ts';

const REGISTRATION: Registration = {
  client: 'grid-system',
  name: '网格管理业务系统',
  departments: [],
  standsForAny: false,
  jurisdiction: ['441400'],
  roles: [],
  purposes: [],
};

describe('a register that is remembered', () => {
  let time: number;
  let asked: string[];
  let answer: () => Promise<Registration | null>;
  let register: ClientRegister;
  beforeEach(() => {
    time = 0;
    asked = [];
    answer = () => Promise.resolve(REGISTRATION);
    register = rememberedRegister(
      {
        find: (client) => {
          asked.push(client);
          return answer();
        },
        department: () => Promise.resolve(null),
      },
      () => time,
    );
  });

  it('is asked once a second for each client, however many ask at once', async () => {
    const [one, other] = await Promise.all([register.find('grid-system'), register.find('grid-system')]);
    await register.find('legal-system');
    time = 999;
    await register.find('grid-system');
    expect([one, other]).toEqual([REGISTRATION, REGISTRATION]);
    expect(asked).toEqual(['grid-system', 'legal-system']);

    time = 1_000;
    await register.find('grid-system');
    expect(asked).toEqual(['grid-system', 'legal-system', 'grid-system']);
  });

  it('has a change within a second: rights taken back, and a client that is new', async () => {
    answer = () => Promise.resolve(null);
    expect(await register.find('grid-system')).toBeNull();
    time = 1_000;
    answer = () => Promise.resolve(REGISTRATION);
    expect(await register.find('grid-system')).toEqual(REGISTRATION);
    time = 2_000;
    answer = () => Promise.resolve({ ...REGISTRATION, jurisdiction: [] });
    expect(await register.find('grid-system')).toMatchObject({ jurisdiction: [] });
  });

  it('denies as soon as it cannot be read, whatever it said before, and asks again for the next', async () => {
    await register.find('grid-system');
    time = 1_000;
    answer = () => Promise.reject(new Error('relation "client" does not exist'));

    await expect(register.find('grid-system')).rejects.toMatchObject({
      code: 'REGISTER_UNAVAILABLE',
      status: 503,
      message: expect.not.stringContaining('relation'),
    });
    answer = () => Promise.resolve(REGISTRATION);
    expect(await register.find('grid-system')).toEqual(REGISTRATION);
  });

  it('remembers nothing longer because a clock was set back', async () => {
    time = 50_000;
    await register.find('grid-system');
    time = 10_000;
    await register.find('grid-system');
    expect(asked).toHaveLength(2);
  });
});
