import { draw, oneOf } from './draw.ts';

const SURNAMES = Array.from('陈林黄张李郑蔡吴许杨王刘谢曾邱郭苏温廖钟詹徐何罗叶');
const STEMS = Array.from('甲乙丙丁戊己庚辛壬癸');

/** The name of nobody: 某 stands where a given name would, as Chinese notices write of unnamed people. */
export function nameOf(seed: string): string {
  return oneOf(`surname:${seed}`, SURNAMES) + '某' + oneOf(`stem:${seed}`, STEMS);
}

/** Eleven digits that no telephone network can dial: 000 is an exit code and a country code that does not exist. */
export function phoneOf(seed: string): string {
  return `000${String(draw(`phone:${seed}`, 100_000_000)).padStart(8, '0')}`;
}
