import { kindOf } from '../decision/masks.ts';
import type { Item } from '../vocabulary/model.ts';

/** Makes of a text the form in which it is compared: how somebody writes a value does not make it another one. */
export type Form = (text: string) => string;

const FORMS: Readonly<Record<string, Form>> = { name: nameForm, phone: phoneForm, address: addressForm };

/** By the last word of a concept, as masks are. */
export function formOf({ concept }: Pick<Item, 'concept'>): Form {
  const kind = kindOf(concept);
  return (Object.hasOwn(FORMS, kind) ? FORMS[kind] : undefined) ?? textForm;
}

/** 张 三 and 张三, 买买提·艾力 and 买买提艾力. */
function nameForm(name: string): string {
  return plain(name).replace(/[\s·•・‧.]/g, '');
}

/** 138-0000-0000, +86 138 0000 0000. */
function phoneForm(phone: string): string {
  return plain(phone)
    .replace(/\D/g, '')
    .replace(/^(?:0086|86)(?=\d{11}$)/, '');
}

/** The same building in either script, whatever stands between its parts; a dash may part two numbers and stays. */
function addressForm(address: string): string {
  return plain(address)
    .replace(/[\s,。]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[號樓棟幢層單]/g, (character) => WRITTEN[character] ?? character);
}

const WRITTEN: Readonly<Record<string, string>> = {
  號: '号',
  樓: '楼',
  棟: '栋',
  幢: '栋',
  層: '层',
  單: '单',
};

function textForm(text: string): string {
  return plain(text).replace(/\s+/g, ' ');
}

/** Full-width and capital letters and digits are the same as others. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
