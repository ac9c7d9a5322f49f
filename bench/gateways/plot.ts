import { CONTESTANTS } from './contestants.ts';
import { type Case, ratio } from './measured.ts';

const WIDTH = 860;
const LABEL = 290;
const ROW = 22;
const HEADING = 40;
const MARGIN = 20;
const COLOURS = { ours: '#0b6e4f', limit: '#8d99a6', others: '#4a6fa5' };

/** A bar for every gateway and question: how many times less CPU it needs for a request than stock @apollo/gateway. */
export function drawPlot(cases: readonly Case[]): string {
  const parts: string[] = [];
  let top = MARGIN + HEADING;
  for (const question of new Set(cases.map((each) => each.question))) {
    const bars = barsOf(question, cases);
    const longest = Math.max(...bars.map(({ value }) => value));
    parts.push(text(MARGIN, top, question, 'font-weight="bold"'));
    for (const [index, { title, value, colour }] of bars.entries()) {
      const y = top + 12 + index * ROW;
      const width = (value / longest) * (WIDTH - LABEL - 3 * MARGIN - 50);
      parts.push(
        text(LABEL + MARGIN, y + 13, title, 'text-anchor="end"'),
        `<rect x="${LABEL + MARGIN + 10}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 6}" fill="${colour}"/>`,
        text(LABEL + MARGIN + 16 + width, y + 13, `×${value.toFixed(1)}`),
      );
    }
    top += bars.length * ROW + HEADING;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" font-family="sans-serif" font-size="13" role="img">`,
    '<title>CPU per request by comparison with stock @apollo/gateway</title>',
    `<rect width="${WIDTH}" height="${top}" fill="#ffffff"/>`,
    text(
      MARGIN,
      MARGIN + 8,
      'Requests for the same CPU time, by comparison with stock @apollo/gateway',
      'font-size="15"',
    ),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function barsOf(question: string, cases: readonly Case[]) {
  return CONTESTANTS.filter(({ apart }) => !apart).flatMap(({ name, title }) => {
    const value = ratio(cases, question, name, 'stock');
    const kind = name.startsWith('ours') ? 'ours' : name === 'limit' ? 'limit' : 'others';
    return value === undefined ? [] : [{ title, value, colour: COLOURS[kind] }];
  });
}

function text(x: number, y: number, content: string, attributes = ''): string {
  const safe = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x.toFixed(1)}" y="${y}" fill="#1c2530" ${attributes}>${safe}</text>`;
}
