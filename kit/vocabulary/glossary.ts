import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const concept = z.strictObject({
  /** The term, with its Chinese name in brackets. */
  term: z.string().min(1),
  definition: z.string().min(1),
  /** The type that the concept is about; without it, any. */
  subject: z.string().min(1).optional(),
  /** The data authority's word on which of several items leads, and the document that says so. */
  ruling: z.strictObject({ leads: z.string().min(1), by: z.string().min(1) }).optional(),
});

const glossary = z.strictObject({ concepts: z.record(z.string(), concept) });

export type Glossary = z.infer<typeof glossary>;

/** The file is missing, is not YAML or says something else than concepts; all mistakes in one message. */
export class UnreadableGlossary extends Error {}

export function readGlossary(path: string): Glossary {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UnreadableGlossary(`${path} is missing or cannot be read.`);
  }
  return parseGlossary(text);
}

export function parseGlossary(text: string): Glossary {
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake) throw new UnreadableGlossary(`glossary.yaml: ${mistake.message}`);
  const result = glossary.safeParse(document.toJS());
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    (issue) => `glossary.yaml: ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new UnreadableGlossary(mistakes.join('\n'));
}
