/** What the statistics append to a community's or village's name: the committee that runs it. */
const COMMITTEE = /(社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村民委会|村委会|社区|村)$/;

/** Some names carry the area that administers the village in front. */
const ADMINISTRATION = /^潮州市枫溪区/;

/** The name that people use: 义兴社区居民委员会 is 义兴社区, 高厝塘村民委员会 is 高厝塘村. */
export function placeName(code: string, official: string): string {
  if (code.length < 12) return official;
  const name = official.replace(ADMINISTRATION, '');
  const base = name.replace(COMMITTEE, '');
  if (base === name || base === '') return name;
  const village = Number(code.slice(9)) >= 200 && Number(code.slice(9)) < 400;
  return base + (village ? '村' : '社区');
}

/** The name of a place without what kind of place it is: 义兴社区 is 义兴. */
export const shortName = (name: string) => name.replace(/(社区|村|街道|镇|乡|区|县|市)$/, '');
