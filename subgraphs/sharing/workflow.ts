import type { Workflow } from '../../kit/action/workflow.ts';
import type {
  AgreementState,
  DestructionState,
  EmergencyAccessState,
  SubstitutionState,
} from './generated/resolvers.ts';
import { applyForItems } from './rules/applyForItems.ts';
import {
  givesReason,
  hasNotAsked,
  isAnotherOfficer,
  isStillToCome,
  namesNoTerms,
  namesOfficer,
  speaksForApplicant,
  speaksForSource,
  wasNeverReturned,
} from './rules/decisionConditions.ts';
import {
  askExtension,
  grantExtension,
  isAskedByAnother,
  recordDelivery,
  refuseExtension,
  speaksForAuthority,
  speaksForEither,
} from './rules/keepClocks.ts';
import { answerProof, hasEnded, isProvenByAnother, prove } from './rules/proveDestruction.ts';
import { nameSubstitute, withdrawSubstitute } from './rules/nameSubstitute.ts';
import { approve, endApproval, narrow, resubmit } from './rules/decideAgreement.ts';
import { openEmergencyAccess } from './rules/openEmergencyAccess.ts';
import {
  endAccess,
  isAnotherPerson,
  isTheAuthority,
  judge,
  reviewsIt,
} from './rules/reviewEmergencyAccess.ts';
import { publish, sendBack, speaksForDataAuthority } from './rules/reviewItems.ts';

/** Its agreements begin with it: SUBMITTED, or ACTIVE where nothing but a registration is needed. */
export const application = {
  NONE: { apply: { to: 'FILED', roles: ['APPLICANT'], rule: applyForItems } },
  FILED: {},
} as const satisfies Workflow<'NONE' | 'FILED'>;

const asOfficer = [speaksForSource, namesOfficer] as const;
const asGranting = [...asOfficer, isStillToCome, isAnotherOfficer, hasNotAsked] as const;
const asReturning = [...asOfficer, namesNoTerms, givesReason, wasNeverReturned] as const;
const asRefusing = [...asOfficer, namesNoTerms, givesReason] as const;

/** What a source may do with an agreement, and its applicant with one that was given back. */
export const agreement = {
  SUBMITTED: {
    approve: {
      to: 'AWAITING_SECOND',
      roles: ['STEWARD'],
      conditions: [...asGranting, namesNoTerms],
      rule: approve,
    },
    narrow: { to: 'AWAITING_SECOND', roles: ['STEWARD'], conditions: asGranting, rule: narrow },
    return: { to: 'RETURNED', roles: ['STEWARD'], conditions: asReturning, rule: endApproval },
    refuse: { to: 'REFUSED', roles: ['STEWARD'], conditions: asRefusing, rule: endApproval },
  },
  AWAITING_SECOND: {
    approve: { to: 'ACTIVE', roles: ['STEWARD'], conditions: [...asGranting, namesNoTerms], rule: approve },
    narrow: { to: 'AWAITING_SECOND', roles: ['STEWARD'], conditions: asGranting, rule: narrow },
    return: { to: 'RETURNED', roles: ['STEWARD'], conditions: asReturning, rule: endApproval },
    refuse: { to: 'REFUSED', roles: ['STEWARD'], conditions: asRefusing, rule: endApproval },
  },
  RETURNED: {
    resubmit: {
      to: 'SUBMITTED',
      roles: ['APPLICANT'],
      conditions: [speaksForApplicant, isStillToCome],
      rule: resubmit,
    },
  },
  ACTIVE: {
    revoke: { to: 'REVOKED', roles: ['STEWARD'], conditions: [...asOfficer, givesReason], rule: endApproval },
  },
  ENDED: {},
  REFUSED: {},
  REVOKED: {},
} as const satisfies Workflow<AgreementState>;

const asAuthority = [speaksForAuthority, namesOfficer, isAskedByAnother] as const;
const extending = <State extends 'SUBMITTED' | 'AWAITING_SECOND'>(to: State) =>
  ({
    askExtension: { to, roles: ['STEWARD'], conditions: [...asOfficer, givesReason], rule: askExtension },
    grantExtension: { to, roles: ['STEWARD'], conditions: asAuthority, rule: grantExtension },
    refuseExtension: {
      to,
      roles: ['STEWARD'],
      conditions: [...asAuthority, givesReason],
      rule: refuseExtension,
    },
  }) as const;

/** What keeps an agreement's clocks: it stands where it stood, and nothing is granted by it. */
export const agreementClocks = {
  SUBMITTED: extending('SUBMITTED'),
  AWAITING_SECOND: extending('AWAITING_SECOND'),
  RETURNED: {},
  ACTIVE: {
    recordDelivery: {
      to: 'ACTIVE',
      roles: ['STEWARD', 'APPLICANT'],
      conditions: [speaksForEither, namesOfficer],
      rule: recordDelivery,
    },
  },
  ENDED: {},
  REFUSED: {},
  REVOKED: {},
} as const satisfies Workflow<AgreementState>;

const proving = {
  to: 'PROVEN',
  roles: ['APPLICANT'],
  conditions: [speaksForApplicant, namesOfficer, hasEnded],
  rule: prove,
} as const;
const asLookingAtProof = [speaksForSource, namesOfficer, isProvenByAnother] as const;

/** It begins with what two officers grant; that it is owed comes by itself. */
export const destruction = {
  KEPT: { prove: proving },
  OWED: { prove: proving },
  PROVEN: {
    accept: { to: 'ACCEPTED', roles: ['STEWARD'], conditions: asLookingAtProof, rule: answerProof },
    sendBack: {
      to: 'OWED',
      roles: ['STEWARD'],
      conditions: [...asLookingAtProof, givesReason],
      rule: answerProof,
    },
  },
  ACCEPTED: {},
} as const satisfies Workflow<DestructionState>;

/** An access for each source begins with it. */
export const emergencyOpening = {
  NONE: { open: { to: 'OPENED', roles: ['EMERGENCY_OFFICER'], rule: openEmergencyAccess } },
  OPENED: {},
} as const satisfies Workflow<'NONE' | 'OPENED'>;

const asJudging = [reviewsIt, namesOfficer, isAnotherPerson] as const;

/** What may become of what was opened in an emergency; its end by the hour comes by itself. */
export const emergencyAccess = {
  OPEN: {
    end: {
      to: 'AWAITING_REVIEW',
      roles: ['STEWARD', 'EMERGENCY_OFFICER'],
      conditions: [namesOfficer, givesReason],
      rule: endAccess,
    },
  },
  AWAITING_REVIEW: {
    justify: { to: 'JUSTIFIED', roles: ['STEWARD'], conditions: asJudging, rule: judge },
    object: { to: 'NOT_JUSTIFIED', roles: ['STEWARD'], conditions: [...asJudging, givesReason], rule: judge },
  },
  NOT_JUSTIFIED: {
    restore: {
      to: 'RESTORED',
      roles: ['DATA_STEWARD'],
      conditions: [isTheAuthority, namesOfficer, isAnotherPerson, givesReason],
      rule: judge,
    },
  },
  JUSTIFIED: {},
  RESTORED: {},
} as const satisfies Workflow<EmergencyAccessState>;

const asReviewing = [speaksForDataAuthority, namesOfficer] as const;

/** A word of the data authority on entries of the catalogue; the last one on what an entry says counts. */
export const itemReview = {
  NONE: {
    publish: { to: 'DONE', roles: ['DATA_STEWARD'], conditions: asReviewing, rule: publish },
    sendBack: {
      to: 'DONE',
      roles: ['DATA_STEWARD'],
      conditions: [...asReviewing, givesReason],
      rule: sendBack,
    },
  },
  DONE: {},
} as const satisfies Workflow<'NONE' | 'DONE'>;

/** While an officer is away another one decides in their place; it ends by itself. */
export const substitution = {
  NONE: { name: { to: 'NAMED', roles: ['STEWARD'], conditions: [namesOfficer], rule: nameSubstitute } },
  NAMED: {
    withdraw: { to: 'WITHDRAWN', roles: ['STEWARD'], conditions: [namesOfficer], rule: withdrawSubstitute },
  },
  ENDED: {},
  WITHDRAWN: {},
} as const satisfies Workflow<'NONE' | SubstitutionState>;
