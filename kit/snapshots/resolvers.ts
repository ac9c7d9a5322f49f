import type { Figure } from '../register/figure.ts';
import type { RoomContext } from '../room/context.ts';
import { monthOf } from './publish.ts';
import type { SnapshotRow } from './read.ts';
import type { SnapshotSource } from './source.ts';

interface SnapshotCell {
  readonly value: string;
  readonly figure: Figure;
}

/** As the SDL's `Snapshot` has it. */
export interface Snapshot extends Pick<SnapshotRow, 'month' | 'publishedOn' | 'minimum'> {
  readonly total: Figure;
  readonly cells: readonly SnapshotCell[];
}

type Resolve = (
  region: { readonly code: string },
  given: { readonly month?: Date | null | undefined },
  context: RoomContext<unknown>,
) => Promise<Snapshot | null>;

/** Fields of `Region` that answer what has been published, and nothing that is counted when somebody asks. */
export function snapshotFields(sources: readonly SnapshotSource[]): Record<string, Resolve> {
  return Object.fromEntries(
    sources.map((source): [string, Resolve] => [
      source.field,
      async ({ code }, { month }, { snapshots }) => {
        const asked = { name: source.field, month: month == null ? null : monthOf(month) };
        const row = await snapshots(asked).load(code);
        return row === null ? null : snapshotOf(source, row);
      },
    ]),
  );
}

function snapshotOf({ keeper, term, unit, values }: SnapshotSource, row: SnapshotRow): Snapshot {
  const { month, publishedOn, minimum, total, whole, cells } = row;
  const figure = (value: number | null): Figure => ({
    value,
    unit,
    status:
      cells === null ? 'NOT_COLLECTED' : value === null ? 'SUPPRESSED' : whole === true ? 'KNOWN' : 'PARTIAL',
    nature: 'REPORTED',
    bound: 'EXACT',
    asOf: publishedOn,
    source: `${keeper}：${term}`,
  });
  return {
    month,
    publishedOn,
    minimum,
    total: figure(total),
    cells: values.map((value) => ({ value, figure: figure(cells?.[value] ?? null) })),
  };
}
