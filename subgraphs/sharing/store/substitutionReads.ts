import type { Caller } from '../../../kit/caller/caller.ts';
import type { Reads } from '../../../kit/database/reads.ts';
import { perArguments } from '../../../kit/loaders.ts';
import type { Connection } from '../../../kit/paging/connection.ts';
import { pagesOf } from '../../../kit/paging/pages.ts';
import type { PageArguments } from '../../../kit/paging/request.ts';
import type { Prisma, Substitution } from '../generated/client/client.ts';
import { standsInFor, whereSubstitutions } from './substitutions.ts';

export type SubstitutionPage = Connection<Substitution>;

interface SubstitutionsAsked {
  readonly caller: Caller;
  /** The day on which they are to run; null where any are asked for. */
  readonly running: Date | null;
  readonly page: PageArguments;
}

/** Who stands in for whom, for resolvers. */
export function substitutionReads({ one, many, query }: Reads<Prisma.TypeMap>) {
  const substitution = one('Substitution', 'id');
  return {
    inPlaceOf: many('StepInPlace', 'key'),
    standsInFor: (caller: Caller | null, today: Date) => standsInFor(query, caller, today),
    /** Pages of substitutions, those first that begin last. */
    substitutionPages: perArguments(({ caller, running, page }: SubstitutionsAsked) =>
      pagesOf(
        query,
        {
          table: 'substitution',
          key: 'id',
          where: whereSubstitutions(caller, running),
          order: [
            { column: '"from"', type: 'date' },
            { column: 'id', type: 'text' },
          ],
          direction: 'DESC',
        },
        page,
        (id) => substitution.load(id),
      ),
    ),
  };
}
