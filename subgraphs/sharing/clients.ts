import type { DepartmentFunction, Role } from '../../kit/vocabulary/model.ts';

/** What an item may be used for (用途), by id. */
export const PURPOSES = {
  coordination: '统筹调度',
  'home-visits': '入户走访',
  'volunteer-matching': '志愿服务匹配',
  'legal-aid': '法律援助',
  'renovation-consent': '改造意见征询',
  'emergency-response': '应急处置',
} as const;

export type PurposeId = keyof typeof PURPOSES;

/** A client of the sample, and what it may do in words. */
export interface SampleClient {
  readonly id: string;
  readonly name: string;
  readonly may: string;
  /** The function of the departments that it speaks for, in every sample place; none for third parties. */
  readonly function?: DepartmentFunction;
  readonly standsForAny?: boolean;
  readonly roles?: readonly Role[];
  readonly purposes: readonly PurposeId[];
}

/** A department's system applies for others' items, and its stewards decide about its own. */
const DEPARTMENTAL: readonly Role[] = ['APPLICANT', 'STEWARD'];

/** The clients that `npm run token` knows. A token names one of them; what it may do stands here and nowhere else. */
export const CLIENTS: readonly SampleClient[] = [
  {
    id: 'coordination-centre',
    name: '社会治理联动中心',
    may: 'reads across all departments within all sample places, applies (APPLICANT) and decides (STEWARD) as COORDINATION',
    function: 'COORDINATION',
    roles: [...DEPARTMENTAL, 'EMERGENCY_OFFICER'],
    purposes: ['coordination', 'emergency-response'],
  },
  {
    id: 'party-system',
    name: '组织部门业务系统',
    may: 'reads, applies (APPLICANT) and decides (STEWARD) as ORGANISATION, the source of party organisations and service centres',
    function: 'ORGANISATION',
    roles: DEPARTMENTAL,
    purposes: ['coordination'],
  },
  {
    id: 'grid-system',
    name: '网格管理业务系统',
    may: 'reads, applies (APPLICANT) and decides (STEWARD) as POLITICAL_LEGAL, the source of grids and grid workers',
    function: 'POLITICAL_LEGAL',
    roles: [...DEPARTMENTAL, 'EMERGENCY_OFFICER'],
    purposes: ['home-visits', 'coordination', 'emergency-response'],
  },
  {
    id: 'legal-system',
    name: '公共法律服务业务系统',
    may: 'reads, applies (APPLICANT) and decides (STEWARD) as JUSTICE, the source of firms, advisers and their appointments',
    function: 'JUSTICE',
    roles: [...DEPARTMENTAL, 'LEGAL_STEWARD'],
    purposes: ['legal-aid', 'home-visits'],
  },
  {
    id: 'volunteer-system',
    name: '志愿服务业务系统',
    may: 'reads, applies (APPLICANT) and decides (STEWARD) as SOCIAL_WORK, the source of needs, posts and service items',
    function: 'SOCIAL_WORK',
    roles: DEPARTMENTAL,
    purposes: ['volunteer-matching', 'home-visits'],
  },
  {
    id: 'renovation-system',
    name: '老旧小区改造业务系统',
    may: 'reads, applies (APPLICANT) and decides (STEWARD) as HOUSING, the source of compounds and renovations',
    function: 'HOUSING',
    roles: DEPARTMENTAL,
    purposes: ['renovation-consent', 'home-visits'],
  },
  {
    id: 'dashboard-builder',
    name: '第三方看板开发者',
    may: 'reads open fields and aggregates only',
    purposes: [],
  },
  {
    id: 'data-steward',
    name: '数据管家',
    may: 'reads, applies (APPLICANT) and decides (STEWARD) as DATA, and with --department for any sample department',
    function: 'DATA',
    standsForAny: true,
    roles: [...DEPARTMENTAL, 'DATA_STEWARD', 'EMERGENCY_OFFICER'],
    purposes: [
      'coordination',
      'home-visits',
      'volunteer-matching',
      'legal-aid',
      'renovation-consent',
      'emergency-response',
    ],
  },
  {
    id: 'auditor',
    name: '审计监督系统',
    may: 'sees what was opened in emergencies within all sample places, and reads open fields only',
    roles: ['AUDITOR'],
    purposes: [],
  },
  {
    id: 'resident-app',
    name: '市民端应用',
    may: 'reads open fields only',
    purposes: [],
  },
];
