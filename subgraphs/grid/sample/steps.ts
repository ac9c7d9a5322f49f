import type { SampleEvent } from './events.ts';
import { otherThan } from './events.ts';
import type { PathStep } from './eventPaths.ts';

const ACTORS: Readonly<Record<PathStep['action'], string>> = {
  REPORT: 'REPORTER',
  ADMIT: 'COORDINATION_CENTRE',
  REFUSE: 'COORDINATION_CENTRE',
  ASSIGN: 'COORDINATION_CENTRE',
  ACCEPT: 'DEPARTMENT',
  RETURN: 'DEPARTMENT',
  UPHOLD_RETURN: 'COORDINATION_CENTRE',
  REJECT_RETURN: 'COORDINATION_CENTRE',
  EXTEND: 'COORDINATION_CENTRE',
  URGE: 'COORDINATION_CENTRE',
  HANDLE: 'DEPARTMENT',
  VERIFY: 'GRID_WORKER',
  FEED_BACK: 'COORDINATION_CENTRE',
  RATE: 'REPORTER',
  REOPEN: 'COORDINATION_CENTRE',
  CLOSE: 'COORDINATION_CENTRE',
};

const NOTES: Partial<Readonly<Record<PathStep['action'], string>>> = {
  REFUSE: '不在准入清单内，已告知其他渠道',
  RETURN: '所述事项不在本部门职责范围内',
  EXTEND: '需多方协调，同意延期五个工作日',
  URGE: '请尽快签收办理',
  HANDLE: '已到现场处理',
  VERIFY: '现场核查属实',
  REOPEN: '反馈后问题反复，退回重办',
};
const OF_A_DEPARTMENT = ['ASSIGN', 'ACCEPT', 'RETURN', 'URGE', 'HANDLE'];

/** Every step of every event, with the department that it was about. */
export function* stepsOf(events: readonly SampleEvent[]) {
  for (const { row, path, category } of events) {
    let department = category.leadFunction;
    for (const [index, { action, at, before, after }] of path.entries()) {
      if (action === 'UPHOLD_RETURN') department = otherThan(category.leadFunction);
      yield {
        id: `step-${row.id.slice(6)}-${String(index + 1).padStart(2, '0')}`,
        communityCode: row.communityCode,
        eventId: row.id,
        sequence: index + 1,
        action,
        actor: action === 'REPORT' && row.source === 'GRID_WORKER' ? 'GRID_WORKER' : ACTORS[action],
        departmentCode: OF_A_DEPARTMENT.includes(action)
          ? `${department}-${row.communityCode.slice(0, 6)}`
          : null,
        takenAt: at,
        stateBefore: before,
        stateAfter: after,
        dueOn: action === 'REPORT' ? row.firstDueOn : action === 'EXTEND' ? row.dueOn : null,
        note: NOTES[action] ?? null,
      };
    }
  }
}
