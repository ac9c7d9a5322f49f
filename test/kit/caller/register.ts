import type { ClientRegister, Department, Registration } from '../../../kit/caller/caller.ts';

const gridOffice: Department = { code: 'grid-office', function: 'POLITICAL_LEGAL', region: '441400' };
const gridOfficeMeijiang: Department = {
  code: 'grid-office-meijiang',
  function: 'POLITICAL_LEGAL',
  region: '441402',
};
const police: Department = { code: 'police', function: 'PUBLIC_SECURITY', region: '441400' };
const justiceProvince: Department = { code: 'justice-province', function: 'JUSTICE', region: '440000' };
const justiceElsewhere: Department = { code: 'justice-huizhou', function: 'JUSTICE', region: '441300' };

const registrations: readonly Registration[] = [
  {
    client: 'grid-system',
    name: 'Grid service system',
    departments: [gridOffice, gridOfficeMeijiang],
    standsForAny: false,
    jurisdiction: ['441400'],
    roles: ['collector'],
    purposes: ['grid-visit', '矛盾调解'],
  },
  {
    client: 'data-platform',
    name: 'Data sharing platform',
    departments: [],
    standsForAny: true,
    jurisdiction: ['441402', '441403001'],
    roles: [],
    purposes: [],
  },
];

/** A register with two clients: one with departments of its own, one that stands for any. */
export const register: ClientRegister = {
  find: async (client) => registrations.find((registration) => registration.client === client) ?? null,
  department: async (code) =>
    [gridOffice, gridOfficeMeijiang, police, justiceProvince, justiceElsewhere].find(
      (known) => known.code === code,
    ) ?? null,
};
