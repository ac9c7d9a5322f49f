import { readFileSync } from 'node:fs';

/** The contract's round of visits, word for word. */
export const VISITS = readFileSync(new URL('../contract/household-visits.graphql', import.meta.url), 'utf8');

/** The purpose for which it is asked. */
export const FOR_VISITS = { headers: { 'concentric-purpose': 'home-visits' } };
