import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const HOUSE = fileURLToPath(new URL('../..', import.meta.url));

/** What the graph says, as its stewards wrote it. */
export const SCHEMA = path.join(HOUSE, 'schema');
