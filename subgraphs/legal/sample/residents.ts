import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { dayBetween } from '../../../kit/sample/days.ts';

const ORIGINS = ['CADRE', 'GRID_WORKER', 'MEDIATOR', 'VETERAN', 'RESIDENT', 'RESIDENT'];
const TOPICS = ['民法典与邻里相处', '农村土地承包纠纷', '调解协议怎么写', '防范养老诈骗', '劳动报酬维权'];

type Resident = ReturnType<typeof resident>;
type Training = ReturnType<typeof training>;

/** One law-savvy resident in some communities, two in others, and a leader among them in one of four. */
export function residentsOf({ communities }: SampleCity): Resident[] {
  return communities.flatMap(({ code }) => {
    const count = isShown(code) ? 4 : 1 + draw(`residents:${code}`, 2);
    return Array.from({ length: count }, (_, index) => resident(code, index));
  });
}

function resident(code: string, index: number) {
  const id = `law-savvy-${code}-${two(index + 1)}`;
  const shown = isShown(code);
  const leader = shown ? index === 0 : draw(`leader:${id}`, 5) === 0;
  const left = !shown && draw(`left:${id}`, 20) === 0;
  const certified = leader || draw(`certified:${id}`, 8) > 0;
  const since = dayBetween(id, '2024-03-01', '2025-12-31');
  return {
    id,
    communityCode: code,
    name: nameOf(id),
    kind: leader ? 'LEADER' : 'LAW_SAVVY',
    origin: oneOf(`origin:${id}`, ORIGINS),
    certificate: certified ? `明白人${since.slice(0, 4)}${code.slice(6)}${two(index + 1)}` : null,
    casesHelped: certified ? draw(`helped:${id}`, 15) : 0,
    since,
    until: left ? dayBetween(`left:${id}`, '2026-01-15', '2026-10-31') : null,
  };
}

/** One or two sessions of each town. */
export function trainingsOf({ subdistricts }: SampleCity): Training[] {
  return subdistricts.flatMap((town) =>
    Array.from({ length: 1 + draw(`trainings:${town.code}`, 2) }, (_, index) => training(town, index)),
  );
}

function training({ code, name }: SampleRegion, index: number) {
  const id = `legal-training-${code}-${index + 1}`;
  const kind = oneOf(`kind:${id}`, ['CLASS', 'CLASS', 'COURT_HEARING', 'ONLINE', 'ON_THE_JOB']);
  return {
    id,
    regionCode: code,
    topic: oneOf(`topic:${id}`, TOPICS),
    kind,
    day: dayBetween(id, '2026-01-05', '2026-10-30'),
    hours: kind === 'ON_THE_JOB' ? 6 : 1.5 + draw(`hours:${id}`, 4) / 2,
    venue: kind === 'ONLINE' ? null : kind === 'COURT_HEARING' ? '人民法院示例法庭' : `${name}公共法律服务站`,
  };
}

/** About half of a town's law-savvy residents come to its first session; a test ends only what is taught in a class. */
export function attendancesOf(trainings: readonly Training[], residents: readonly Resident[]) {
  const sessions = new Map(
    trainings.filter(({ id }) => id.endsWith('-1')).map((each) => [each.regionCode, each]),
  );
  const from = new Map<string, number>();
  return residents.flatMap(({ id: residentId, communityCode, certificate, until }) => {
    const session = sessions.get(communityCode.slice(0, 9));
    if (session === undefined || (until !== null && until < session.day)) return [];
    if (draw(`comes:${residentId}`, 5) > 1 && !isShown(communityCode)) return [];
    const passed = session.kind === 'CLASS' ? certificate !== null : null;
    // Counted on its own: which resident came is not open, and a key tells nothing of it.
    const nth = (from.get(communityCode) ?? 0) + 1;
    from.set(communityCode, nth);
    const id = `attendance-${communityCode}-${two(nth)}`;
    return [{ id, communityCode, trainingId: session.id, residentId, day: session.day, passed }];
  });
}

/** With how many came in all: other residents beside the law-savvy ones. */
export function* withAttendance(
  trainings: readonly Training[],
  attendances: ReturnType<typeof attendancesOf>,
) {
  const came = new Map<string, number>();
  for (const { trainingId } of attendances) came.set(trainingId, (came.get(trainingId) ?? 0) + 1);
  for (const each of trainings)
    yield { ...each, attended: (came.get(each.id) ?? 0) + 8 + draw(`others:${each.id}`, 40) };
}
