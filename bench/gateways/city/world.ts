import type { Row, World } from '../world.ts';

const COMMUNITIES = 200;
const ADVISERS = 60;
const NEEDS = 4;
const GRIDS = 3;

const STREETS = ['朝晖街道', '文新街道', '凤起街道', '望江街道', '紫阳街道'];
const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐'];
const GIVEN = ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '洋', '勇', '艳', '杰', '涛'];
const TITLES = ['陪老人就医', '修理楼道照明', '小学生课后辅导', '清理小区绿地', '为独居老人送餐'];
const POSTS = ['巡查', '助老', '调解'];
const STATES = ['PUBLISHED', 'TAKEN', 'DONE'];

/** A small city, the same every time: 200 communities with their grids, branches, legal advisers and needs. */
export function cityWorld(): World {
  const advisers = counted(ADVISERS, adviser);
  const communities = counted(COMMUNITIES, (index) => community(index, advisers));
  const grids = communities.flatMap((each) => each['grids'] as Row[]);
  const needs = communities.flatMap((each) => each['allNeeds'] as Row[]);
  const byCode = keyed([...communities, ...grids], 'code');
  const byId = keyed(advisers, 'id');
  return {
    roots: {
      community: ({ code }) => byCode.get(`Community ${String(code)}`) ?? null,
      communities: ({ first }) => communities.slice(0, Number(first)),
      advisers: ({ first }) => advisers.slice(0, Number(first)),
      openNeeds: ({ first }) => needs.filter(({ state }) => state === 'PUBLISHED').slice(0, Number(first)),
    },
    find: ({ __typename, code, id }) =>
      (code === undefined ? byId : byCode).get(`${__typename} ${String(code ?? id)}`) ?? null,
  };
}

function community(index: number, advisers: readonly Row[]): Row {
  const code = String(330_100_000_000 + Math.floor(index / 40) * 1_000 + index);
  const street = pick(STREETS, Math.floor(index / 40));
  const own: Row = {
    __typename: 'Community',
    code,
    name: `${street.slice(0, 2)}第${index + 1}社区`,
    households: 800 + ((index * 37) % 900),
    area: 300_000.5 + index * 131,
    street: { __typename: 'Street', code: code.slice(0, 9), name: street, district: '滨江区' },
    branch: {
      __typename: 'Branch',
      id: `branch-${index}`,
      name: `${street}第${index + 1}社区党支部`,
      members: 20 + (index % 60),
      founded: day(index * 11),
      phone: phone(9_000 + index),
      secretary: { __typename: 'Secretary', name: person(index * 3), phone: phone(index) },
    },
    adviser: pick(advisers, index),
  };
  const grids = counted(GRIDS, (at) => grid(index, at, code));
  const allNeeds = counted(NEEDS, (at) => need(index * NEEDS + at, own, pick(grids, at), advisers));
  return Object.assign(own, {
    grids,
    allNeeds,
    needs: ({ first }: { first: number }) => allNeeds.slice(0, first),
  });
}

function grid(index: number, at: number, community: string): Row {
  const number = index * GRIDS + at;
  return {
    __typename: 'Grid',
    code: `${community}${at + 1}`,
    name: `第${at + 1}网格`,
    households: 200 + (number % 150),
    leader: {
      __typename: 'Leader',
      name: person(number * 5),
      phone: phone(1_000 + number),
      since: day(number),
    },
    partyGroup: {
      __typename: 'PartyGroup',
      id: `group-${number}`,
      name: `第${at + 1}网格党小组`,
      members: 3 + (number % 12),
    },
    posts: POSTS.map((name, position) => ({
      __typename: 'Post',
      name,
      volunteers: (number + position) % 9,
    })),
  };
}

function adviser(index: number): Row {
  return {
    __typename: 'Adviser',
    id: `adviser-${index}`,
    name: person(index * 7),
    licence: `13301${String(2_010_000_000 + index * 7_919)}`,
    phone: phone(5_000 + index),
    firm: {
      __typename: 'Firm',
      name: `${pick(SURNAMES, index)}氏律师事务所`,
      address: `滨江区江南大道${100 + index}号`,
    },
    hours: counted(3, (at) => ({
      __typename: 'Hours',
      month: `2026-0${at + 1}`,
      minutes: 30 * ((index + at) % 20),
    })),
  };
}

function need(number: number, community: Row, grid: Row, advisers: readonly Row[]): Row {
  return {
    __typename: 'Need',
    id: `need-${number}`,
    title: pick(TITLES, number),
    state: pick(STATES, number),
    postedOn: day(number * 3),
    community,
    grid,
    adviser: pick(advisers, number * 13),
  };
}

const counted = <Each>(count: number, make: (index: number) => Each) =>
  Array.from({ length: count }, (_, index) => make(index));
const person = (number: number) => pick(SURNAMES, number) + pick(GIVEN, number) + pick(GIVEN, number + 4);
const phone = (number: number) => `138${String(10_000_000 + number * 97).slice(-8)}`;
const day = (number: number) => new Date(Date.UTC(2020, 0, 1 + (number % 2_000))).toISOString().slice(0, 10);
const keyed = (rows: readonly Row[], key: string) =>
  new Map(rows.map((row) => [`${row['__typename'] as string} ${row[key] as string}`, row]));

function pick<Each>(from: readonly Each[], index: number): Each {
  const found = from[index % from.length];
  if (found === undefined) throw new RangeError('There is nothing to pick from.');
  return found;
}
