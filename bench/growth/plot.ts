import type { Measured } from './report.ts';

const WIDTH = 430;
const HEIGHT = 190;
const MARGIN = 48;

interface Panel {
  readonly title: string;
  readonly by: string;
  readonly points: readonly (readonly [number, number])[];
}

/** One small plot for each thing that was measured, each from zero: what is flat looks flat. */
export function drawPlot({ sizes, operations }: Measured): string {
  const bySize = (title: string, of: (each: (typeof sizes)[number]) => number): Panel => ({
    title,
    by: 'subgraphs',
    points: sizes.map((each) => [each.subgraphs, of(each)]),
  });
  const byOperations = (title: string, of: (each: (typeof operations)[number]) => number): Panel => ({
    title,
    by: 'operations in rotation',
    points: operations.map((each) => [each.operations, of(each)]),
  });
  const megabytes = ({ heap }: { readonly heap: number }) => heap / 2 ** 20;
  const panels = [
    bySize('CPU of a request, ms', ({ cpu }) => cpu),
    byOperations('CPU of a request, ms', ({ cpu }) => cpu),
    bySize('Heap, MB', megabytes),
    byOperations('Heap, MB', megabytes),
    bySize('Composing, ms', ({ composing }) => composing),
    bySize('First answer, ms', ({ first }) => first),
  ];
  const rows = Math.ceil(panels.length / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * 2} ${HEIGHT * rows}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>Cost, time and memory by the number of subgraphs and of operations</title>',
    `<rect width="${WIDTH * 2}" height="${HEIGHT * rows}" fill="#ffffff"/>`,
    ...panels.map((panel, index) => draw(panel, (index % 2) * WIDTH, Math.floor(index / 2) * HEIGHT)),
    '</svg>',
    '',
  ].join('\n');
}

function draw({ title, by, points }: Panel, left: number, top: number): string {
  const most = Math.max(...points.map(([, value]) => value));
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, points.length - 1);
  const [base, tall] = [top + HEIGHT - 40, HEIGHT - 90];
  const places = points.map(([count, value], index) => {
    const [x, y] = [left + MARGIN + index * step, base - (value / most) * tall];
    return { x, y, count, value };
  });
  const line = places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return [
    text(left + 20, top + 24, title, 'font-size="14"'),
    `<path d="M${left + MARGIN - 15} ${base}H${left + WIDTH - MARGIN + 15}" stroke="#8d99a6"/>`,
    `<polyline points="${line}" fill="none" stroke="#0b6e4f" stroke-width="2"/>`,
    ...places.flatMap(({ x, y, count, value }) => [
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="#0b6e4f"/>`,
      text(x, y - 8, value < 10 ? value.toFixed(2) : value.toFixed(0), 'text-anchor="middle"'),
      text(x, base + 15, count.toLocaleString('en-US'), 'text-anchor="middle"'),
    ]),
    text(left + WIDTH / 2, base + 32, by, 'text-anchor="middle"'),
  ].join('\n');
}

const text = (x: number, y: number, content: string, attributes: string) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="#1c2530" ${attributes}>${content}</text>`;
