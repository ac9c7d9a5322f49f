import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPlaces, readProvince } from '../../../kit/sample/readPlaces.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderWith(code: string, ...rows: string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-places-'));
  folders.push(folder);
  await writeFile(path.join(folder, `${code}.csv`), ['code,name', ...rows, ''].join('\n'));
  return folder;
}

async function places(code: string, ...rows: string[]) {
  return readPlaces(await folderWith(code, ...rows), code);
}

const codes = (regions: readonly { code: string }[]) => regions.map(({ code }) => code);

describe('places', () => {
  it('are read with their levels from the digits of their codes', async () => {
    const city = await places(
      '445100',
      '440000,广东省',
      '445100,潮州市',
      '445102,湘桥区',
      '445102010,西湖街道',
      '445102010018,义兴社区',
    );
    expect(city).toMatchObject({ code: '445100', name: '潮州市' });
    expect(city.regions.map(({ level }) => level)).toEqual([
      'PROVINCE',
      'PREFECTURE',
      'COUNTY',
      'SUBDISTRICT',
      'COMMUNITY',
    ]);
    expect([codes(city.counties), codes(city.subdistricts), codes(city.communities)]).toEqual([
      ['445102'],
      ['445102010'],
      ['445102010018'],
    ]);
  });

  it('of a province are those of its cities, each with the province above it', async () => {
    const rows = ['440000,广东省', '441900,东莞市', '445100,潮州市', '445102,湘桥区', '441900003,东城街道'];
    const cities = await readProvince(await folderWith('440000', ...rows), '440000');
    expect(cities.map(({ code, regions }) => [code, codes(regions)])).toEqual([
      ['441900', ['440000', '441900', '441900003']],
      ['445100', ['440000', '445100', '445102']],
    ]);
  });

  it('have the city itself for a county where it has none', async () => {
    const city = await places('441900', '440000,广东省', '441900,东莞市', '441900003,东城街道');
    expect(codes(city.counties)).toEqual(['441900']);
  });

  it.each([
    ['110100', '110000,北京市', '110100,市辖区', '北京市市辖区'],
    ['500200', '500000,重庆市', '500200,县', '重庆市县'],
    ['469000', '460000,海南省', '469000,省直辖县级行政区划', '海南省直辖县级行政区划'],
    [
      '659000',
      '650000,新疆维吾尔自治区',
      '659000,自治区直辖县级行政区划',
      '新疆维吾尔自治区直辖县级行政区划',
    ],
  ])('%s only groups counties, and is named after what it lies in', async (code, province, own, name) => {
    expect((await places(code, province, own)).name).toBe(name);
  });

  it('are refused where the file is about something else', async () => {
    await expect(places('441900', '440000,广东省')).rejects.toThrow('does not name 441900 itself');
  });
});
