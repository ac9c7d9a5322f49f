import { parse } from 'graphql';
import { type GatewayOptions, openGateway } from '../../gateway/server.ts';
import { readSupergraph } from '../../gateway/supergraph.ts';
import { graphsOf } from '../../gateway/supergraphText.ts';
import { AgreementBook } from '../../kit/agreements/book.ts';
import { createMint } from '../../kit/caller/mint.ts';
import { rememberedRegister } from '../../kit/caller/register/remembered.ts';
import type { Config } from '../../kit/config.ts';
import type { Log } from '../../kit/log.ts';
import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { addressOf } from './addresses.ts';
import { type Closing, openAll } from '../../kit/closing.ts';
import { departmentsElsewhere } from './departments.ts';
import type { House } from './house.ts';
import { GATEWAY_ISSUER, identifyAtGateway, publishKeys, trustOfGateway } from './identity.ts';
import { listenAt } from './listening.ts';
import { identifyNobody } from './openly.ts';
import { servePages } from './pages.ts';
import { sharingElsewhere } from './sharingElsewhere.ts';

export interface GatewayHouseOptions {
  readonly config: Config;
  readonly log: Log;
  /** Serves without rules. */
  readonly open: boolean;
  readonly signal?: AbortSignal;
}

/** The gateway alone, which asks every department over HTTP. */
export function openGatewayHouse(options: GatewayHouseOptions): Promise<House> {
  return openAll((closing) => (options.open ? withoutRules(options, closing) : underRules(options, closing)));
}

async function underRules({ config, log, signal }: GatewayHouseOptions, closing: Closing) {
  const graphs = graphsOf(parse(await readSupergraph({ supergraph: config.supergraph, rules: true })));
  const trust = await trustOfGateway(config, log);
  // Sharing keeps the register: where it answers as a subgraph, it answers for clients, too.
  const sharing = addressIn(config, 'sharing', graphs.get('sharing') ?? '');
  const told = { ...config, subgraphUrls: { ...config.subgraphUrls, sharing } };
  const { clients, agreements: ask } = sharingElsewhere(told, {
    key: trust.key,
    name: GATEWAY_ISSUER,
    gateway: trust.gateway,
  });
  const register = rememberedRegister(clients);
  const agreements = closing.keep(new AgreementBook({ log }));
  const departments = closing.keep(
    departmentsElsewhere(createMint({ key: trust.key, issuer: GATEWAY_ISSUER })),
  );
  const app = await gateway(closing, {
    supergraph: config.supergraph,
    rules: true,
    corsOrigins: config.corsOrigins,
    identify: identifyAtGateway(trust, config, register),
    departmentOf: (name, written) => {
      const url = addressIn(config, name, written);
      return url === null ? undefined : departments.at(name, url);
    },
    agreements,
    log,
  });
  publishKeys(app, trust);
  signal?.throwIfAborted();
  const url = await listenAt(app, config);
  // Sharing looks here for the key of the question.
  await agreements.follow(ask);
  return { url };
}

/** Nobody is known and nothing is kept from anybody: for this machine alone, which the command makes sure of. */
async function withoutRules({ config, log, signal }: GatewayHouseOptions, closing: Closing) {
  await readSupergraph({ supergraph: config.supergraph, rules: false });
  const departments = closing.keep(departmentsElsewhere(null));
  const app = await gateway(closing, {
    supergraph: config.supergraph,
    rules: false,
    corsOrigins: config.corsOrigins,
    identify: identifyNobody,
    departmentOf: (name, written) => {
      const url = isPlaceholder(written) ? addressIn(config, name, written) : written;
      return url !== null && isAddress(url) ? departments.at(name, url) : undefined;
    },
    log,
  });
  signal?.throwIfAborted();
  return { url: await listenAt(app, config) };
}

async function gateway(closing: Closing, options: GatewayOptions) {
  const app = closing.keep(await openGateway(options));
  await servePages(app);
  return app;
}

/** What the operator says comes first, then what the supergraph says; its `.invalid` names are only placeholders. */
function addressIn(config: Config, name: string, written: string): string | null {
  const room = ROOMS.find((each) => each === name);
  const said = room && config.subgraphUrls[room];
  if (said) return said;
  if (isAddress(written) && !isPlaceholder(written)) return written;
  return room ? addressOf(room, config) : null;
}

function isPlaceholder(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith('.invalid');
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
