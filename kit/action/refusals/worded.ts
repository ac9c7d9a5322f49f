import type { Language } from '../../decision/codes.ts';

/** Sentences by code, in each language; words in braces stand for what they are about. */
export type Worded = Readonly<Record<string, Readonly<Record<Language, string>>>>;
