import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '../../cli/house/sentences.ts';

const system = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: said the system`), { code, ...more });

describe('what the system says, in an operator’s words', () => {
  it.each([
    [
      { syscall: 'listen', port: 80 },
      'EACCES',
      'This user may not listen on port 80: take a PORT of 1024 or above.',
    ],
    [{ address: '10.9.9.9' }, 'EADDRNOTAVAIL', 'HOST: 10.9.9.9 is no address of this machine.'],
    [{ hostname: 'db' }, 'ENOTFOUND', 'No machine is called db: check HOST, DATABASE_URL and AUTH_ISSUER.'],
    [
      { path: '/d/keys' },
      'ENOTDIR',
      '/d/keys is, or lies below, a file: move the file away, or set DATA_DIR to another folder.',
    ],
    [{}, 'ENOSPC', 'The disk is full: free some space and start again.'],
    [
      {},
      '3D000',
      'The database cannot be opened (3D000: said the system): check DATABASE_URL and that PostgreSQL is running.',
    ],
  ])('%j %s', (more, code, sentence) => {
    expect(sentenceOf(system(code, more))).toBe(sentence);
  });

  it('keeps everything that is known of the unforeseen', () => {
    const bug = new TypeError('undefined is not a function');
    expect(sentenceOf(bug)).toBe(bug.stack);
  });
});
