import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { daysFrom, later } from '../../../kit/sample/days.ts';
import { isShownFirst } from '../../../kit/sample/governance.ts';
import { earlier, hasCome, ifCome, lastDayOf } from './days.ts';
import type { Project } from './projects.ts';

const FINDINGS = [
  { kind: 'QUALITY', finding: '楼道墙面修补不平整', remedy: '返工重做并复验合格' },
  { kind: 'QUALITY', finding: '排水管坡度不足', remedy: '重新铺设并通水试验' },
  { kind: 'SAFETY', finding: '脚手架未设安全网', remedy: '停工整改并补设安全网' },
  { kind: 'MATERIALS', finding: '防水卷材未见合格证', remedy: '更换材料并补交合格证' },
  { kind: 'PROGRESS', finding: '雨污分流进度滞后', remedy: '增派班组赶上工期' },
  { kind: 'NUISANCE', finding: '夜间施工噪声扰民', remedy: '调整施工时间并张贴公告' },
] as const;
const ORIGINS = ['RESIDENTS', 'PARTY_MEMBERS', 'ENGINEER', 'DEPARTMENT'];

/** Findings of the works, all closed before these are accepted. */
export function* findingsOf({
  row: { id, communityCode, startedOn, completedOn },
  compound,
  timeline,
}: Project) {
  if (startedOn === null) return;
  const acceptedFrom = timeline.since.get('COMPLETION_ACCEPTANCE') ?? null;
  const days = daysFrom(startedOn, lastDayOf(acceptedFrom));
  const count = Math.max(isShownFirst(compound.id) ? 1 : 0, draw(`findings:${id}`, 3));
  for (let number = 1; number <= count; number++) {
    const seed = `finding:${id}:${number}`;
    const { kind, finding, remedy } = oneOf(seed, FINDINGS);
    const openedOn = later(startedOn, draw(`${seed}:opened`, days + 1));
    const closing = later(openedOn, 3 + draw(`${seed}:closed`, 28));
    const closedOn = completedOn === null ? ifCome(closing) : earlier(closing, completedOn);
    yield {
      id: `finding-${id}-${number}`,
      projectId: id,
      communityCode,
      kind,
      origin: oneOf(`${seed}:origin`, ORIGINS),
      finding,
      openedOn,
      closedOn,
      remedy: closedOn && remedy,
    };
  }
}

export function* reviewsOf({ row: { id, communityCode, households }, timeline }: Project) {
  const openedOn = timeline.since.get('REVIEW');
  if (openedOn === undefined) return;
  const closing = later(openedOn, 9 + draw(`review:${id}`, 40));
  const isClosed = hasCome(closing);
  const answering = Math.floor((households * (isClosed ? 72 + draw(`turnout:${id}`, 27) : 20)) / 100);
  yield {
    id: `review-of-${id}`,
    projectId: id,
    communityCode,
    openedOn,
    closedOn: isClosed ? closing : null,
    householdsAsked: households,
    householdsAnswering: answering,
    householdsSatisfied: Math.floor((answering * (84 + draw(`satisfied:${id}`, 17))) / 100),
    summary: isClosed ? oneOf(`summary:${id}`, SUMMARIES) : null,
  };
}

const SUMMARIES = ['管线入地、路面平整，居民满意', '停车有序，盼增设充电桩', '路灯明亮，盼加强后续养护'];
