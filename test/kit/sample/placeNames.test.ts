import { describe, expect, it } from '@jest/globals';
import { placeName } from '../../../kit/sample/placeNames.ts';

describe('a place is called what people call it', () => {
  it.each([
    ['445102010018', '义兴社区居民委员会', '义兴社区'],
    ['445102010018', '义兴社区居委会', '义兴社区'],
    ['445102010018', '义兴居委会', '义兴社区'],
    ['445102010018', '义兴社区', '义兴社区'],
    ['445102100201', '高厝塘村民委员会', '高厝塘村'],
    ['445102100201', '高厝塘村委会', '高厝塘村'],
    ['445103121201', '潮州市枫溪区池湖村委会', '池湖村'],
    ['445102100201', '村委会', '村委会'],
    ['445102010400', '某某农场生活区', '某某农场生活区'],
  ])('%s %s: %s', (code, official, called) => {
    expect(placeName(code, official)).toBe(called);
  });

  it('leaves what is larger than a community as it is', () => {
    expect(placeName('469001', '五指山市')).toBe('五指山市');
    expect(placeName('441900400', '松山湖')).toBe('松山湖');
  });
});
