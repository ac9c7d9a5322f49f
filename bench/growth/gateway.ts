/** Our gateway in a process of its own, as it is served without sharing rules: `gateway.ts SUPERGRAPH`. */
import { departmentsElsewhere } from '../../cli/house/departments.ts';
import { openGateway } from '../../gateway/server.ts';
import { openLog } from '../../kit/log.ts';
import { answerParent, cpuUsed } from '../processes/answering.ts';

/** What the gateway's process holds. */
export interface Held {
  /** Bytes of JavaScript's heap after all that is not needed was thrown away. */
  readonly heap: number;
  /** Bytes of the whole process. */
  readonly resident: number;
}

const departments = departmentsElsewhere(null);
const app = await openGateway({
  supergraph: process.argv[2] ?? '',
  rules: false,
  corsOrigins: {},
  identify: () => Promise.resolve({ caller: null, declaration: {}, expiresAt: null }),
  departmentOf: (name, url) => departments.at(name, url),
  log: openLog({ level: 'silent' }),
});
answerParent(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`, {
  cpu: cpuUsed,
  held: (): Held => {
    globalThis.gc?.();
    return { heap: process.memoryUsage().heapUsed, resident: process.memoryUsage.rss() };
  },
});
