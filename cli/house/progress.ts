import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress } from '../../kit/sample/load.ts';

/** A bar on a terminal; elsewhere one line for each city and room, which a log can keep. */
export function progressOn(output: NodeJS.WriteStream): LoadProgress {
  return output.isTTY ? bar(output) : lines(output);
}

function bar(stream: NodeJS.WriteStream): LoadProgress {
  const format = 'Sample {bar} {percentage}% | {value}/{total} | {rows} rows | {what}';
  const shown = new SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  let rows = 0;
  let begun = 0;
  return {
    begin: (steps) => shown.start(steps, 0, { rows, what: '' }),
    step: (city, room) => shown.update(begun++, { rows, what: `${city} ${room}` }),
    rows: (inserted) => {
      rows += inserted;
      shown.update({ rows });
    },
    end: () => {
      shown.update(begun, { rows, what: '' });
      shown.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream): LoadProgress {
  let rows = 0;
  let steps = 0;
  let begun = 0;
  return {
    begin: (total) => void (steps = total),
    step: (city, room) => void stream.write(`Sample ${++begun}/${steps}: ${city} ${room}\n`),
    rows: (inserted) => void (rows += inserted),
    end: () => void stream.write(`Sample: ${rows} rows\n`),
  };
}
