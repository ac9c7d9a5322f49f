/** `npm run sample -- --prefecture CODE`: makes a sample for any other prefecture, county or province of China. */
import { HOUSE } from './house/folders.ts';
import { Mistaken, operatorsConfig, readArguments, runCommand } from './house/operator.ts';
import { prefectureCode, provinceCode } from './house/places.ts';
import { stoppable } from './house/stopping.ts';

const HELP = `npm run sample -- --prefecture CODE   makes a sample for any other prefecture or county of China
npm run sample -- --province CODE     makes one for every prefecture of a province

  --prefecture CODE   such as 440100 (or 4401) or 350526
  --province CODE     such as 440000 (or 44)
  --share PERCENT     of a province: so many of its communities, evenly spread, such as 10 for every tenth
  -h, --help          this text

Places and codes are real, from the national statistics; everything else is made up. It goes into the database of
DATA_DIR, whether a server runs on it or not, or into DATABASE_URL. The clients of the sample may ask there, too.
What is there stays: after Ctrl-C, or any other end, the same command goes on where it was.
`;

await runCommand(async () => {
  const { values } = readArguments({
    prefecture: { type: 'string' },
    province: { type: 'string' },
    share: { type: 'string' },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (values.prefecture !== undefined && values.province !== undefined)
    throw new Mistaken('Give --prefecture or --province, not both.');
  const share = percent(values.share);
  if (share !== undefined && values.province === undefined)
    throw new Mistaken('--share belongs to --province: a share of one prefecture is not made.');
  const code =
    values.province === undefined ? prefectureCode(values.prefecture) : provinceCode(values.province);
  const config = operatorsConfig(HOUSE);
  const { fillPrefecture, fillProvince } = await import('./house/prefecture.ts');
  const told = await stoppable(
    (signal) =>
      values.province === undefined
        ? fillPrefecture(code, { config, signal })
        : fillProvince(code, { config, signal, ...(share === undefined ? {} : { share }) }),
    'What was loaded stays: the same command goes on from there.',
  );
  process.stdout.write(`${told}\n`);
});

function percent(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^(100|[1-9]\d?)$/.test(text)) return Number(text);
  throw new Mistaken(`--share takes a whole number of percent from 1 to 100, such as 10; "${text}" is none.`);
}
