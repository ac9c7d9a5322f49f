import { draw, split } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import { hasCome, ifCome } from './days.ts';
import type { Project } from './projects.ts';

/** In how many of twelve renovations a source has a part, and whether it grants its money by a document. */
const SOURCES = {
  CENTRAL: { of12: 12, document: '中央补助' },
  PROVINCIAL: { of12: 7, document: '省级补助' },
  CITY: { of12: 6, document: '市级配套' },
  COUNTY: { of12: 10, document: '县区配套' },
  OWNERS: { of12: 5, document: null },
  UTILITIES: { of12: 3, document: null },
  SOCIAL: { of12: 2, document: null },
} as const;

type Source = keyof typeof SOURCES;

/** Money is split in such steps. */
const STEP = 1_000;

export function sourcesOf(id: string): Source[] {
  return (Object.keys(SOURCES) as Source[]).filter(
    (source) => draw(`source:${id}:${source}`, 12) < SOURCES[source].of12,
  );
}

/** What the sources of a renovation give adds up to its budget. It is decided while the design is reviewed. */
export function* fundingOf({ row: { id, communityCode, budgetYuan }, timeline }: Project) {
  const since = timeline.since.get('DESIGN_REVIEW');
  if (since === undefined) return;
  const decidedOn = later(since, 1 + draw(`decided:${id}`, 20));
  if (!hasCome(decidedOn)) return;
  const shares = split(budgetYuan / STEP, sourcesOf(id), `funding:${id}`);
  for (const [source, steps] of shares) {
    const { document } = SOURCES[source as Source];
    const number = 1 + draw(`document:${id}:${source}`, 120);
    yield {
      id: `funding-${id}-${source.toLowerCase()}`,
      projectId: id,
      communityCode,
      source,
      yuan: steps * STEP,
      decidedOn,
      paidOn: ifCome(later(decidedOn, 20 + draw(`paid:${id}:${source}`, 120))),
      document: document && `${document}〔${decidedOn.slice(0, 4)}〕${number}号`,
    };
  }
}
