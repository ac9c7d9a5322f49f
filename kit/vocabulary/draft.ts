import type { ConstDirectiveNode } from 'graphql';
import type { DepartmentFunction, Item, Openness, Sensitivity, Sharing } from './model.ts';
import { textArgument } from './reading.ts';

/** What an `@item` says so far; what it leaves out is undefined. */
export type ItemDraft = { readonly [Key in keyof Item]?: Item[Key] | undefined };

/** Enum arguments are taken as they are written: composition checks that they name a value of their enum. */
export function draftOf(directive: ConstDirectiveNode): ItemDraft {
  return {
    id: textArgument(directive, 'id'),
    source: textArgument(directive, 'source') as DepartmentFunction | undefined,
    sharing: textArgument(directive, 'sharing') as Sharing | undefined,
    openness: textArgument(directive, 'openness') as Openness | undefined,
    sensitivity: (textArgument(directive, 'sensitivity') as Sensitivity | undefined) ?? 'NONE',
    disclosure: textArgument(directive, 'disclosure'),
    concept: textArgument(directive, 'concept'),
    maxAge: textArgument(directive, 'maxAge'),
    legalBasis: textArgument(directive, 'legalBasis'),
  };
}

/** The item, or nothing where a part is missing without which nobody can decide about it. */
export function completeItem(draft: ItemDraft): Item | undefined {
  const { id, source, sharing, openness, sensitivity = 'NONE' } = draft;
  if (!id || !source || !sharing || !openness) return undefined;
  return { ...draft, id, source, sharing, openness, sensitivity };
}

/** Needs an agreement, or leaves its source for nobody. */
export function isGuarded(item: ItemDraft): boolean {
  return item.sharing === 'CONDITIONAL' || item.sharing === 'WITHHELD';
}

/** There are callers to whom it is not answered, so that the field must be able to be null. */
export function isRefusable(item: ItemDraft): boolean {
  return isGuarded(item) || (item.openness !== undefined && item.openness !== 'OPEN');
}

/** About a person, sensitive or not. */
export function isPersonal(item: ItemDraft): boolean {
  return item.sensitivity === 'PERSONAL' || item.sensitivity === 'SENSITIVE';
}
