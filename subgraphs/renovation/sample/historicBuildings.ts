import { compoundsOf } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { shortNameOf } from '../../../kit/sample/compounds.ts';
import { dayOfFirst } from './days.ts';

/** 太平街道, the old town of Chaozhou, where most of what is old stands. */
const OLD_TOWN = '445102010';
const NAMES = ['宗祠', '书院旧址', '骑楼', '古民居', '古井亭', '侨宅', '老戏台'];
const ERAS = ['明代', '清代', '清末', '民国初年', '二十世纪三十年代'];
/** Of sixty: most are historic buildings without being monuments. */
const GRADES: readonly (readonly [string, number])[] = [
  ['NATIONAL_MONUMENT', 1],
  ['PROVINCIAL_MONUMENT', 3],
  ['LOCAL_MONUMENT', 9],
  ['HISTORIC_BUILDING', 32],
  ['TRADITIONAL_STYLE', 60],
];
const CONDITIONS = ['SOUND', 'SOUND', 'SOUND', 'TO_BE_REPAIRED', 'UNDER_REPAIR', 'DANGEROUS'];
const USES = ['居住', '展览', '社区活动室', '民宿', null];

/** Three in each community of the old town, one in one community out of ten elsewhere. */
export function* historicBuildingsIn(city: SampleCity) {
  for (const community of city.communities) {
    const some = isShown(community.code) || draw(`historic:${community.code}`, 10) === 0 ? 1 : 0;
    const count = community.code.startsWith(OLD_TOWN) ? 3 : some;
    for (let number = 1; number <= count; number++) yield historicBuilding(city, community, number);
  }
}

function historicBuilding(city: SampleCity, community: SampleRegion, number: number) {
  const { code, name } = community;
  const id = `historic-building-${code}-${number}`;
  const compounds = compoundsOf(community);
  return {
    id,
    compoundId: compounds.length > 0 && draw(`inside:${id}`, 4) === 0 ? oneOf(`in:${id}`, compounds) : null,
    communityCode: code,
    name: `${shortNameOf(city, code)}${oneOf(`historic-name:${code}`, ['陈氏', '林氏', '黄氏', '李氏'])}${kindAt(code, number)}`,
    address: `${name}${1 + draw(`house:${id}`, 120)}号`,
    era: oneOf(`era:${id}`, ERAS),
    grade: gradeOf(id),
    listedOn: draw(`unlisted:${id}`, 8) === 0 ? null : dayOfFirst(1_000, `historic-listed:${id}`),
    condition: oneOf(`condition:${id}`, CONDITIONS),
    use: oneOf(`use:${id}`, USES),
  };
}

/** No two of a community have one name. */
function kindAt(code: string, number: number): string {
  return NAMES[(draw(`historic-kind:${code}`, NAMES.length) + number) % NAMES.length] ?? '';
}

function gradeOf(id: string): string {
  const lot = draw(`grade:${id}`, 60);
  return GRADES.find(([, below]) => lot < below)?.[0] ?? '';
}
