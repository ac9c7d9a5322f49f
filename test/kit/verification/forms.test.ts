import { describe, expect, it } from '@jest/globals';
import { formOf } from '../../../kit/verification/forms.ts';

const written = (concept: string | undefined, ...ways: string[]) => [
  ...new Set(ways.map(formOf({ concept }))),
];

describe('a value is the same, however it is written:', () => {
  it('a name with spaces, in full width, or with a dot between its parts', () => {
    expect(written('household.contact-name', '张某三', ' 张 某 三', '张　某三')).toEqual(['张某三']);
    expect(written('volunteer.name', '买买提·艾力', '买买提•艾力', '买买提艾力')).toEqual(['买买提艾力']);
    expect(written('volunteer.name', 'John Li', 'ＪＯＨＮ ＬＩ')).toEqual(['johnli']);
  });

  it('a phone with dashes, brackets or the country in front', () => {
    expect(
      written(
        'household.contact-phone',
        '00012345678',
        '000-1234-5678',
        '+86 000 1234 5678',
        '（０００）12345678',
      ),
    ).toEqual(['00012345678']);
    expect(written('household.contact-phone', '0768-86123456')).toEqual(['076886123456']);
  });

  it('an address in either script, with or without spaces', () => {
    expect(
      written(
        'household.address',
        '示例路12号3栋201室',
        '示例路 12號, 3棟 201室',
        '示例路１２号３幢２０１室。',
      ),
    ).toEqual(['示例路12号3栋201室']);
  });

  it('any other text with more or less space', () => {
    expect(written(undefined, ' Three  rooms ', 'three rooms')).toEqual(['three rooms']);
  });
});

describe('a value is another one', () => {
  it('where a part of it is missing', () => {
    expect(written('household.contact-phone', '00012345678', '0001234567')).toHaveLength(2);
    expect(written('household.contact-name', '张某三', '张某')).toHaveLength(2);
    expect(written('household.address', '示例路12号3栋201室', '示例路12号3栋')).toHaveLength(2);
  });

  it('where a dash parts two numbers', () => {
    expect(written('household.address', '示例路1-12号', '示例路1—12号', '示例路112号')).toHaveLength(2);
  });
});
