import type { DepartmentFunction } from '../../../kit/vocabulary/model.ts';

/** What those who visit households may have of other departments from the start, and of which. */
const FOR_VISITS = {
  SOCIAL_WORK: 'volunteer.household.call-line',
  HOUSING: 'renovation.household.consent',
} as const satisfies Partial<Record<DepartmentFunction, string>>;

const [FROM, UNTIL] = ['2026-01-01', '2028-12-31'];
/** The way of each: by whom, and when. */
const STEPS = [
  { action: 'apply', fromState: 'NONE', toState: 'SUBMITTED', actor: 'sample-applicant', on: '2025-12-01' },
  {
    action: 'approve',
    fromState: 'SUBMITTED',
    toState: 'AWAITING_SECOND',
    actor: 'sample-officer-1',
    on: '2025-12-10',
  },
  {
    action: 'approve',
    fromState: 'AWAITING_SECOND',
    toState: 'ACTIVE',
    actor: 'sample-officer-2',
    on: '2025-12-12',
  },
];
const momentOn = (day: string) => `${day}T01:00:00.000Z`;

/** The agreements of a place that hold from the start: its grids visit homes, and need not ask what others know. */
export function agreementsOf(place: string) {
  const applicant = `POLITICAL_LEGAL-${place}`;
  const application = {
    id: `visits-${place}`,
    departmentCode: applicant,
    purpose: 'home-visits',
    retentionDays: 30,
    filedAt: momentOn('2025-12-01'),
  };
  const agreements = Object.entries(FOR_VISITS).map(([source, item]) => ({
    id: `visits-${source}-${place}`,
    applicationId: application.id,
    departmentCode: applicant,
    sourceCode: `${source}-${place}`,
    state: 'ACTIVE',
    version: STEPS.length,
    items: [item],
    purpose: application.purpose,
    mode: 'FULL',
    regionCode: place,
    from: FROM,
    until: UNTIL,
    recipients: [],
    legalBasis: '网格化服务管理办法第八条',
    scenario: '入户走访时不再重复询问',
    replyBy: '2025-12-15',
    replyByCertain: true,
    deliverBy: '2026-01-12',
    deliveredOn: '2025-12-12',
  }));
  const destructions = agreements.map(({ id }) => ({
    agreementId: id,
    state: 'KEPT',
    version: 1,
    keepUntil: '2029-01-30',
    due: '2029-02-13',
  }));
  const begun = { subject: 'Destruction', version: 1, action: 'approve', fromState: 'NONE', toState: 'KEPT' };
  const destructionSteps = agreements.map(({ id }) => ({
    ...begun,
    key: id,
    actor: 'sample-officer-2',
    at: momentOn('2025-12-12'),
  }));
  const steps = agreements.flatMap(({ id }) =>
    STEPS.map(({ on, ...step }, at) => ({
      subject: 'Agreement',
      key: id,
      version: at + 1,
      ...step,
      at: momentOn(on),
    })),
  );
  const approvals = steps
    .filter(({ action }) => action === 'approve')
    .map(({ key, actor }) => ({ agreementId: key, actor }));
  return { application, agreements, approvals, destructions, steps: [...steps, ...destructionSteps] };
}
