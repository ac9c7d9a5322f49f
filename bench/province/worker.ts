/** A house over the database of one size, in a process of its own: `worker.ts FOLDER`. Its parent asks by messages. */
import { HOUSE } from '../../cli/house/folders.ts';
import { openHouse } from '../../cli/house/house.ts';
import { EMBEDDED_ISSUER } from '../../cli/house/identity.ts';
import { issueToken } from '../../kit/caller/issueToken.ts';
import { openSigningKey } from '../../kit/caller/keys.ts';
import { gatewayAudience } from '../../kit/caller/mint.ts';
import { readConfig } from '../../kit/config.ts';
import { statements } from '../../kit/database/connect.ts';
import { openLog } from '../../kit/log.ts';
import { recordPages } from './plans.ts';

/** What the parent may ask for, and what it gets. */
export interface Told {
  readonly statements: number;
  /** Bytes of the process that the system holds in memory. */
  readonly resident: number;
  /** Of the pages since the last time: how many, large tables they scan in sequence, rows the longest one looks at. */
  readonly plans: { readonly pages: number; readonly scanned: readonly string[]; readonly read: number };
  readonly closed: true;
}

/** The first message of a worker. */
export interface Opened {
  readonly url: string;
  readonly token: string;
}

const [dataDir = ''] = process.argv.slice(2);
const pages = recordPages();
const config = readConfig({ PORT: '0', DATA_DIR: dataDir, SAMPLE: 'none', LOG_LEVEL: 'silent' }, HOUSE);
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

const answers: { readonly [Name in keyof Told]: () => Promise<Told[Name]> } = {
  // The register of clients, in sharing, is looked up now and then, whatever is asked.
  statements: async () =>
    (await statements.get()).values
      .filter(({ labels }) => labels.subgraph !== 'sharing')
      .reduce((sum, { value }) => sum + value, 0),
  resident: async () => process.memoryUsage.rss(),
  plans: () => pages.read(),
  closed: async () => {
    await pages.close();
    await house.close();
    return true;
  },
};

process.on('message', (name: keyof Told) => {
  answers[name]().then(
    (told) => {
      process.send?.({ told });
      if (name === 'closed') process.disconnect();
    },
    (error: unknown) => process.send?.({ failed: String(error) }),
  );
});
// The parent closes it when it has heard Ctrl-C, and where it has gone there is nobody left to measure for.
process.on('SIGINT', nothing);
process.on('disconnect', () => void house.close().finally(() => process.exit()));
process.send?.({ url: house.url, token } satisfies Opened);
