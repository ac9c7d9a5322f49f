import type { TableRows } from '../../../kit/database/bulk.ts';
import { draw } from '../../../kit/sample/draw.ts';

const UNITS = [
  '小学',
  '卫生服务站',
  '派出所',
  '市场监管所',
  '供电所',
  '自来水营业所',
  '银行网点',
  '邮政支局',
  '物业服务企业',
  '商会',
];

/** Four to eight units work together in each joint committee. */
export function* unitsOf(
  committees: readonly { id: string; name: string; regionCode: string }[],
): Iterable<TableRows> {
  const seats = committees.flatMap((committee) =>
    UNITS.slice(0, 4 + draw(`units:${committee.id}`, 5)).map((unit, index) => ({
      committee,
      id: `unit-${committee.regionCode}-${index + 1}`,
      name: committee.name.replace(/(社区|村)大党委$/, '') + unit,
    })),
  );
  yield {
    table: 'member_unit',
    rows: seats.map(({ id, name, committee }) => ({ id, name, regionCode: committee.regionCode })),
  };
  yield {
    table: 'membership',
    rows: seats.map(({ id, committee }) => ({ organisationId: committee.id, unitId: id })),
  };
}
