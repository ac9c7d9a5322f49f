/** Who may import whom. `npm run check -- boundaries` fails where it is otherwise. */

const GENERATED_CLIENT = '^subgraphs/[^/]+/generated/client/';
const NO_TYPES = { dependencyTypesNot: ['type-only'] };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'What imports each other cannot be understood one at a time. Types may refer to each other.',
      severity: 'error',
      from: { pathNot: GENERATED_CLIENT },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rooms-apart',
      comment: 'A room knows no other room: each could move to a server of its own.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/([^/]+)/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule decides from what it is given: it imports rules and what is as pure as they are.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/rules/' },
      to: {
        pathNot: [
          '^subgraphs/[^/]+/rules/',
          '^kit/regions/scope\\.ts$',
          '^kit/calendar(\\.ts|/)',
          '^kit/decision/refusals\\.ts$',
          '^kit/action/outcome\\.ts$',
        ],
        ...NO_TYPES,
      },
    },
    {
      name: 'database-in-stores',
      comment: "Only a room's store, the register of clients and the kit's own readers speak to a database.",
      severity: 'error',
      from: {
        path: '^(subgraphs|gateway|kit|cli|console)/',
        pathNot: [
          '^subgraphs/[^/]+/store(\\.ts$|/)',
          '^subgraphs/sharing/register\\.ts$',
          '^kit/(action|database|documents|paging|register|snapshots|source|verification)/',
          '^kit/regions/copy\\.ts$',
          GENERATED_CLIENT,
        ],
      },
      to: {
        path: ['^node_modules/(mongodb|pg|@prisma/client|@prisma/adapter-pg)/', GENERATED_CLIENT],
        ...NO_TYPES,
      },
    },
    {
      name: 'gateway-outside-rooms',
      comment:
        'The gateway asks a room as anybody does; it sees nothing of its inside, nor of who starts it.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(subgraphs|cli|console)/' },
    },
    {
      name: 'rooms-below-gateway',
      comment: 'A room can be reached through any router: it knows of no gateway, console or command.',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^(gateway|cli|console)/' },
    },
    {
      name: 'kit-below-all',
      comment: 'The kit is what both sides share.',
      severity: 'error',
      from: { path: '^kit/' },
      to: { path: '^(gateway|subgraphs|cli|console|test|bench)/' },
    },
    {
      name: 'console-on-its-own',
      comment: 'The pages ask the graph over HTTP, as any client does.',
      severity: 'error',
      from: { path: '^console/' },
      to: { path: '^(gateway|subgraphs|cli)/' },
    },
    {
      name: 'nothing-from-tests',
      comment: 'What is tested does without its tests.',
      severity: 'error',
      from: { path: '^(gateway|subgraphs|kit|cli|console)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: '^(\\.data|console/explorer/dist)/',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
