import pg from 'pg';
import { type Row, type Send, type Statement, sender } from './statements.ts';

/** The card of a community, as JSON. */
export type Card = (code: string) => Promise<string>;

/**
 * What somebody would write who wants this one card and nothing else: the statements that the house sends for it, over
 * bare `pg`, and the answer put together by hand. No schema, no rights, no other question.
 */
export function cardByHand(url: string, all: readonly Statement[]): Card {
  const inRoom = (room: string): Find => {
    const pool = new pg.Pool({ connectionString: url, options: `-c search_path=${room},public` });
    return (part) => sender(pool, all, part);
  };
  const party = inRoom('party');
  const parts = [
    gridPart(inRoom('grid'), party('t."grid_code" = ANY')),
    partyPart(party),
    legalPart(inRoom('legal')),
    volunteerPart(inRoom('volunteer')),
    renovationPart(inRoom('renovation'), party('t."compound_id" = ANY')),
  ];
  return async (code) => {
    const answered = await Promise.all(parts.map((part) => part(code)));
    return JSON.stringify({ data: { community: Object.assign({}, ...answered) as object } });
  };
}

type Find = (part: string) => Send;
type Part = (code: string) => Promise<object>;

const textOf = (row: Row, property: string) => String(row[property]);
const by = (rows: readonly Row[], property: string) =>
  new Map(rows.map((row) => [textOf(row, property), row]));
const groupedBy = (rows: readonly Row[], property: string) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = textOf(row, property);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};
const named = (row: Row | undefined) => (row ? { name: row['name'] } : null);
const unique = (keys: readonly string[]) => [...new Set(keys)];

function gridPart(find: Find, groupsOf: Send): Part {
  const regions = find('FROM "region" t');
  const gridsOf = find('FROM "grid" t');
  const inOffice = find('FROM "grid_appointment" t');
  const workers = find('FROM "grid_worker" t');
  return async (code) => {
    const [community] = await regions([code]);
    const above = [
      code.slice(0, 2).padEnd(6, '0'),
      code.slice(0, 4).padEnd(6, '0'),
      code.slice(0, 6),
      code.slice(0, 9),
    ];
    const [parents, grids] = await Promise.all([regions(above), gridsOf([code])]);
    const codes = grids.map((grid) => textOf(grid, 'code'));
    const [offices, partyGroups] = await Promise.all([inOffice(codes), groupsOf(codes)]);
    const groups = by(partyGroups, 'gridCode');
    const leaders = by(
      offices.filter(({ role }) => role !== 'GRID_WORKER'),
      'gridCode',
    );
    const people = by(await workers([...leaders.values()].map((each) => textOf(each, 'workerId'))), 'id');
    const found = by(parents, 'code');
    const leaderOf = (grid: string) => {
      const office = leaders.get(grid);
      const worker = office && people.get(textOf(office, 'workerId'));
      return worker ? { name: worker['name'], phone: worker['dutyPhone'] } : null;
    };
    return {
      code,
      name: community?.['name'],
      parents: above.flatMap((each) => {
        const region = found.get(each);
        return region ? [{ code: region['code'], name: region['name'], level: region['level'] }] : [];
      }),
      grids: grids.map((grid, at) => ({
        code: grid['code'],
        name: grid['name'],
        leader: leaderOf(codes[at] ?? ''),
        partyGroup: named(groups.get(codes[at] ?? '')),
      })),
    };
  };
}

function partyPart(find: Find): Part {
  const places = find('FROM "region" t');
  const committees = find('t."region_code" = ANY($2::text[]) AND (t.kind');
  const units = find('FROM "member_unit" t');
  const centresOf = find('FROM "service_centre" t');
  return async (code) => {
    await places([code]);
    const [[committee], centres] = await Promise.all([committees([code]), centresOf([code])]);
    const members = committee ? await units([textOf(committee, 'id')]) : [];
    return {
      jointCommittee: committee ? { name: committee['name'], memberUnits: members.map(named) } : null,
      serviceCentres: centres.map(({ name, kind, address, openingHours }) => ({
        name,
        kind,
        address,
        openingHours,
      })),
    };
  };
}

function legalPart(find: Find): Part {
  const places = find('FROM "region" t');
  const appointments = find('FROM "appointment" t');
  const advisers = find('FROM "legal_adviser" t');
  const firms = find('FROM "law_firm" t');
  return async (code) => {
    await places([code]);
    const [appointment] = await appointments([code]);
    if (!appointment) return { legalAdviser: null };
    const [adviser] = await advisers([textOf(appointment, 'adviserId')]);
    const [firm] = adviser ? await firms([textOf(adviser, 'firmId')]) : [];
    return {
      legalAdviser: {
        since: appointment['since'],
        adviser: { name: adviser?.['name'], phone: adviser?.['phone'], firm: named(firm) },
      },
    };
  };
}

const PAGE = 5;

function volunteerPart(find: Find): Part {
  const places = find('FROM "region" t');
  const pageOf = find('CROSS JOIN LATERAL');
  const totalOf = find('count(*)');
  const needs = find('FROM "need" t');
  const items = find('FROM "service_item" t');
  const posts = find('FROM "service_post" t');
  return async (code) => {
    await places([code]);
    const [page, [total]] = await Promise.all([pageOf([code]), totalOf([code])]);
    const keys = page.slice(0, PAGE).map((each) => textOf(each, 'key'));
    const rows = by(keys.length > 0 ? await needs(keys) : [], 'id');
    const itemKeys = unique([...rows.values()].map((each) => textOf(each, 'serviceItemId')));
    const item = by(itemKeys.length > 0 ? await items(itemKeys) : [], 'id');
    const postKeys = unique([...item.values()].map((each) => textOf(each, 'postId')));
    const post = by(postKeys.length > 0 ? await posts(postKeys) : [], 'id');
    const last = page[keys.length - 1]?.['position'];
    return {
      needs: {
        totalCount: total?.['count'] ?? 0,
        nodes: keys.map((key) => {
          const need = rows.get(key) ?? {};
          const serviceItem = item.get(textOf(need, 'serviceItemId')) ?? {};
          return {
            id: key,
            title: need['title'],
            state: need['state'],
            serviceItem: { name: serviceItem['name'], post: named(post.get(textOf(serviceItem, 'postId'))) },
          };
        }),
        pageInfo: {
          hasNextPage: page.length > PAGE,
          endCursor: last ? Buffer.from(JSON.stringify(last)).toString('base64url') : null,
        },
      },
    };
  };
}

function renovationPart(find: Find, branchesOf: Send): Part {
  const places = find('FROM "region" t');
  const compoundsOf = find('FROM "compound" t');
  const projectsOf = find('FROM "project" t');
  const utilitiesOf = find('FROM "utility_work" t');
  return async (code) => {
    await places([code]);
    const compounds = await compoundsOf([code]);
    if (compounds.length === 0) return { compounds: [] };
    const keys = compounds.map((each) => textOf(each, 'id'));
    const [anchored, projects] = await Promise.all([branchesOf(keys), projectsOf(keys)]);
    const branches = groupedBy(anchored, 'compoundId');
    const project = by(projects, 'compoundId');
    const works = projects.length > 0 ? await utilitiesOf(projects.map((each) => textOf(each, 'id'))) : [];
    const utilities = groupedBy(works, 'projectId');
    return {
      compounds: compounds.map(({ id, name, households }, at) => {
        const key = keys[at] ?? '';
        const mine = branches.get(key) ?? [];
        const renovation = project.get(key);
        return {
          id,
          name,
          households,
          branch: named(mine.find(({ kind }) => kind === 'COMPOUND_BRANCH') ?? mine[0]),
          renovation: renovation
            ? {
                stage: renovation['stage'],
                startedOn: renovation['startedOn'],
                utilities: (utilities.get(textOf(renovation, 'id')) ?? []).map(({ kind, state }) => ({
                  kind,
                  state,
                })),
              }
            : null,
        };
      }),
    };
  };
}
