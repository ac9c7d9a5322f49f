import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import type { Compound } from './compounds.ts';
import { dayOfFirst, hasCome } from './days.ts';
import { sourcesOf } from './funding.ts';
import type { Project } from './projects.ts';

/** What owners vote on apart from a renovation. */
const OTHER_VOTES = [
  { matter: 'COMMITTEE', subject: '选举业主委员会委员' },
  { matter: 'PROPERTY_COMPANY', subject: '选聘物业服务企业' },
  { matter: 'RULES_OF_PROCEDURE', subject: '制定业主大会议事规则' },
  { matter: 'CONVENTION', subject: '修改管理规约' },
  { matter: 'USE_OF_FUND', subject: '使用维修资金翻修屋面' },
  { matter: 'REBUILDING', subject: '单元楼加装电梯' },
  { matter: 'COMMON_PARTS', subject: '利用公共用地增设停车位并收费' },
] as const;

interface Held {
  readonly id: string;
  readonly projectId: string | null;
  readonly subject: string;
  readonly matter: string;
  readonly openedOn: string;
  /** In percent: who takes part, and who of those agrees. */
  readonly taking: number;
  readonly agreeing: number;
}

/** What was begun was agreed on, and so was the owners' money; what is only planned may have failed. */
export function* votesOnProject({ row, compound, timeline }: Project) {
  const { id } = row;
  const hearing = timeline.since.get('HEARING');
  if (hearing === undefined) return;
  const passes = timeline.since.has('DESIGN_REVIEW');
  yield* vote(compound, {
    id: `vote-${id}-works`,
    projectId: id,
    subject: '是否同意实施老旧小区改造',
    matter: 'OTHER',
    openedOn: later(hearing, 3),
    ...shares(`works:${id}`, passes),
  });
  const design = timeline.since.get('DESIGN_REVIEW');
  if (design === undefined || !sourcesOf(id).includes('OWNERS')) return;
  yield* vote(compound, {
    id: `vote-${id}-money`,
    projectId: id,
    subject: '筹集业主改造出资',
    matter: 'RAISING_OF_FUND',
    openedOn: later(design, 2),
    ...shares(`money:${id}`, timeline.since.has('TENDER')),
  });
}

export function* otherVotesIn(compound: Compound) {
  const { id } = compound;
  if (draw(`vote:${id}`, 7) > 0) return;
  yield* vote(compound, {
    id: `vote-${id}`,
    projectId: null,
    ...oneOf(`vote-matter:${id}`, OTHER_VOTES),
    openedOn: dayOfFirst(1_040, `vote-day:${id}`),
    ...shares(`vote:${id}`, draw(`vote-passes:${id}`, 4) > 0),
  });
}

function shares(seed: string, passes: boolean): { taking: number; agreeing: number } {
  if (passes) return { taking: 72 + draw(`${seed}:taking`, 22), agreeing: 80 + draw(`${seed}:agreeing`, 16) };
  return draw(`${seed}:fails`, 2) === 0 ? { taking: 58, agreeing: 90 } : { taking: 80, agreeing: 44 };
}

function* vote(compound: Compound, { taking, agreeing, ...held }: Held) {
  if (!hasCome(held.openedOn)) return;
  const closing = later(held.openedOn, 14);
  const isClosed = hasCome(closing);
  const owners = compound.households;
  const part = isClosed ? taking : Math.floor(taking / 3);
  const ownersParticipating = Math.ceil((owners * part) / 100);
  const flat = 62 + draw(`flat:${compound.id}`, 40);
  // Those who take part own flats a little larger than the others.
  const larger = 1 + draw(`larger:${held.id}`, 5) / 100;
  const areaParticipating = ownersParticipating * flat * larger;
  const ownersAgreeing = Math.ceil((ownersParticipating * agreeing) / 100);
  yield {
    ...held,
    compoundId: compound.id,
    communityCode: compound.communityCode,
    closedOn: isClosed ? closing : null,
    owners,
    ownersParticipating,
    ownersAgreeing,
    area: owners * flat,
    areaParticipating: inHundredths(areaParticipating),
    areaAgreeing: inHundredths((areaParticipating * ownersAgreeing) / ownersParticipating),
  };
}

const inHundredths = (squareMetres: number) => Math.round(squareMetres * 100) / 100;
