import type { Agreement } from '../../../kit/decision/agreement.ts';
import type { Item } from '../../../kit/vocabulary/model.ts';
import type { Caller } from '../../../kit/caller/caller.ts';
import type { View } from './views.ts';

/** The digits with which codes begin of the regions whose rows are given. */
export interface Rights {
  readonly clear: readonly string[];
  readonly masked: readonly string[];
  /** Where a value that the view has may be compared with it, those of `clear` and `masked` among them. */
  readonly compared: readonly string[];
}

/** What a view is decided by, beside the item. */
export interface Standing {
  readonly view: View;
  readonly caller: Caller | null;
  readonly agreements: readonly Agreement[];
  readonly today: string;
}

const EVERYWHERE: Rights = { clear: [''], masked: [], compared: [''] };
const NOWHERE: Rights = { clear: [], masked: [], compared: [] };

/** Of which regions a view may have an item, read from what the README says of rights and not from the code that decides. */
export function rightsOf(item: Item, isText: boolean, { view, caller, agreements, today }: Standing): Rights {
  if (item.openness === 'OPEN') return EVERYWHERE;
  if (caller === null || caller.departments.length === 0) return NOWHERE;
  const seen = caller.jurisdiction.map(digitsOf);
  const own = caller.departments.filter((each) => each.function === item.source);
  const clear = common(
    seen,
    own.map(({ region }) => digitsOf(region)),
  );
  if (item.sharing === 'WITHHELD') return { clear, masked: [], compared: clear };

  const given = item.sharing === 'UNCONDITIONAL' && item.sensitivity !== 'SENSITIVE' ? [['MASKED', '']] : [];
  const declared =
    view.purpose !== undefined && (item.sensitivity !== 'SENSITIVE' || view.case !== undefined);
  const mine = caller.departments.map(({ code }) => code);
  for (const each of declared ? agreements : [])
    if (
      each.purpose === view.purpose &&
      each.items.includes(item.id) &&
      mine.includes(each.department) &&
      (each.recipients.length === 0 || each.recipients.includes(caller.client)) &&
      each.from <= today &&
      each.until >= today
    )
      given.push([each.mode, digitsOf(each.region)]);

  const inFull = given.filter(
    ([mode]) => mode === 'FULL' || (mode === 'MASKED' && item.sensitivity === 'NONE'),
  );
  const inPart = given.filter(([mode]) => mode === 'MASKED' && item.sensitivity === 'PERSONAL' && isText);
  const regionsOf = (each: string[][]) =>
    common(
      seen,
      each.map(([, region = '']) => region),
    );
  return {
    clear: [...clear, ...regionsOf(inFull)],
    masked: regionsOf(inPart),
    compared: [...clear, ...regionsOf(given)],
  };
}

/** Of two lists of regions what lies in both: of each pair the inner one, where one holds the other. */
function common(some: readonly string[], others: readonly string[]): string[] {
  return some.flatMap((one) =>
    others.flatMap((other) => (one.startsWith(other) ? [one] : other.startsWith(one) ? [other] : [])),
  );
}

/** 445100 is 4451, and 440000 is 44. */
function digitsOf(code: string): string {
  return code.length > 6 ? code : code.replace(/^(\d\d)0000$|^(\d{4})00$/, '$1$2').replace(/^00$/, '');
}
