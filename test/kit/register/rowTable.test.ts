import { describe, expect, it } from '@jest/globals';
import { writeRowTable } from '../../../kit/register/rowTable.ts';

const README = `# Before
<!-- rows: made by \`npm run registers\` from the types marked @register -->
old
<!-- end of rows -->
after`;

describe('the table of rows in the README', () => {
  it('names the operation that reads each row, and leaves a row empty that nothing reads', () => {
    const written = writeRowTable(README, 'rows: { L1: advisers 法律顾问, L2: stations 服务站 }', [
      { row: 'L1', many: 'legalAdvisers' } as never,
    ]);

    expect(written).toContain('| L1 | advisers 法律顾问 | `legalAdvisers` |');
    expect(written).toContain('| L2 | stations 服务站 |  |');
    expect(written).not.toContain('old');
    expect(written.startsWith('# Before\n')).toBe(true);
    expect(written.endsWith('\nafter')).toBe(true);
  });
});
