import { type Sql, sqltag as sql } from '@prisma/client/runtime/client';
import type { Reads } from '../../../kit/database/reads.ts';
import { manyByKey } from '../../../kit/loaders.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { AgreementAttention, AgreementClockKind } from '../generated/resolvers.ts';

/** A clock that runs; until a day, where it ends by itself. */
export interface ClockRow {
  readonly agreementId: string;
  readonly clock: AgreementClockKind;
  readonly due: Date;
  readonly boundCode: string;
  readonly until: Date | null;
}

/** What an agreement's clocks say, for resolvers. */
export function clockReads({ one, many, query }: Reads<Prisma.TypeMap>) {
  return {
    clocksOf: manyByKey(
      (ids) =>
        query<ClockRow>(sql`
          SELECT agreement_id AS "agreementId", clock, due, bound_code AS "boundCode", until
          FROM agreement_clock WHERE agreement_id = ANY(${[...ids]}::text[]) ORDER BY due, clock`),
      ({ agreementId }) => agreementId,
    ),
    noticesOf: many('AgreementNotice', 'agreementId', { order: ['at'] }),
    extensionOf: one('ReplyExtension', 'agreementId'),
    destructionOf: one('Destruction', 'agreementId'),
    proofsOf: many('DestructionProof', 'agreementId', { order: ['number'] }),
    destructionStepsOf: many('ActionStep', 'key', {
      where: sql`t.subject = 'Destruction'`,
      order: ['version'],
    }),
  };
}

/** Agreements `t` with a clock that runs on a day, and calls for somebody's eye. */
export function whereAttention(attention: AgreementAttention, today: Date): Sql {
  const told = { OVERDUE: null, WARNED: ['WARNING'], ESCALATED: ['ESCALATION', 'ESCALATION_ABOVE'] }[
    attention
  ];
  const noticed = sql`EXISTS (
    SELECT FROM agreement_notice n
    WHERE (n.agreement_id, n.clock, n.due) = (c.agreement_id, c.clock, c.due) AND n.kind = ANY(${told}::text[]))`;
  return sql`EXISTS (
    SELECT FROM agreement_clock c
    WHERE c.agreement_id = t.id AND (c.until IS NULL OR c.until >= ${today}::date)
      AND ${told === null ? sql`c.due < ${today}::date` : noticed})`;
}
