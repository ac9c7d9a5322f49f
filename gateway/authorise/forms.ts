import { type DocumentNode, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import { MOST_KEPT } from '../documents.ts';
import type { PrunedOperation } from './prune.ts';

/** As many callers' forms of all operations are kept, under names of so many characters together. */
const MOST_FORMS = { max: 20_000, maxSize: 8_000_000, maxEntrySize: 10_000 };

/** The forms in which callers may ask the operations of one graph. */
export interface Forms {
  /** Tells one operation's forms from another's. */
  next(): number;
  find(name: string): PrunedOperation | undefined;
  /** Callers who may have the same share one document, and so one plan: what is kept is what is to be asked. */
  keep(name: string, form: PrunedOperation): PrunedOperation;
}

/** Keeps them all together: one operation has few callers and another many. */
export function openForms(): Forms {
  const forms = new LRUCache<string, { readonly form: PrunedOperation; readonly size: number }>({
    ...MOST_FORMS,
    sizeCalculation: ({ size }) => size,
  });
  const documents = new LRUCache<string, DocumentNode>({
    ...MOST_KEPT,
    sizeCalculation: (_, text) => 1 + text.length,
  });
  const alike = (form: PrunedOperation, text: string): PrunedOperation => {
    const document = documents.get(text) ?? form.document;
    documents.set(text, document);
    return { ...form, document };
  };
  let last = 0;
  return {
    next: () => ++last,
    find: (name) => forms.get(name)?.form,
    keep: (name, form) => {
      const text = form.pruned.size === 0 ? '' : print(form.document);
      const kept = text === '' ? form : alike(form, text);
      forms.set(name, { form: kept, size: name.length + text.length });
      return kept;
    },
  };
}
