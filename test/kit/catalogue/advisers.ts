import { type Version, parseVersions } from '../../../kit/catalogue/versions.ts';
import { parseGlossary } from '../../../kit/vocabulary/glossary.ts';
import { OPEN, PERSONAL } from '../vocabulary/snippets.ts';

/** One room whose advisers have a name and a phone today. */
export const ADVISERS = {
  legal: `
    type Query { reachable: Int @aggregate(over: ["legal.adviser.phone"], minimum: 5) }
    type LegalAdviser @key(fields: "id") {
      id: ID!
      "The name (姓名)."
      name: String! @item(id: "legal.adviser.name", ${OPEN})
      "Where the adviser is called (联系电话)."
      phone: String @item(id: "legal.adviser.phone", ${PERSONAL}, concept: "adviser.phone", maxAge: "P1Y")
      "The first letters of the phone (区号)."
      areaCode: String @derived(from: ["legal.adviser.phone"])
    }`,
};

export const GLOSSARY = parseGlossary(`
concepts:
  adviser.phone: { term: 法律顾问电话, definition: The phone that a legal adviser gives residents. }
`);

const open = { source: 'JUSTICE', sharing: 'UNCONDITIONAL', openness: 'OPEN', sensitivity: 'NONE' };
const closed = {
  ...open,
  openness: 'CLOSED',
  sensitivity: 'PERSONAL',
  concept: 'adviser.phone',
  maxAge: 'P1Y',
  legalBasis: 'Rule 7',
};

/** Two versions: in the second the phone moved and became conditional, the name moved, and a second name went. */
export const HISTORY: Version[] = parseVersions(
  JSON.stringify({
    versions: [
      {
        number: 1,
        day: '2026-03-01',
        added: [
          { id: 'legal.adviser.alias', coordinate: 'LegalAdviser.name2', ...open },
          { id: 'legal.adviser.name', coordinate: 'LegalAdviser.fullName', ...open },
          { id: 'legal.adviser.phone', coordinate: 'Lawyer.phone', ...closed },
        ],
        retired: [],
        moved: [],
        changed: [],
      },
      {
        number: 2,
        day: '2026-09-01',
        added: [],
        retired: [{ id: 'legal.adviser.alias', coordinate: 'LegalAdviser.name2' }],
        moved: [
          { id: 'legal.adviser.name', from: 'LegalAdviser.fullName', to: 'LegalAdviser.name' },
          { id: 'legal.adviser.phone', from: 'Lawyer.phone', to: 'LegalAdviser.phone' },
        ],
        changed: [
          { id: 'legal.adviser.phone', attribute: 'sharing', from: 'UNCONDITIONAL', to: 'CONDITIONAL' },
        ],
      },
    ],
  }),
);
