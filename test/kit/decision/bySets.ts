import type { Agreement } from '../../../kit/decision/agreement.ts';
import type { Question } from '../../../kit/decision/question.ts';

/** Regions of the properties, each with all that lies in it, written out by hand. */
export const LIES_IN: Readonly<Record<string, readonly string[]>> = {
  '000000': [
    '000000',
    '440000',
    '445100',
    '445102',
    '445102007',
    '445102007001',
    '445102007002',
    '441400',
    '441402',
    '350000',
  ],
  '440000': ['440000', '445100', '445102', '445102007', '445102007001', '445102007002', '441400', '441402'],
  '445100': ['445100', '445102', '445102007', '445102007001', '445102007002'],
  '445102': ['445102', '445102007', '445102007001', '445102007002'],
  '445102007': ['445102007', '445102007001', '445102007002'],
  '445102007001': ['445102007001'],
  '445102007002': ['445102007002'],
  '441400': ['441400', '441402'],
  '441402': ['441402'],
  '350000': ['350000'],
};

export interface SetQuestion extends Omit<Question, 'agreements'> {
  readonly list: readonly Agreement[];
  readonly fresh: boolean;
}

/** The further an answer stands in this list, the nearer was the caller to getting something. */
const NEARNESS = [
  'ONE_SUBJECT',
  'PURPOSE_REQUIRED',
  'CASE_REQUIRED',
  'AGREEMENTS_STALE',
  'AGREEMENT_REQUIRED',
  'OUTSIDE_AGREEMENT',
  'OUTSIDE_JURISDICTION',
  'FULL_REQUIRED',
  'verify in an emergency',
  'verify',
  'mask',
  'allow in an emergency',
  'allow',
];

/**
 * The decision a second time: as sets of rows that a caller may see, and of agreements with what each of them lacks.
 * Of a question without a row it asks about every row that there could be.
 */
export function bySets(question: SetQuestion): string {
  const answer = asKnown(question);
  // Of agreements that nobody knows now, one might be in full.
  const isUnknown = answer === 'FULL_REQUIRED' && first(lackedByRequest(question)) === 'AGREEMENTS_STALE';
  return isUnknown ? 'AGREEMENTS_STALE' : answer;
}

function asKnown(question: SetQuestion): string {
  if (question.region !== 'unknown') return ofRow(question, question.region);
  if (question.item.openness === 'OPEN') return 'allow';
  const answers = new Set(LIES_IN['000000']?.map((row) => ofRow(question, row)));
  if ([...answers].some((each) => /^(allow|mask)/.test(each))) return 'depends';
  return nearest([...answers]);
}

function ofRow(question: SetQuestion, row: string): string {
  const { caller, item } = question;
  if (item.openness === 'OPEN') return 'allow';
  if (caller === null) return 'UNAUTHENTICATED';
  if (caller.departments.length === 0) return 'NOT_OPEN';

  const visible = rowsOf(caller.jurisdiction);
  const decided = rowsOf(
    caller.departments.flatMap((each) => (each.function === item.source ? [each.region] : [])),
  );
  if (visible.has(row) && decided.has(row)) return 'allow';
  if (item.sharing === 'WITHHELD') return 'WITHHELD';

  const outcomes = question.list.map((agreement) => under(agreement, question, row, visible));
  // Whoever has no agreement at all lacks one, unless something else is missing before.
  outcomes.push(first([...lackedByRequest(question), 'AGREEMENT_REQUIRED']));
  if (item.sharing === 'UNCONDITIONAL' && item.sensitivity !== 'SENSITIVE')
    outcomes.push(visible.has(row) ? opened('MASKED', question) : 'OUTSIDE_JURISDICTION');
  return nearest(outcomes);
}

/** What one agreement, taken by itself, does for a row: what it lacks first, or else what it opens. */
function under(
  agreement: Agreement,
  question: SetQuestion,
  row: string,
  visible: ReadonlySet<string>,
): string {
  const { caller, declaration, item, today, now } = question;
  const departments = new Set(caller?.departments.map(({ code }) => code));
  const recipients = new Set(agreement.recipients);
  const [begin, day, end] = [agreement.from, today, agreement.until].map((each) => Date.parse(each));
  const isMeant =
    departments.has(agreement.department) &&
    new Set(agreement.items).has(item.id) &&
    declaration.purpose === agreement.purpose &&
    (recipients.size === 0 || recipients.has(caller?.client ?? '')) &&
    [begin, day, end].every((each, at, all) => at === 0 || Number(all[at - 1]) <= Number(each)) &&
    !hasRunOut(agreement, now);
  return first([
    ...lackedByRequest(question),
    ...(isMeant ? [] : ['AGREEMENT_REQUIRED']),
    ...(rowsOf([agreement.region]).has(row) ? [] : ['OUTSIDE_AGREEMENT']),
    ...(visible.has(row) ? [] : ['OUTSIDE_JURISDICTION']),
    agreement.emergencyUntil === undefined ? opened(agreement.mode, question) : openedAtOnce(question),
  ]);
}

/** In full, whatever it is; a value that is brought along is compared all the same. */
function openedAtOnce({ use }: SetQuestion): string {
  return `${use === 'COMPARE' ? 'verify' : 'allow'} in an emergency`;
}

/** What was opened for hours is over with the very moment that it was opened for. */
function hasRunOut({ emergencyUntil: end = Infinity }: Agreement, now: number): boolean {
  return end - now <= 0;
}

function lackedByRequest({ caller, declaration, item, use, alone, fresh }: SetQuestion): string[] {
  const sensitive = item.sensitivity === 'SENSITIVE';
  const mayDeclare = new Set<string | undefined>(caller?.purposes);
  return [
    ...(sensitive && !(alone && use !== 'SEARCH') ? ['ONE_SUBJECT'] : []),
    ...(mayDeclare.has(declaration.purpose) ? [] : ['PURPOSE_REQUIRED']),
    ...(sensitive && declaration.case === undefined ? ['CASE_REQUIRED'] : []),
    ...(fresh ? [] : ['AGREEMENTS_STALE']),
  ];
}

function opened(mode: Agreement['mode'], { item, use }: SetQuestion): string {
  if (use === 'COMPARE') return 'verify';
  if (mode === 'FULL') return 'allow';
  if (item.sensitivity === 'SENSITIVE') return 'FULL_REQUIRED';
  if (mode === 'VERIFY') return 'verify';
  if (item.sensitivity === 'NONE') return 'allow';
  return use === 'TEXT' ? 'mask' : 'FULL_REQUIRED';
}

function rowsOf(regions: readonly string[]): Set<string> {
  return new Set(regions.flatMap((region) => LIES_IN[region] ?? []));
}

const first = (all: readonly string[]): string => all[0] ?? 'nothing';

function nearest(outcomes: readonly string[]): string {
  const [only, ...others] = outcomes;
  if (only !== undefined && others.length === 0) return only;
  return NEARNESS.findLast((each) => outcomes.includes(each)) ?? 'nothing';
}
