import { randomUUID } from 'node:crypto';
import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Acting, Loaded, Next, Subject } from '../../../kit/action/subject.ts';
import type { Catalogue } from '../../../kit/catalogue/catalogue.ts';
import type { Query } from '../../../kit/database/query.ts';
import { ancestry } from '../../../kit/regions/ancestry.ts';
import type { Setting } from '../../../kit/room/setting.ts';
import type { ItemReview } from '../generated/client/client.ts';
import type { ReviewDecision, ReviewItemsInput } from '../generated/resolvers.ts';
import { dataAuthorityAmong } from '../rules/dataAuthority.ts';
import type { Reviewed, Reviewing } from '../rules/reviewItems.ts';
import type { itemReview } from '../workflow.ts';

/** As the graph's unions tell rows apart. */
export type ReviewRow = ItemReview & { readonly __typename?: 'ItemReview' };

type ActingOn = Acting<ReviewItemsInput>;

/** Reviews of the catalogue's entries: each is made by one decision about some of them. */
export function reviews(
  workflow: typeof itemReview,
  { catalogue }: Setting,
): Subject<typeof itemReview, ReviewRow> {
  return {
    type: 'ItemReview',
    workflow,
    constraints: {},
    load: async ({ query, caller, input }: ActingOn): Promise<Loaded> => {
      // One after another: of two that meet, the second finds what the first has decided.
      await query(sql`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.item_review'))`);
      const authority = dataAuthorityAmong(
        caller.departments,
        await dataDepartments(query, caller.departments),
      );
      const decided = await decisionsAbout(
        query,
        input.items.map(({ id }) => id),
      );
      const found: Reviewing = {
        authority: authority?.code ?? null,
        officer: caller.officer,
        entries: input.items.map(({ id, revision }) => {
          const current = catalogue().byId(id)?.revision ?? null;
          return { id, revision, current, decided: decided.get(nameOf(id, current ?? '')) ?? null };
        }),
      };
      const region = authority?.region ?? caller.jurisdiction[0] ?? '000000';
      return { key: randomUUID(), state: 'NONE', version: 0, region, situation: found };
    },
    save: async ({ decision, department, entries }: Reviewed, { key }: Next, acting: ActingOn) => {
      const { query, actor, input } = acting;
      await query(sql`
        INSERT INTO item_review (id, department_code, decision, actor, reason)
        VALUES (${key}, ${department}, ${decision}::"ReviewDecision", ${actor}, ${input.reason ?? null})`);
      await query(sql`
        INSERT INTO item_review_entry (review_id, item_id, revision)
        SELECT ${key}, * FROM unnest(${entries.map(({ id }) => id)}::text[],
          ${entries.map(({ revision }) => revision)}::text[])`);
      return [];
    },
    row: async (key, { query }) => {
      const [row] = await query<ItemReview>(sql`
        SELECT id, place, department_code AS "departmentCode", decision::text, actor, at, reason
        FROM item_review WHERE id = ${key}`);
      return row === undefined ? null : { ...row, __typename: 'ItemReview' };
    },
  };
}

/** Of some items those whose entry is published as it stands. */
export async function publishedAmong(query: Query, items: Catalogue['items']): Promise<ReadonlySet<string>> {
  const decided = await decisionsAbout(
    query,
    items.map(({ id }) => id),
  );
  return new Set(
    items.flatMap(({ id, revision }) => (decided.get(nameOf(id, revision)) === 'PUBLISH' ? [id] : [])),
  );
}

const nameOf = (id: string, revision: string) => `${id} ${revision}`;

/** The last decision about each revision of some items. */
async function decisionsAbout(
  query: Query,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReviewDecision>> {
  const rows = await query<{ id: string; revision: string; decision: ReviewDecision }>(sql`
    SELECT DISTINCT ON (e.item_id, e.revision) e.item_id AS id, e.revision, r.decision::text
    FROM item_review_entry e JOIN item_review r ON r.id = e.review_id
    WHERE e.item_id = ANY(${[...ids]}::text[])
    ORDER BY e.item_id, e.revision, r.place DESC`);
  return new Map(rows.map(({ id, revision, decision }) => [nameOf(id, revision), decision]));
}

/** The departments of the function at or above these. */
async function dataDepartments(query: Query, departments: readonly { readonly region: string }[]) {
  const regions = departments.flatMap(({ region }) => ancestry(region));
  return query<{ code: string; function: string; region: string }>(sql`
    SELECT code, function::text, region_code AS region FROM department
    WHERE function = 'DATA' AND region_code = ANY(${[...new Set(regions)]}::text[])`);
}
