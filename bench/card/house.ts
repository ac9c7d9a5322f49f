/** The house over its sample, in a process of its own: `house.ts FOLDER`. Its parent asks over HTTP, and by messages. */
import { HOUSE } from '../../cli/house/folders.ts';
import { openHouse } from '../../cli/house/house.ts';
import { EMBEDDED_ISSUER } from '../../cli/house/identity.ts';
import { issueToken } from '../../kit/caller/issueToken.ts';
import { openSigningKey } from '../../kit/caller/keys.ts';
import { gatewayAudience } from '../../kit/caller/mint.ts';
import { readConfig } from '../../kit/config.ts';
import { findEmbeddedDatabase } from '../../kit/database/embedded/index.ts';
import { openLog } from '../../kit/log.ts';
import { answerParent, cpuUsed } from '../processes/answering.ts';
import { recordStatements } from './statements.ts';

export interface OpenedHouse {
  readonly url: string;
  readonly token: string;
  readonly database: string;
}

const [dataDir = ''] = process.argv.slice(2);
const statements = recordStatements();
const config = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, HOUSE);
const nothing = () => undefined;
const house = await openHouse({
  config,
  log: openLog({ level: 'silent' }),
  progress: { begin: nothing, step: nothing, rows: nothing, end: nothing },
  say: nothing,
});
const token = await issueToken({
  key: await openSigningKey(dataDir, 'issuer'),
  issuer: EMBEDDED_ISSUER,
  client: 'coordination-centre',
  audience: gatewayAudience(),
  hours: 24,
});

answerParent(
  { url: house.url, token, database: (await findEmbeddedDatabase({ dataDir })) ?? '' } satisfies OpenedHouse,
  {
    cpu: cpuUsed,
    /** Those sent since it was asked last. */
    statements: () => statements.told(),
    /** The last ones that are asked for: listening costs, too. */
    lastStatements: () => statements.last(),
  },
  () => house.close(),
);
