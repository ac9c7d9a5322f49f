import type { Item } from '../vocabulary/model.ts';
import { isCompoundSurname } from './surnames.ts';

/** Makes of a value what may be known of it. How long it is, or that it is empty, may not. */
type Mask = (value: string) => string;

const HIDDEN = '****';

/** By the last word of a concept, such as `volunteer.phone` or `need.contact-name`. */
const MASKS: Readonly<Record<string, Mask>> = { name: maskName, phone: maskPhone, address: maskAddress };

/** An item without a concept, or with one of which nobody has said what may be seen, shows nothing. */
export function maskOf({ concept }: Pick<Item, 'concept'>): Mask {
  const kind = kindOf(concept);
  const mask = Object.hasOwn(MASKS, kind) ? MASKS[kind] : undefined;
  return mask ?? (() => HIDDEN);
}

/** What kind of value a concept is of, whosever it is: its last word. */
export function kindOf(concept: string | undefined): string {
  return concept?.split(/[.-]/).at(-1) ?? '';
}

/** 张*, 欧阳*, J*: the surname, or what comes first in names of other peoples; nothing of what is no name. */
function maskName(value: string): string {
  const name = plain(value);
  const letters = name.match(/\p{L}/gu) ?? [];
  const [first = '', second = ''] = name;
  // A name of one letter, such as 张, would be told whole.
  if (letters.length < 2 || !/\p{L}/u.test(first)) return '*';
  // Of 欧阳 alone, 阳 may be the given name.
  return letters.length > 2 && isCompoundSurname(first + second) ? `${first}${second}*` : `${first}*`;
}

/** 138****0000; of a landline, whose first digits tell the place, or of several numbers, nothing. */
function maskPhone(value: string): string {
  const digits = plain(value).replace(/[\s()-]/g, '');
  // Sample numbers begin with 000, which no network can dial.
  const mobile = /^(?:\+?86|0086)?((?:1\d\d|000))\d{4}(\d{4})$/.exec(digits);
  return mobile ? `${mobile[1]}${HIDDEN}${mobile[2]}` : HIDDEN;
}

const NUMERAL = '(?:[0-9]{1,4}|[A-Za-z]|[一二三四五六七八九十百甲乙丙丁戊]{1,3})';
const BUILDING = new RegExp(`${NUMERAL}(?:号楼|號樓|栋|棟|幢|座)`);
/** In a street without blocks its number is the building, unless it is a room's; anywhere else it may well be one. */
const NUMBER = new RegExp(`(?<=[路街道巷弄村]|胡同)(?:[0-9]{1,4}-)?${NUMERAL}[号號](?![房室单單])`);
const INSIDE = new RegExp(`${NUMERAL}(?:室|房|层|層|楼|樓|单元|單元)`);
const NUMBERED_PLACE = new RegExp(`${NUMERAL}(?:号|號|弄|巷|路|街|里|组|組|队|隊|院|区|區|期|村|社|横)`, 'g');

/** 示例路12号3栋****: as far as the building; nothing where none is found, or something else may stand before it. */
function maskAddress(value: string): string {
  const address = plain(value);
  const building = BUILDING.exec(address) ?? NUMBER.exec(address);
  if (building === null) return HIDDEN;
  const before = address.slice(0, building.index);
  const isPlace = /^\p{Script=Han}*$/u.test(before.replace(NUMBERED_PLACE, ''));
  return isPlace && !INSIDE.test(before) ? `${before}${building[0]}${HIDDEN}` : HIDDEN;
}

/** Full-width letters and digits are the same as others. */
function plain(value: string): string {
  return value.normalize('NFKC').trim();
}
