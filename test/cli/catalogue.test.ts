import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { run } from './support.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concentric-catalogue-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A supergraph with a phone at a coordinate, and an adviser's name where it is wanted. */
function compose(coordinate: string, { name = true } = {}): void {
  const [type = '', field = ''] = coordinate.split('.');
  const item = (id: string) => `@item(id: "${id}", source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN)`;
  const more = name ? `type Adviser { name: String ${item('legal.adviser.name')} }` : '';
  writeFileSync(
    path.join(folder, 'supergraph.graphql'),
    `type ${type} { ${field}: String ${item('legal.adviser.phone')} } ${more}`,
  );
}

const catalogue = (...options: string[]) => run('catalogue', ['--schema', folder, ...options]);

const written = () => JSON.parse(readFileSync(path.join(folder, 'catalogue.json'), 'utf8')).versions;

it('writes the first version, finds it true, and tells when it no longer is', async () => {
  compose('Lawyer.phone');
  expect(await catalogue()).toMatchObject({
    code: 0,
    stdout: 'catalogue.json written: 1 version, 2 items.\n',
  });
  expect(await catalogue('--check')).toMatchObject({ code: 0, stdout: '1 version, 2 items: as composed.\n' });

  compose('Adviser.phone', { name: false });
  expect(await catalogue('--check')).toEqual({
    code: 1,
    stdout: '',
    stderr: `The items are not those of the newest version in catalogue.json:
  legal.adviser.name is gone
  legal.adviser.phone was Lawyer.phone and is Adviser.phone
Run \`npm run catalogue\` to make a version of them, and commit it; --help says more.
`,
  });
});

it('begins another version on the same day only where that is asked for', async () => {
  compose('Lawyer.phone');
  await catalogue();
  compose('Adviser.phone', { name: false });
  await catalogue();
  expect(written()).toMatchObject([{ number: 1, added: [{ id: 'legal.adviser.phone' }], retired: [] }]);

  compose('Solicitor.phone', { name: false });
  await catalogue('--new');
  expect(written()).toMatchObject([
    { number: 1 },
    { number: 2, moved: [{ id: 'legal.adviser.phone', from: 'Adviser.phone', to: 'Solicitor.phone' }] },
  ]);
});

it('says what there is to do, and what has to be done before', async () => {
  expect(await catalogue('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--new') });
  expect(await catalogue()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('has no supergraph.graphql yet: npm run compose writes it.'),
  });
});
