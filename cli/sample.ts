/** `npm run sample -- --prefecture CODE`: makes a sample for any other prefecture or county of China. */
import { HOUSE } from './house/folders.ts';
import { operatorsConfig, readArguments, runCommand } from './house/operator.ts';
import { prefectureCode } from './house/places.ts';

const HELP = `npm run sample -- --prefecture CODE   makes a sample for any other prefecture or county of China

  --prefecture CODE   such as 440100 (or 4401) or 350526
  -h, --help          this text

Places and codes are real, from the national statistics; everything else is made up. It goes into the database of
DATA_DIR, whether a server runs on it or not, or into DATABASE_URL. The clients of the sample may ask there, too.
`;

await runCommand(async () => {
  const { values } = readArguments({ prefecture: { type: 'string' } });
  if (values.help) return void process.stdout.write(HELP);
  const code = prefectureCode(values.prefecture);
  const config = operatorsConfig(HOUSE);
  const { fillPrefecture } = await import('./house/prefecture.ts');
  process.stdout.write(`${await fillPrefecture(code, config)}\n`);
});
