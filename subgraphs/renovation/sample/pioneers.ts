import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import { isShownFirst } from '../../../kit/sample/governance.ts';
import { ifCome } from './days.ts';
import type { Project } from './projects.ts';

/** The five teams, and in what members of each go first. */
const TEAMS = {
  POLICY: { name: '政策宣传', leads: ['EXPLAIN', 'CONSENT'] },
  OPINIONS: { name: '民意收集', leads: ['CONSENT', 'PAY'] },
  MEDIATION: { name: '矛盾化解', leads: ['SETTLE', 'TAKE_DOWN'] },
  SUPERVISION: { name: '工程监督', leads: ['WATCH', 'KEEP_UP'] },
  SERVICE: { name: '便民服务', leads: ['CLEAR', 'KEEP_UP'] },
} as const;

const PLEDGES = {
  EXPLAIN: { pledge: '带头向邻居讲清改造政策', result: '所在楼栋住户全部知晓' },
  CONSENT: { pledge: '带头签字同意改造', result: '所在楼栋住户全部签字' },
  TAKE_DOWN: { pledge: '带头拆除自家违建', result: '违建已自行拆除' },
  CLEAR: { pledge: '带头清理楼道和庭院杂物', result: '楼道已清理干净' },
  PAY: { pledge: '带头缴纳业主出资', result: '出资已足额缴纳' },
  WATCH: { pledge: '带头参加每日巡查', result: '巡查记录完整' },
  SETTLE: { pledge: '带头调解施工引起的纠纷', result: '纠纷就地化解' },
  KEEP_UP: { pledge: '带头维护改造成果', result: '认领绿地和公共设施' },
} as const;

export type Team = ReturnType<typeof teamsOf>[number];

/** Teams of works that have begun; somebody watches over the works everywhere. */
export function teamsOf({ row, compound, timeline }: Project) {
  if (row.startedOn === null) return [];
  const kinds = (Object.keys(TEAMS) as (keyof typeof TEAMS)[]).filter(
    (kind) => kind === 'SUPERVISION' || draw(`team:${row.id}:${kind}`, 3) > 0,
  );
  return kinds.map((kind) => {
    const id = `pioneers-${row.id}-${kind.toLowerCase()}`;
    const stays = row.completedOn === null || draw(`stays:${id}`, 3) === 0;
    return {
      id,
      projectId: row.id,
      communityCode: row.communityCode,
      kind,
      name: `${compound.name}${TEAMS[kind].name}先锋队`,
      members: 4 + draw(`members:${id}`, 12),
      formedOn: later(timeline.plannedOn, 20 + draw(`formed:${id}`, 40)),
      dissolvedOn: stays || row.completedOn === null ? null : ifCome(later(row.completedOn, 30)),
    };
  });
}

export function* pledgesOf(team: Team) {
  const { id, projectId, communityCode, kind, members, formedOn } = team;
  if (draw(`pledges:${id}`, 5) > 2 && !isShownFirst(projectId)) return;
  const lead = oneOf(`lead:${id}`, TEAMS[kind].leads);
  const pledgedOn = later(formedOn, 3 + draw(`pledged:${id}`, 20));
  const keptOn =
    draw(`kept:${id}`, 8) === 0 ? null : ifCome(later(pledgedOn, 30 + draw(`keeping:${id}`, 120)));
  yield {
    id: `pledge-${id}`,
    teamId: id,
    projectId,
    communityCode,
    lead,
    pledge: PLEDGES[lead].pledge,
    members: 1 + draw(`pledging:${id}`, members),
    pledgedOn,
    keptOn,
    result: keptOn && PLEDGES[lead].result,
  };
}
