import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { isDay } from '../calendar.ts';

/** What an item says beside its id and its coordinate: departments rely on it, so a change of it is told. */
export const ATTRIBUTES = [
  'source',
  'sharing',
  'openness',
  'sensitivity',
  'disclosure',
  'concept',
  'maxAge',
  'legalBasis',
] as const;

const text = z.string().min(1);

const recorded = z.strictObject({
  id: text,
  coordinate: text,
  source: text,
  sharing: text,
  openness: text,
  sensitivity: text,
  disclosure: text.optional(),
  concept: text.optional(),
  maxAge: text.optional(),
  legalBasis: text.optional(),
});

const version = z.strictObject({
  number: z.int().positive(),
  day: z.string().refine(isDay, 'must be a day, such as 2026-11-27'),
  added: z.array(recorded),
  retired: z.array(z.strictObject({ id: text, coordinate: text })),
  moved: z.array(z.strictObject({ id: text, from: text, to: text })),
  changed: z.array(
    z.strictObject({
      id: text,
      attribute: z.enum(ATTRIBUTES),
      from: text.nullable(),
      to: text.nullable(),
    }),
  ),
});

const file = z.strictObject({
  versions: z
    .array(version)
    .refine(
      (versions) => versions.every(({ number }, index) => number === index + 1),
      'must be numbered 1, 2, 3…, the oldest first',
    ),
});

/** An item as a version records it. */
export type Recorded = z.infer<typeof recorded>;
/** One version of the catalogue: what became of items since the one before. */
export type Version = z.infer<typeof version>;

/** `catalogue.json` is not JSON or says something else than versions; all mistakes in one message. */
export class UnreadableCatalogue extends Error {}

/** The versions in a file, the oldest first; none where the file is not there yet. */
export function readVersions(path: string): Version[] {
  return existsSync(path) ? parseVersions(readFileSync(path, 'utf8')) : [];
}

export function parseVersions(json: string): Version[] {
  const result = file.safeParse(parsed(json));
  if (result.success) return result.data.versions;
  const mistakes = result.error.issues.map(
    (issue) => `catalogue.json: ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new UnreadableCatalogue(mistakes.join('\n'));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UnreadableCatalogue(`catalogue.json: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Items as they stand after the last of some versions, by id. */
export function itemsAfter(versions: readonly Version[]): Map<string, Recorded> {
  const items = new Map<string, Recorded>();
  const change = (id: string, said: Partial<Recorded>) => {
    const item = items.get(id);
    if (item === undefined)
      throw new UnreadableCatalogue(`catalogue.json: ${id} changes, and no version has added it.`);
    items.set(id, { ...item, ...said });
  };
  for (const { added, retired, moved, changed } of versions) {
    for (const item of added) items.set(item.id, item);
    for (const { id } of retired) items.delete(id);
    for (const { id, to } of moved) change(id, { coordinate: to });
    for (const { id, attribute, to } of changed) change(id, { [attribute]: to ?? undefined });
  }
  return items;
}

/** Ids that were retired, each with the number of the version that did it. */
export function retiredIn(versions: readonly Version[]): Map<string, number> {
  return new Map(versions.flatMap(({ number, retired }) => retired.map(({ id }) => [id, number] as const)));
}
