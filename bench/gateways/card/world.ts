import type { Row, World } from '../world.ts';

const CODE = '330108001001';

/** What one community's card shows, as six departments of a city have it. */
export function cardWorld(): World {
  const grids = numbered(8, grid);
  const compounds = numbered(6, compound);
  const community: Row = {
    __typename: 'Community',
    code: CODE,
    name: '江边社区',
    parents: [
      region('330000000000', '浙江省', 'PROVINCE'),
      region('330100000000', '杭州市', 'PREFECTURE'),
      region('330108000000', '滨江区', 'COUNTY'),
      region('330108001000', '西兴街道', 'SUBDISTRICT'),
    ],
    grids,
    jointCommittee: organisation('joint', '江边社区联合党委', {
      memberUnits: ['区检察院', '第二中学', '人民医院', '城市银行滨江支行', '水务公司'].map((name) => ({
        __typename: 'MemberUnit',
        name,
      })),
    }),
    serviceCentres: [
      centre('centre-1', '江边社区党群服务中心', 'COMMUNITY_CENTRE', '江南大道18号'),
      centre('centre-2', '滨江路暖心驿站', 'ROADSIDE_STATION', '滨江路7号'),
    ],
    legalAdviser: {
      __typename: 'LegalAdviserAppointment',
      since: '2025-03-01',
      adviser: {
        __typename: 'LegalAdviser',
        id: 'adviser-1',
        name: '陈静',
        phone: '13810007311',
        firm: { __typename: 'LawFirm', id: 'firm-1', name: '江潮律师事务所' },
      },
    },
    needs: {
      __typename: 'NeedConnection',
      totalCount: 12,
      nodes: numbered(5, need),
      pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'bmVlZC01' },
    },
    compounds,
  };
  const entities = new Map(
    [community, ...grids, ...compounds].map((row) => [
      `${row['__typename'] as string} ${(row['code'] ?? row['id']) as string}`,
      row,
    ]),
  );
  return {
    roots: { community: ({ code }) => (code === CODE ? community : null) },
    find: ({ __typename, code, id }) => entities.get(`${__typename} ${String(code ?? id)}`) ?? null,
  };
}

function grid(number: number): Row {
  return {
    __typename: 'Grid',
    code: `${CODE}${String(number).padStart(3, '0')}`,
    name: `第${number}网格`,
    leader: {
      __typename: 'GridWorker',
      id: `worker-${number}`,
      name: '李芳',
      phone: `1390000${1000 + number}`,
    },
    partyGroup: organisation(`group-${number}`, `第${number}网格党小组`),
  };
}

function compound(number: number): Row {
  const works = [
    ['DRAINS', 'DONE'],
    ['POWER', 'UNDER_WAY'],
    ['PARKING', 'PLANNED'],
  ] as const;
  const renovation: Row = {
    __typename: 'RenovationProject',
    id: `project-${number}`,
    stage: 'CONSTRUCTION',
    startedOn: '2026-04-10',
    utilities: works.map(([kind, state]) => ({ __typename: 'UtilityWork', kind, state })),
  };
  return {
    __typename: 'Compound',
    id: `compound-${number}`,
    name: `江边${number}区`,
    households: 210 + number * 17,
    branch: number % 3 === 0 ? null : organisation(`branch-${number}`, `江边${number}区党支部`),
    renovation: number % 2 === 0 ? renovation : null,
  };
}

function need(number: number): Row {
  return {
    __typename: 'Need',
    id: `need-${number}`,
    title: `为第${number}幢独居老人送餐`,
    state: 'PUBLISHED',
    serviceItem: {
      __typename: 'ServiceItem',
      id: `item-${number}`,
      name: '助餐',
      post: { __typename: 'ServicePost', id: `post-${number}`, name: '助老岗' },
    },
  };
}

const region = (code: string, name: string, level: string): Row => ({
  __typename: 'Region',
  code,
  name,
  level,
});
const organisation = (id: string, name: string, more: Row = {}): Row => ({
  __typename: 'PartyOrganisation',
  id,
  name,
  ...more,
});
const centre = (id: string, name: string, kind: string, address: string): Row => ({
  __typename: 'ServiceCentre',
  id,
  name,
  kind,
  address,
  openingHours: '08:30-20:30',
});
const numbered = (count: number, make: (number: number) => Row) =>
  Array.from({ length: count }, (_, index) => make(index + 1));
