import type { DepartmentFunction } from '../../../kit/vocabulary/model.ts';

/** What those who visit households may have of other departments from the start, and of which. */
const FOR_VISITS = {
  SOCIAL_WORK: 'volunteer.household.call-line',
  HOUSING: 'renovation.household.consent',
} as const satisfies Partial<Record<DepartmentFunction, string>>;

const [FILED, FROM, UNTIL] = ['2025-12-01', '2026-01-01', '2028-12-31'];

/** The agreements of a place that hold from the start: its grids visit homes, and need not ask what others know. */
export function agreementsOf(place: string) {
  const applicant = `POLITICAL_LEGAL-${place}`;
  const application = {
    id: `visits-${place}`,
    departmentCode: applicant,
    purpose: 'home-visits',
    retentionDays: 30,
    filedAt: `${FILED}T01:00:00.000Z`,
  };
  const agreements = Object.entries(FOR_VISITS).map(([source, item]) => ({
    id: `visits-${source}-${place}`,
    applicationId: application.id,
    departmentCode: applicant,
    sourceCode: `${source}-${place}`,
    state: 'ACTIVE',
    version: 1,
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
  }));
  return { application, agreements };
}
