import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress } from '../../kit/sample/load.ts';
import { Outlook } from './outlook.ts';

/** A bar on a terminal; elsewhere one line for each city and room, which a log can keep. Both show the whole. */
export function progressOn(output: NodeJS.WriteStream): LoadProgress {
  return output.isTTY ? bar(output) : lines(output);
}

function bar(stream: NodeJS.WriteStream): LoadProgress {
  const format = 'Sample {bar} {percentage}% | {rows} rows | {left} | {what}';
  const shown = new SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: false, etaBuffer: 1 },
    Presets.shades_classic,
  );
  let outlook = new Outlook([]);
  let began = 0;
  let what = '';
  const show = () => {
    shown.setTotal(Math.max(outlook.expected, 1));
    shown.update(outlook.sent, { rows: grouped(outlook.sent), left: leftIn(outlook, began), what });
  };
  return {
    begin: (steps) => {
      outlook = new Outlook(steps);
      began = Date.now();
      shown.start(1, 0, { rows: 0, left: '', what });
    },
    step: (step) => {
      outlook.begun(step);
      what = `${step.city} ${step.room}`;
      show();
    },
    rows: (inserted, step) => {
      outlook.rows(inserted, step);
      show();
    },
    end: () => {
      what = '';
      show();
      shown.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream): LoadProgress {
  let outlook = new Outlook([]);
  let steps = 0;
  let begun = 0;
  let began = 0;
  return {
    begin: (all) => {
      outlook = new Outlook(all);
      steps = all.length;
      began = Date.now();
    },
    step: (step) => {
      outlook.begun(step);
      const whole = `${Math.floor(outlook.part * 100)}% | ${grouped(outlook.sent)} rows | ${leftIn(outlook, began)}`;
      stream.write(`Sample ${++begun}/${steps}: ${step.city} ${step.room} | ${whole}\n`);
    },
    rows: (inserted, step) => outlook.rows(inserted, step),
    end: () => void stream.write(`Sample: ${grouped(outlook.sent)} rows\n`),
  };
}

function leftIn(outlook: Outlook, began: number): string {
  const seconds = outlook.secondsLeft((Date.now() - began) / 1000);
  if (seconds === null) return 'time left not known yet';
  return seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.round(seconds / 60)} min left`;
}

export const grouped = (number: number) => number.toLocaleString('en-US');
