/** `npm run catalogue`: writes what has become of the data items into `schema/catalogue.json`. */
import path from 'node:path';
import { civilDay } from '../kit/calendar.ts';
import { changesBetween, isNothing, itemsIn, withItems } from '../kit/catalogue/next.ts';
import { itemsAfter, readVersions } from '../kit/catalogue/versions.ts';
import { writeVersions } from '../kit/catalogue/write.ts';
import { SCHEMA } from './house/folders.ts';
import { catalogueIn, readIfThere, replaceText } from './house/graph.ts';
import { Mistaken, fileOf, readArguments, runCommand } from './house/operator.ts';

const HELP = `npm run catalogue -- [options]   writes what has become of the data items into schema/catalogue.json

Each version of the catalogue says which items were added, retired, moved to another coordinate, or changed in what
they say; the graph answers them as catalogueVersions. Compose first: the items are those of supergraph.graphql.
What changes on one day is one version.

  --new            begin another version, where the last one is of today and was published already
  --check          write nothing; fail where the items are not those of the newest version
  --schema FOLDER  another schema folder than the project's
  -h, --help       this text
`;

await runCommand(async () => {
  const { values } = readArguments({
    new: { type: 'boolean' },
    check: { type: 'boolean' },
    schema: { type: 'string' },
  });
  if (values.help) return void process.stdout.write(HELP);
  const folder = values.schema === undefined ? SCHEMA : fileOf(values.schema);
  const versions = readVersions(catalogueIn(folder));
  const items = itemsIn(supergraphIn(folder));
  if (values.check) {
    const changes = changesBetween(itemsAfter(versions), items);
    if (!isNothing(changes)) throw new Mistaken(differing(changes));
    return void process.stdout.write(`${counted(versions, items)}: as composed.\n`);
  }
  const next = withItems(versions, items, { day: civilDay(new Date()), another: values.new ?? false });
  if (next === versions) return void process.stdout.write('No item has changed: no version was written.\n');
  replaceText(catalogueIn(folder), writeVersions(next));
  process.stdout.write(`catalogue.json written: ${counted(next, items)}.\n`);
});

function counted(versions: readonly unknown[], items: readonly unknown[]): string {
  const number = versions.length === 1 ? '1 version' : `${versions.length} versions`;
  return `${number}, ${items.length} items`;
}

function supergraphIn(folder: string): string {
  const text = readIfThere(path.join(folder, 'supergraph.graphql'));
  if (text !== undefined) return text;
  throw new Mistaken(`${folder} has no supergraph.graphql yet: npm run compose writes it.`);
}

function differing({ added, retired, moved, changed }: ReturnType<typeof changesBetween>): string {
  const told = [
    ...added.map(({ id }) => `${id} is new`),
    ...retired.map(({ id }) => `${id} is gone`),
    ...moved.map(({ id, from, to }) => `${id} was ${from} and is ${to}`),
    ...changed.map(
      ({ id, attribute, from, to }) =>
        `${id}: ${attribute} was ${from ?? 'not said'}, is ${to ?? 'not said'}`,
    ),
  ];
  const shown = told.slice(0, 20).map((each) => `  ${each}\n`);
  const more = told.length > shown.length ? `  and ${told.length - shown.length} more\n` : '';
  return `The items are not those of the newest version in catalogue.json:\n${shown.join('')}${more}Run \`npm run catalogue\` to make a version of them, and commit it; --help says more.`;
}
