import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const days = z.int().min(1).max(366);

const clocks = z.strictObject({
  agreement: z.strictObject({
    /** From an application to the source's reply. */
    reply: z.strictObject({ UNCONDITIONAL: days, CONDITIONAL: days }),
    /** How much later a reply may come at most, where the data authority consents. */
    extension: days,
    /** From the grant to the delivery. */
    delivery: days,
    /** From the end of the retention to the proof that nothing is left. */
    destruction: days,
    /** How long before a clock ends whoever it binds is warned. */
    warning: days,
    escalation: z.strictObject({
      /** How long after the data authority the one above it is told; null where nobody is. */
      above: days.nullable(),
    }),
  }),
  emergency: z.strictObject({
    /** The most hours, of the clock, for which an officer may open items in one go. */
    hours: z.int().min(1).max(168),
    /** From their end to the review. */
    review: days,
  }),
});

/** How many working days each thing may take: a profile that a city can change. */
export type Clocks = z.infer<typeof clocks>;

/** The file is missing, is not YAML or says something else than clocks; all mistakes in one message. */
export class UnreadableClocks extends Error {}

export function readClocks(file: string): Clocks {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UnreadableClocks(`${file} is missing or cannot be read.`);
  }
  return parseClocks(text);
}

export function parseClocks(text: string): Clocks {
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake) throw new UnreadableClocks(`clocks.yaml: ${mistake.message}`);
  const result = clocks.safeParse(document.toJS());
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    ({ path, message }) => `clocks.yaml: ${path.join('.')}: ${message}`,
  );
  throw new UnreadableClocks(mistakes.join('\n'));
}
