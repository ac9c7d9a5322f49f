import type { Language } from '../decision/codes.ts';
import { agreements } from './refusals/agreements.ts';
import { catalogue } from './refusals/catalogue.ts';
import { clocks } from './refusals/clocks.ts';
import { emergency } from './refusals/emergency.ts';
import { general } from './refusals/general.ts';

/** What is not done, for whichever reason the domain has, and what to do instead: one catalogue for all rooms. */
const REFUSALS = { ...general, ...agreements, ...clocks, ...emergency, ...catalogue } as const;

export type RefusalCode = keyof typeof REFUSALS;

/** What a sentence names: its values by the words in braces. */
export type About = Readonly<Record<string, string>>;

/** A refusal as the graph answers it. */
export interface Refusal {
  readonly __typename: 'Refusal';
  readonly code: RefusalCode;
  readonly message: string;
}

export function refusalOf(code: RefusalCode, about: About, language: Language): Refusal {
  const message = REFUSALS[code][language].replace(/\{(\w+)\}/g, (_, word: string) => about[word] ?? '');
  return { __typename: 'Refusal', code, message };
}
