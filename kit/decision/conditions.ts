import { covers, overlap } from '../regions/scope.ts';
import type { Agreement } from './agreement.ts';
import type { Question } from './question.ts';

/** A question, and what was agreed for it. */
export interface Asked extends Question {
  /** The agreements in force for caller, item and purpose, wherever they reach. */
  readonly agreed: () => readonly Agreement[];
}

type Condition = (asked: Asked) => boolean;

export const isOpen: Condition = ({ item }) => item.openness === 'OPEN';

export const isAskedByNobody: Condition = ({ caller }) => caller === null;

export const isForNoDepartment: Condition = ({ caller }) => caller?.departments.length === 0;

/** The caller speaks for the department that the item's function and the row's region name. */
export const isForTheSource: Condition = (asked) =>
  reaches(
    asked,
    (asked.caller?.departments ?? [])
      .filter((department) => department.function === asked.item.source)
      .map(({ region }) => region),
  );

export const isWithheld: Condition = ({ item }) => item.sharing === 'WITHHELD';

export const isSensitiveOfSeveral: Condition = ({ item, use, alone }) =>
  item.sensitivity === 'SENSITIVE' && (use === 'SEARCH' || !alone);

/** What is sensitive needs an agreement, however it is shared. */
export const isShared: Condition = ({ item }) =>
  item.sharing === 'UNCONDITIONAL' && item.sensitivity !== 'SENSITIVE';

export const isSharedElsewhere: Condition = (asked) => isShared(asked) && !reaches(asked, EVERYWHERE);

export const hasNoPurpose: Condition = ({ caller, declaration: { purpose } }) =>
  purpose === undefined || caller?.purposes.includes(purpose) !== true;

export const lacksCase: Condition = ({ item, declaration }) =>
  item.sensitivity === 'SENSITIVE' && !declaration.case;

export const isBehind: Condition = ({ agreements }) => !agreements.fresh;

export const hasNoAgreement: Condition = ({ agreed }) => agreed().length === 0;

export const isOutsideAgreements: Condition = ({ region, agreed }) =>
  region !== 'unknown' && !agreed().some((agreement) => covers(agreement.region, region));

export const isOutsideJurisdiction: Condition = (asked) => agreedThere(asked).length === 0;

/** The agreements that hold for the row; where it is unknown, those that hold for any. */
export function agreedThere(asked: Asked): readonly Agreement[] {
  return asked.agreed().filter(({ region }) => reaches(asked, [region]));
}

/** Of all agreements, those that hold now for who asks and what for. */
export function inForce(question: Question): readonly Agreement[] {
  const { caller, declaration, item, agreements, today, now } = question;
  if (caller === null || !agreements.fresh) return [];
  const { purpose } = declaration;
  if (purpose === undefined || !caller.purposes.includes(purpose)) return [];
  const departments = caller.departments.map(({ code }) => code);
  return agreements
    .of(departments, item.id)
    .filter(
      (agreement) =>
        agreement.purpose === purpose &&
        agreement.from <= today &&
        today <= agreement.until &&
        (agreement.emergencyUntil === undefined || now < agreement.emergencyUntil) &&
        (agreement.recipients.length === 0 || agreement.recipients.includes(caller.client)),
    );
}

const EVERYWHERE = ['000000'];

/**
 * Whether the row lies in one of the regions, and where the client may see something at all: it may be registered for
 * less than its department answers for. Of an unknown row, whether there is such a place.
 */
function reaches({ region, caller }: Question, regions: readonly string[]): boolean {
  const jurisdiction = caller?.jurisdiction ?? [];
  if (region === 'unknown')
    return regions.some((one) => jurisdiction.some((other) => overlap(one, other) !== null));
  const holds = (code: string) => covers(code, region);
  return regions.some(holds) && jurisdiction.some(holds);
}
