import { isRefused } from '../../../kit/action/outcome.ts';
import { type Refusal, type RefusalCode, refusalOf } from '../../../kit/action/refusals.ts';
import { isoDay } from '../../../kit/calendar.ts';
import type { Caller } from '../../../kit/caller/caller.ts';
import type { CatalogueItem } from '../../../kit/catalogue/catalogue.ts';
import type { Query } from '../../../kit/database/query.ts';
import type { Agreement } from '../../../kit/decision/agreement.ts';
import type { Sent } from '../../../kit/preview/operation.ts';
import { onlyThose } from '../../../kit/preview/supposed.ts';
import { covers, isRegionCode } from '../../../kit/regions/scope.ts';
import type { RoomContext } from '../../../kit/room/context.ts';
import { present } from '../../../kit/room/present.ts';
import type { Setting } from '../../../kit/room/setting.ts';
import { workingDayAfter } from '../../../kit/workingDays.ts';
import type { AgreementMode, AgreementState, PreviewApplicationInput } from '../generated/resolvers.ts';
import { applyForItems } from '../rules/applyForItems.ts';
import { stateOn } from '../rules/standing.ts';
import type { DepartmentRow } from '../store.ts';
import { applyingFor } from './applications.ts';
import type { withCatalogue } from './catalogue.ts';
import { type Recipient, audienceOf } from './preview/audience.ts';
import { type TriedOperation, tryOn } from './preview/trial.ts';
import { publishedAmong } from './reviews.ts';
import type { AgreementRow } from './rows.ts';
import { standsInFor } from './substitutions.ts';

export type { TriedOperation } from './preview/trial.ts';

/** What would be agreed, and what that would open. */
export interface Preview {
  readonly __typename: 'ApplicationPreview';
  readonly department: DepartmentRow;
  readonly purpose: string;
  readonly mode: AgreementMode;
  readonly region: { readonly code: string };
  readonly on: Date;
  readonly agreements: readonly {
    readonly source: DepartmentRow;
    readonly items: readonly CatalogueItem[];
    readonly state: AgreementState;
    readonly replyBy: Date;
    readonly replyByCertain: boolean;
  }[];
  readonly clients: readonly Recipient[];
  readonly operations: readonly TriedOperation[];
}

type Asking = Pick<RoomContext<unknown>, 'caller' | 'circumstances' | 'language' | 'today'>;
type Operations = readonly Sent[] | null | undefined;

interface House extends Pick<Setting, 'graph' | 'clocks'> {
  readonly query: Query;
}

/** The store, which tries applications on operations before they are filed. */
export function withPreviews<Store extends ReturnType<typeof withCatalogue>>(
  store: Store,
  { graph, clocks, query }: House,
) {
  const { catalogue } = store;
  const itemsOf = (ids: readonly string[]) => ids.flatMap((id) => catalogue.byId(id) ?? []);
  return {
    ...store,
    knownOperations: () => [...graph().documents].map(([name, document]) => ({ name, document })),

    previewApplication: async (
      { caller, circumstances, language, today }: Asking & { readonly caller: Caller },
      input: PreviewApplicationInput,
      operations: Operations,
    ): Promise<Preview | Refusal> => {
      const { purpose, mode, region } = input;
      const refused = (code: RefusalCode, about = {}) => refusalOf(code, about, language);
      if (!isRegionCode(region)) return refused('REGION_UNKNOWN', { region });
      const applying = await applyingFor({ query, caller, today, input }, catalogue);
      if (!caller.jurisdiction.some((code) => covers(code, region))) return refused('OUTSIDE_JURISDICTION');
      const filed = applyForItems(applying, input);
      if (isRefused(filed)) return refused(filed.refused, filed.about);
      const { department: code, agreements } = filed.change;
      const department = await present(store.department, code);
      const recipients = input.recipients ?? [];
      const clients = (await audienceOf(store, query, department, recipients)).map((each) =>
        each.id === caller.client ? { ...each, caller } : each,
      );
      const term = { from: isoDay(input.from), until: isoDay(input.until) };
      const supposed = agreements.map(({ source, items }, at) => {
        const id = `preview-${at}`;
        return { id, department: code, source, items, purpose, mode, region, recipients, ...term };
      });
      const on = input.from > today ? input.from : today;
      return {
        __typename: 'ApplicationPreview',
        department,
        purpose,
        mode,
        region: { code: region },
        on,
        agreements: await Promise.all(
          agreements.map(async ({ source, sharing, items }) => {
            const reply = workingDayAfter(today, clocks.agreement.reply[sharing]);
            return {
              source: await present(store.department, source),
              items: itemsOf(items),
              state: sharing === 'UNCONDITIONAL' ? ('ACTIVE' as const) : ('SUBMITTED' as const),
              replyBy: reply.day,
              replyByCertain: reply.certain,
            };
          }),
        ),
        clients,
        operations: tryOn(
          {
            ...{ graph: graph(), catalogue, clients, supposed, purpose, region, language },
            known: circumstances.agreements,
            ...{ today: circumstances.today, now: circumstances.now },
            on: isoDay(on),
            itsOwn: false,
          },
          operations ?? null,
        ),
      };
    },

    previewAgreement: async (
      { caller, circumstances, language, today }: Asking,
      row: AgreementRow,
      operations: Operations,
    ): Promise<Preview> => {
      const { purpose, mode, regionCode: region } = row;
      const department = await present(store.department, row.departmentCode);
      const source = await present(store.department, row.sourceCode);
      const clients = await audienceOf(store, query, department, row.recipients);
      const speaksFor = (named: string) => caller?.departments.some(({ code }) => code === named) ?? false;
      const applied = speaksFor(row.departmentCode);
      const decides =
        speaksFor(row.sourceCode) || (await standsInFor(query, caller, today)).includes(row.sourceCode);
      const published = await publishedAmong(query, itemsOf(row.items));
      const on = row.from > today ? row.from : today;
      return {
        __typename: 'ApplicationPreview',
        department,
        purpose,
        mode,
        region: { code: region },
        on,
        agreements: [
          {
            source,
            items: itemsOf(row.items),
            state: stateOn(row, today),
            replyBy: row.replyBy,
            replyByCertain: row.replyByCertain,
          },
        ],
        clients,
        operations: tryOn(
          {
            ...{ graph: graph(), catalogue, clients, purpose, region, language },
            supposed: [asDecided({ ...row, items: row.items.filter((id) => published.has(id)) })],
            // A source has no part in what the others decide, and whoever was only told of this one in nothing else.
            known: onlyThose(
              circumstances.agreements,
              (each) => each.id !== row.id && (applied || (decides && each.source === row.sourceCode)),
            ),
            ...{ today: circumstances.today, now: circumstances.now },
            on: isoDay(on),
            itsOwn: true,
          },
          operations ?? null,
        ),
      };
    },
  };
}

function asDecided(row: AgreementRow): Agreement {
  const { id, departmentCode: department, sourceCode: source, regionCode: region } = row;
  const { items, purpose, mode, recipients } = row;
  const term = { from: isoDay(row.from), until: isoDay(row.until) };
  return { id, department, source, items, purpose, mode, region, recipients, ...term };
}
