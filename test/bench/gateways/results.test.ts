import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const cells = (line: string) => line.split('|').map((cell) => cell.trim());

it('the README has the results that were measured last', () => {
  const [, results = ''] = read('README.md').split('CPU per request, × stock');
  const [head = '', , ...rows] = results.split('\n\n')[0]?.split('\n') ?? [];
  const questions = cells(head).filter(Boolean);
  expect(questions).toEqual(['trivial', 'small', 'wide', 'large', 'card']);

  const measured = read('bench/gateways/RESULTS.md');
  for (const [at, question] of questions.entries()) {
    const [, table = ''] = measured.split(`\n## ${question}: `);
    const lines =
      table
        .split('\n## ')[0]
        ?.split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2) ?? [];
    expect(rows.map(cells).map((row) => [row[1], row[at + 2]])).toEqual(
      lines.map(cells).map((line) => [line[1], line[3]]),
    );
  }
});
