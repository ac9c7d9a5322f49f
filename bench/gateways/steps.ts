import type { Graph } from './graphs.ts';
import type { Pace } from './race.ts';

/** Where to say it: on a terminal, each line in the place of the one before. */
export interface Output {
  readonly isTTY: boolean;
  write(text: string): unknown;
}

/** Says on a stream what is measured next, and about how long all of it will still take. */
export function stepsOf(
  output: Output,
  graphs: readonly Pick<Graph, 'questions'>[],
  contestants: number,
  { rounds, starts }: Pace,
): (what: string) => void {
  const questions = graphs.reduce((sum, graph) => sum + graph.questions.length, 0);
  const count = contestants * (graphs.length * starts + questions * (1 + rounds));
  const began = performance.now();
  let done = 0;
  return (what) => {
    const passed = (performance.now() - began) / 1_000;
    // A start takes another time than a turn: there is nothing to go by before all starts of the first graph.
    const known = done >= contestants * starts;
    const left = known
      ? `about ${lasting((passed / done) * (count - done))} left`
      : 'time left not known yet';
    const line = `${++done}/${count} ${what}, ${left}`;
    output.write(output.isTTY ? `\r\u001b[2K${line}${done === count ? '\n' : ''}` : `${line}\n`);
  };
}

const lasting = (seconds: number) =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
