import type { FactQuestion } from './question.ts';

/** The sample's last day. */
export const LAST_DAY = '2026-11-20';

/** A fact that figures of a register count, add up, average or divide. */
export function counted(
  row: string,
  place: string,
  what: string,
  field: string,
  asked: string,
): FactQuestion {
  return {
    row,
    place,
    what,
    query: `{ counted: ${field}(${asked}) { total { value unit status nature } } }`,
    answer: ({ counted: { total } }) => known(total, 'COUNTED'),
  };
}

/** A fact that a report has published and nobody counts. */
export function reported(row: string, place: string, what: string): FactQuestion {
  return {
    row,
    place,
    what,
    query: `{ partyReportedFigures(within: "${place}", filter: { row: ["${row}"] }, first: 200) {
      nodes { what value status region { code } }
    } }`,
    answer: ({ partyReportedFigures: { nodes } }) => {
      const found = nodes.find(
        (each: { what: string; region: { code: string } }) =>
          each.what === what && each.region.code === place,
      );
      return found.status === 'KNOWN' ? found.value : Number.NaN;
    },
  };
}

function known(figure: { value: number; status: string; nature: string }, nature: string): number {
  return figure.nature === nature && ['KNOWN', 'PARTIAL'].includes(figure.status) ? figure.value : Number.NaN;
}

/** Organisations of some kinds that stand. */
export const organisations = (place: string, what: string, kinds: string, row = 'P1') =>
  counted(
    row,
    place,
    what,
    'partyOrganisationFigures',
    `within: "${place}", filter: { kind: [${kinds}] }, on: "${LAST_DAY}"`,
  );
/** Centres and stations that fit a filter. */
export const centres = (place: string, what: string, filter: string) =>
  counted('P5', place, what, 'serviceCentreFigures', `within: "${place}", filter: { ${filter} }`);
