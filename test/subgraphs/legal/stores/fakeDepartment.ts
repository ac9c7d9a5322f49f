import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentAt } from './openapi.ts';
import type { RecordType, Records } from './records.ts';
import type { Store } from './store.ts';

type Row = Record<string, unknown>;

/** A fake of a department's system: a real HTTP server on loopback with what an OpenAPI document of its own describes. */
export interface FakeDepartment {
  readonly url: string;
  readonly put: Store['put'];
  readonly remove: Store['remove'];
  /** Rows as they are answered, for stories in which the system itself is wrong. */
  readonly rows: Readonly<Record<string, Row[]>>;
  /** Paths with queries, as they were asked. */
  readonly asked: string[];
  /** What answers instead, where there is something. */
  instead: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** A part of an address: whoever asks for it waits, until it is released or for ever. */
  holdAt: string | undefined;
  release(): void;
  document(): object;
  close(): Promise<void>;
}

const PATHS = { LawFirm: '/firms', LegalAdviser: '/advisers', LegalAdviserAppointment: '/appointments' };
const KINDS = { PARTNERSHIP: '合伙', INDIVIDUAL: '个人', STATE_FUNDED: '国资' };
const LICENCES = { VALID: '正常', SUSPENDED: '停业', REVOKED: '吊销' };
/** Its pages are smaller than anybody asks for. */
const PAGE = 2;

export async function openFakeDepartment(token: string): Promise<FakeDepartment> {
  const rows: Record<string, Row[]> = { '/firms': [], '/advisers': [], '/appointments': [] };
  const asked: string[] = [];
  let changed = Date.now() - 3_600_000;

  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (fake.holdAt !== undefined && request.url?.includes(fake.holdAt)) held.push([request, response]);
    else respond(request, response);
  });
  const held: [IncomingMessage, ServerResponse][] = [];
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    if (fake.instead) fake.instead(request, response);
    else answer(response, ...answerTo(request));
  };
  const answerTo = ({ url: asking = '', headers }: IncomingMessage): [status: number, body: object] => {
    const url = new URL(asking, 'http://department.invalid');
    if (url.pathname === '/openapi.json') return [200, fake.document()];
    const found = rows[url.pathname.replace('/api', '')];
    if (found === undefined) return [404, { code: 404 }];
    if (headers.authorization !== `Bearer ${token}`) return [401, { code: 401 }];
    return [200, pageOf(found, url.searchParams)];
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const keyOf = (row: Row) => String(row['letterNo'] ?? row['adviserNo'] ?? row['firmNo']);
  const fake: FakeDepartment = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rows,
    asked,
    instead: undefined,
    holdAt: undefined,
    release: () => {
      for (const [request, response] of held.splice(0)) respond(request, response);
    },
    document: () => documentAt(fake.url),
    put: async (type, record) => {
      const row = {
        ...written[type](record as never),
        updatedAt: new Date((changed += 1_000)).toISOString(),
      };
      const all = rows[PATHS[type]] ?? [];
      const before = all.findIndex((each) => keyOf(each) === record.id);
      all.splice(before < 0 ? all.length : before, before < 0 ? 0 : 1, row);
    },
    remove: async (type, id) => {
      const all = rows[PATHS[type]] ?? [];
      const at = all.findIndex((row) => keyOf(row) === id);
      if (type === 'LegalAdviserAppointment')
        all[at] = { ...all[at], deleted: true, updatedAt: new Date((changed += 1_000)).toISOString() };
      else all.splice(at, 1);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}

function pageOf(all: readonly Row[], asked: URLSearchParams) {
  const since = asked.get('updatedSince') ?? '';
  const from = Number(asked.get('cursor') ?? 0);
  const found = all.filter((row) => String(row['updatedAt']) >= since);
  const next = from + PAGE < found.length ? String(from + PAGE) : null;
  return { code: 0, data: { items: found.slice(from, from + PAGE), next } };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const written = {
  LawFirm: ({ id, name, region, kind, licence, lawyers, foundedOn, address }: Records['LawFirm']) => ({
    firmNo: Number(id),
    firmName: name,
    division: { code: region },
    form: kind && KINDS[kind],
    status: LICENCES[licence],
    lawyerCount: lawyers,
    foundedOn,
    address,
  }),
  LegalAdviser: ({ id, name, phone, firm, region, licence }: Records['LegalAdviser']) => ({
    adviserNo: id,
    name,
    phone,
    firmNo: Number(firm),
    division: { code: region },
    status: LICENCES[licence],
  }),
  LegalAdviserAppointment: ({
    id,
    community,
    adviser,
    since,
    until,
    document,
  }: Records['LegalAdviserAppointment']) => ({
    letterNo: id,
    communityCode: community,
    adviserNo: adviser,
    beginDate: since,
    endDate: until,
    document,
    deleted: false,
  }),
} satisfies { [Type in RecordType]: (record: Records[Type]) => object };
