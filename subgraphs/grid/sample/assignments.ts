import { draw } from '../../../kit/sample/draw.ts';
import { type SampleEvent, otherThan } from './events.ts';
import type { PathStep } from './eventPaths.ts';

/** Who had an event to handle: one department leads, and for one event in five another helps. */
export function* assignmentsOf(events: readonly SampleEvent[]) {
  for (const event of events) {
    const { path, category } = event;
    const given = path.flatMap(({ action }, index) => (action === 'ASSIGN' ? [index] : []));
    for (const [nth, from] of given.entries()) {
      const function_ = nth === 0 ? category.leadFunction : otherThan(category.leadFunction);
      yield assignmentOf(event, function_, path.slice(from, given[nth + 1]), nth + 1, true);
    }
    const last = given.at(-1);
    if (last === undefined || draw(`joint:${event.row.id}`, 5) > 0) continue;
    const lead = given.length > 1 ? otherThan(category.leadFunction) : category.leadFunction;
    const help = lead === 'CIVIL_AFFAIRS' ? 'SOCIAL_WORK' : 'CIVIL_AFFAIRS';
    yield assignmentOf(event, help, path.slice(last), given.length + 1, false);
  }
}

function assignmentOf(
  { row, path }: SampleEvent,
  function_: string,
  since: readonly PathStep[],
  number: number,
  lead: boolean,
) {
  const id = `assignment-${row.id.slice(6)}-${number}`;
  const day = (action: PathStep['action']) => since.findLast((step) => step.action === action)?.day ?? null;
  const reopened = since.findLastIndex(({ action }) => action === 'REOPEN');
  const handled = since.findLastIndex(({ action }) => action === 'HANDLE');
  const ruling = since.find(({ action }) => action === 'UPHOLD_RETURN' || action === 'REJECT_RETURN')?.action;
  const returned = lead && since.some(({ action }) => action === 'RETURN');
  const open = returned && ruling !== 'REJECT_RETURN';
  const withdrawn =
    !lead && !since.some(({ action }) => action === 'RETURN') && draw(`withdrawn:${id}`, 12) === 0;
  const done = handled >= 0 && handled > reopened;
  const state = open
    ? 'RETURNED'
    : withdrawn || (!lead && path.at(-1)?.after === 'RETURNED')
      ? 'WITHDRAWN'
      : done
        ? 'HANDLED'
        : day('ACCEPT') === null
          ? 'ASSIGNED'
          : 'ACCEPTED';
  return {
    id,
    communityCode: row.communityCode,
    eventId: row.id,
    departmentCode: `${function_}-${row.communityCode.slice(0, 6)}`,
    function: function_,
    lead,
    state,
    assignedAt: since[0]?.at,
    dueOn: row.dueOn,
    acceptedOn: state === 'RETURNED' || state === 'WITHDRAWN' ? null : day('ACCEPT'),
    handledOn: state === 'HANDLED' ? day('HANDLE') : null,
    returnReason: returned ? '所述事项不在本部门职责范围内' : null,
    arbitration:
      !returned || ruling === undefined ? null : ruling === 'UPHOLD_RETURN' ? 'UPHELD' : 'REJECTED',
  };
}
