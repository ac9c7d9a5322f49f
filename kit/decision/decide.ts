import { scope } from '../regions/scope.ts';
import type { Item, Sensitivity } from '../vocabulary/model.ts';
import type { Agreement } from './agreement.ts';
import type { RefusalCode } from './codes.ts';
import {
  type Asked,
  agreedThere,
  hasNoAgreement,
  hasNoPurpose,
  inForce,
  isAskedByNobody,
  isBehind,
  isForNoDepartment,
  isForTheSource,
  isOpen,
  isOutsideAgreements,
  isOutsideJurisdiction,
  isSensitiveOfSeveral,
  isShared,
  isSharedElsewhere,
  isWithheld,
  lacksCase,
} from './conditions.ts';
import type { Circumstances, Decision, Granted, Learnt, Place, Question, Use } from './question.ts';

const allow = { answer: 'allow' } as const satisfies Decision;
const mask = { answer: 'mask' } as const satisfies Decision;
const verify = { answer: 'verify' } as const satisfies Decision;
const depends = { answer: 'depends' } as const satisfies Decision;
const refuse = (code: RefusalCode): Decision => ({ answer: 'refuse', code });

/** The first line whose condition holds has the answer; where none does, it is what the agreements give. */
const TABLE: readonly (readonly [when: (asked: Asked) => boolean, then: (asked: Asked) => Decision])[] = [
  [isOpen, () => allow],
  [isAskedByNobody, () => refuse('UNAUTHENTICATED')],
  [isForNoDepartment, () => refuse('NOT_OPEN')],
  [isForTheSource, () => allow],
  [isWithheld, () => refuse('WITHHELD')],
  [isSensitiveOfSeveral, () => refuse('ONE_SUBJECT')],
  [isSharedElsewhere, () => refuse('OUTSIDE_JURISDICTION')],
  [mayNeedAgreement, () => refuse('AGREEMENTS_STALE')],
  // What needs no agreement is given as under one that gives it masked; one in full gives more.
  [isShared, (asked) => given(asked, [SHARED, ...agreedThere(asked)])],
  [hasNoPurpose, () => refuse('PURPOSE_REQUIRED')],
  [lacksCase, () => refuse('CASE_REQUIRED')],
  [isBehind, () => refuse('AGREEMENTS_STALE')],
  [hasNoAgreement, () => refuse('AGREEMENT_REQUIRED')],
  [isOutsideAgreements, () => refuse('OUTSIDE_AGREEMENT')],
  [isOutsideJurisdiction, () => refuse('OUTSIDE_JURISDICTION')],
];

type Mode = Agreement['mode'];
type Offer = Agreement | { readonly mode: Mode };

const SHARED: Offer = { mode: 'MASKED' };

const clear = { TEXT: allow, VALUE: allow, SEARCH: allow, COMPARE: verify };
const compared = { TEXT: verify, VALUE: verify, SEARCH: verify, COMPARE: verify };
const inFullOnly = refuse('FULL_REQUIRED');
/** Each mode holds the weaker ones: whatever it is, it may be compared. */
const nothing = { TEXT: inFullOnly, VALUE: inFullOnly, SEARCH: inFullOnly, COMPARE: verify };

/** What an agreement gives. */
const GIVES: Readonly<Record<Mode, Readonly<Record<Sensitivity, Readonly<Record<Use, Decision>>>>>> = {
  FULL: { NONE: clear, PERSONAL: clear, SENSITIVE: clear },
  MASKED: { NONE: clear, PERSONAL: { ...nothing, TEXT: mask }, SENSITIVE: nothing },
  VERIFY: { NONE: compared, PERSONAL: compared, SENSITIVE: nothing },
};

/** What everybody gets is not enough, and whether an agreement in full gives more is not known now. */
function mayNeedAgreement(asked: Asked): boolean {
  const everybodys = GIVES.MASKED[asked.item.sensitivity][asked.use];
  return isShared(asked) && everybodys === inFullOnly && !hasNoPurpose(asked) && isBehind(asked);
}

/** What needs no agreement comes first, and what an officer has opened in an emergency last. */
function nearer(one: Offer | undefined, other: Offer): Offer {
  if (one === undefined || !('id' in other)) return other;
  if (!('id' in one)) return one;
  const opened = (offer: Agreement) => offer.emergencyUntil !== undefined;
  if (opened(one) !== opened(other)) return opened(one) ? other : one;
  return scope(other.region).length > scope(one.region).length ? other : one;
}

/** Of several agreements the strongest counts, and of those that are as strong the nearest. */
function given({ item, use }: Asked, among: readonly Offer[]): Decision {
  const gives = ({ mode }: { readonly mode: Mode }) => GIVES[mode][item.sensitivity][use];
  for (const strongest of [allow, mask, verify]) {
    const by = among.filter((each) => gives(each) === strongest).reduce(nearer, undefined);
    if (by !== undefined) return 'id' in by ? { ...strongest, under: by } : strongest;
  }
  return inFullOnly;
}

/**
 * May this caller have this item of this row? Pure, and the same at the gateway and in every subgraph: the
 * gateway asks it early, to spare a question that nobody may ask, and the source asks it again for each row.
 */
export function decide(question: Question): Decision {
  let agreed: readonly Agreement[] | undefined;
  const { caller, declaration, agreements, today, now, item, use, region, alone } = question;
  const asked: Asked = {
    caller,
    declaration,
    agreements,
    today,
    now,
    item,
    use,
    region,
    alone,
    agreed: () => (agreed ??= inForce(question)),
  };
  const line = TABLE.find(([when]) => when(asked));
  const decision = line === undefined ? given(asked, agreedThere(asked)) : line[1](asked);
  const tellsSomething = decision.answer === 'allow' || decision.answer === 'mask';
  // Whoever may have some rows is refused only by the rows themselves.
  return region === 'unknown' && tellsSomething && !isOpen(asked) ? depends : decision;
}

/** Several items at once: the strictest answer counts. What may be compared alone is told in no other way. */
export function decideAll(
  learnt: readonly Learnt[],
  { caller, declaration, agreements, today, now, region, alone }: Circumstances & Place,
): (Granted | Exclude<Decision, { answer: Granted['answer'] }>) & { item?: Item } {
  let answer: Exclude<Decision['answer'], 'refuse'> = 'allow';
  let under: Agreement[] | undefined;
  for (const { item, use } of learnt) {
    const one = decide({ caller, declaration, agreements, today, now, region, alone, item, use });
    if (one.answer === 'verify' && use !== 'COMPARE') return { answer: 'refuse', code: 'VERIFY_ONLY', item };
    if (one.answer === 'refuse') return { ...one, item };
    if (one.answer !== 'allow') answer = one.answer;
    if (one.answer !== 'depends' && one.under !== undefined) (under ??= []).push(one.under);
  }
  if (answer === 'depends') return depends;
  return under === undefined ? { answer } : { answer, under };
}
