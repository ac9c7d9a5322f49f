/** The house over its sample, in a process of its own, with rules or without: `house.ts FOLDER rules|open DATABASE`. */
import { HOUSE } from '../../cli/house/folders.ts';
import { openHouse } from '../../cli/house/house.ts';
import { EMBEDDED_ISSUER } from '../../cli/house/identity.ts';
import { issueToken } from '../../kit/caller/issueToken.ts';
import { openSigningKey } from '../../kit/caller/keys.ts';
import { gatewayAudience } from '../../kit/caller/mint.ts';
import { readConfig } from '../../kit/config.ts';
import { openLog } from '../../kit/log.ts';
import { answerParent, cpuUsed } from '../processes/answering.ts';

export interface OpenedHouse {
  readonly url: string;
  readonly token: string;
}

const [dataDir = '', rules = 'rules', database = ''] = process.argv.slice(2);
const config = readConfig(
  { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', SAMPLE: 'load', DATABASE_URL: database },
  HOUSE,
);
const nothing = () => undefined;
const house = await openHouse({
  config,
  log: openLog({ level: 'silent' }),
  progress: { begin: nothing, step: nothing, rows: nothing, end: nothing },
  say: nothing,
  withoutRules: rules === 'open',
});
const token = await issueToken({
  key: await openSigningKey(dataDir, 'issuer'),
  issuer: EMBEDDED_ISSUER,
  client: 'grid-system',
  audience: gatewayAudience(),
  hours: 24,
});

answerParent({ url: house.url, token } satisfies OpenedHouse, { cpu: cpuUsed }, () => house.close());
