/** Our own gateway as it is served without sharing rules: `ours.ts SUPERGRAPH apollo|lane`. */
import { departmentsElsewhere } from '../../../cli/house/departments.ts';
import { openGateway } from '../../../gateway/server.ts';
import { openLog } from '../../../kit/log.ts';
import { OPTIONS, SUPERGRAPH, contend } from './contend.ts';

const departments = departmentsElsewhere(null);
const app = await openGateway({
  supergraph: SUPERGRAPH,
  rules: false,
  corsOrigins: {},
  identify: () => Promise.resolve({ caller: null, declaration: {}, expiresAt: null }),
  departmentOf: (name, url) => departments.at(name, url),
  log: openLog({ level: 'silent' }),
  lane: OPTIONS.includes('lane'),
});
contend(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
