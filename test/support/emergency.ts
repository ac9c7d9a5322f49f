import { office } from './agreements.ts';
import type { AskedHouse } from './modes.ts';

const ACCESS = `id state overdue source { code } items { coordinate }`;
const mutation = (name: string, input: string, type: string, selection: string) =>
  `mutation ($input: ${input}!) {
    ${name}(input: $input) { __typename ... on ${type} { ${selection} } ... on Refusal { code message } }
  }`;
const OPEN = mutation(
  'openEmergencyAccess',
  'OpenEmergencyAccessInput',
  'EmergencyOpening',
  `id accesses { ${ACCESS} }`,
);
const END = mutation('endEmergencyAccess', 'EndEmergencyAccessInput', 'EmergencyAccess', ACCESS);
const REVIEW = mutation('reviewEmergencyAccess', 'ReviewEmergencyAccessInput', 'EmergencyAccess', ACCESS);
const RESTORE = mutation('restoreEmergencyAccess', 'RestoreEmergencyAccessInput', 'EmergencyAccess', ACCESS);

/** What the coordination centre of Meixian opens while the forests of Meizhou burn, unless a story says otherwise. */
const TERMS = {
  items: ['Household.callLine'],
  region: '441403132003',
  reason: '山火逼近大新城社区，组织转移',
  hours: 6,
};

/** The purpose for which it is read. */
export const IN_EMERGENCY = { headers: { 'concentric-purpose': 'emergency-response' } };

type Asking = ReturnType<AskedHouse['as']>;

/** The steps of an emergency access, as clients of the sample take them. */
export function emergencyDesk(house: AskedHouse) {
  const { send } = office(house);
  const centre = (officer = 'e-1') => house.as('coordination-centre', { officer, hours: 12 });
  /** An officer of a department that others stand for. */
  const officer = (department: string, name: string) =>
    house.as('data-steward', { department, officer: name, hours: 12 });
  const end = (access: string, as: Asking, reason = '险情解除') => send(as, END, { access, reason });
  const review = (access: string, finding: string, as: Asking, reason?: string) =>
    send(as, REVIEW, { access, finding, reason });
  const open = (terms: object = {}, as: Asking = centre()) => send(as, OPEN, { ...TERMS, ...terms });
  return {
    send,
    centre,
    officer,
    open,
    /** The ids of what was opened, one for each source. */
    opened: async (...given: Parameters<typeof open>): Promise<string[]> =>
      (await open(...given)).accesses.map(({ id }: { id: string }) => id),
    end,
    review,
    /** Ended and found justified, so that the next story begins as the first one did. */
    settle: async (...accesses: string[]) => {
      const authority = officer('DATA-441403', 'o-2');
      for (const id of accesses) {
        await end(id, authority);
        await review(id, 'JUSTIFIED', authority);
      }
    },
    restore: (access: string, as: Asking, reason = '已约谈并整改') => send(as, RESTORE, { access, reason }),
    OPEN,
    TERMS,
  };
}

export type EmergencyDesk = ReturnType<typeof emergencyDesk>;
