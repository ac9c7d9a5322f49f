import type { Agreement, Agreements } from '../../../../kit/decision/agreement.ts';
import { type Language, mendOf } from '../../../../kit/decision/codes.ts';
import type { Caller } from '../../../../kit/caller/caller.ts';
import { badInput } from '../../../../kit/http/badInput.ts';
import type { Catalogue, CatalogueItem } from '../../../../kit/catalogue/catalogue.ts';
import type { WholeGraph } from '../../../../kit/preview/graph.ts';
import { type Sent, readOperation } from '../../../../kit/preview/operation.ts';
import { type Outcome, givesMore, outcomesOf } from '../../../../kit/preview/outcome.ts';
import { withSupposed } from '../../../../kit/preview/supposed.ts';
import { type Told, toldBy } from '../../../../kit/preview/told.ts';
import type { Recipient } from './audience.ts';

/** What is tried, for whom and on what. */
export interface Trial {
  readonly graph: WholeGraph;
  readonly catalogue: Catalogue;
  readonly clients: readonly Recipient[];
  /** What is agreed, as far as it is to be told. */
  readonly known: Agreements;
  readonly supposed: readonly Agreement[];
  readonly purpose: string;
  readonly region: string;
  /** Civil days: today's, and the one on which what is supposed holds. */
  readonly today: string;
  readonly on: string;
  /** The moment that it is, in milliseconds. */
  readonly now: number;
  readonly language: Language;
  /** Only fields that tell of what is supposed. */
  readonly itsOwn: boolean;
}

/** What becomes of one operation. */
export interface TriedOperation {
  readonly name: string;
  readonly fields: readonly TriedField[];
}

interface TriedField {
  readonly coordinate: string;
  readonly path: readonly string[];
  readonly items: readonly CatalogueItem[];
  readonly listed: boolean;
  readonly answers: readonly {
    readonly client: Recipient;
    readonly today: Worded;
    readonly then: Worded;
    readonly opened: boolean;
  }[];
}

type Worded = Outcome & { readonly message: string | null };

const MOST_OPERATIONS = 20;
/** As many answers are worked out for one question, of all fields for all clients. */
const MOST_ANSWERS = 20_000;
/** Which case a request is for makes no difference to the decision, only that it names one. */
const SOME_CASE = 'preview';

/** Tries operations, or all known ones that ask for what is supposed. */
export function tryOn(trial: Trial, sent: readonly Sent[] | null): readonly TriedOperation[] {
  const { graph, region, clients, supposed, itsOwn } = trial;
  if (sent !== null && sent.length > MOST_OPERATIONS)
    throw badInput(`At most ${MOST_OPERATIONS} operations are previewed at once: send fewer.`);
  const items = new Set(supposed.flatMap((agreement) => agreement.items));
  const asksFor = ({ learnt }: Told) => learnt.some(({ item }) => items.has(item.id));
  const asked = sent ?? [...graph.documents.keys()].map((known) => ({ known }));
  const read = asked.map((each, at) => {
    const operation = readOperation(graph, each, `operations[${at}]`);
    return { name: operation.name, told: toldBy(graph, operation, region) };
  });
  const tried = sent === null ? read.filter(({ told }) => told.some(asksFor)) : read;
  const answers = tried.reduce((sum, { told }) => sum + told.length * clients.length, 0);
  if (answers > MOST_ANSWERS)
    throw badInput(
      `These operations come to ${answers} fields and clients, and ${MOST_ANSWERS} is the most: send fewer, or name fewer recipients.`,
    );
  return tried.map(({ name, told }) => {
    const shown = itsOwn ? told.filter(asksFor) : told;
    return { name, fields: fieldsOf(trial, told, shown) };
  });
}

function fieldsOf(trial: Trial, told: readonly Told[], shown: readonly Told[]): readonly TriedField[] {
  const { catalogue, clients, language } = trial;
  const worded = (outcome: Outcome | undefined): Worded => {
    if (outcome === undefined) throw new Error('A field was not tried.');
    return { ...outcome, message: outcome.code && mendOf(outcome.code, language) };
  };
  const forEach = clients.map((client) => ({ client, ...outcomesFor(trial, told, client.caller) }));
  return shown.map((field) => ({
    coordinate: field.coordinate,
    path: field.path,
    items: [...new Set(field.learnt.map(({ item }) => item.id))].flatMap((id) => catalogue.byId(id) ?? []),
    listed: field.listed,
    answers: forEach.map(({ client, before, after }) => {
      const [today, then] = [worded(before.get(field)), worded(after.get(field))];
      return { client, today, then, opened: givesMore(then, today) };
    }),
  }));
}

function outcomesFor(
  { known, supposed, purpose, region, today, now, on }: Trial,
  told: readonly Told[],
  caller: Caller,
) {
  const declaration = { purpose, case: SOME_CASE };
  return {
    before: outcomesOf(told, { caller, declaration, agreements: known, today, now }, region),
    after: outcomesOf(
      told,
      { caller, declaration, agreements: withSupposed(known, supposed), today: on, now },
      region,
    ),
  };
}
