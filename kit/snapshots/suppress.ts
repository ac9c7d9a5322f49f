import { type Network, type Pipe, networkOf } from './network.ts';
import type { Table } from './table.ts';

/** What may be published of a region: of each value the count, or null. */
export type Published = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/**
 * Hides each group that is too small, and beside it as much as is needed: to whoever reads all the rest, a hidden cell
 * may be any of `minimum` numbers, or of all that its region allows. Nobody at all is no group: zero is told, unless
 * nothing else can hide a group.
 */
export function suppress(table: Table, minimum: number): Published {
  const network = networkOf(table);
  const hidden = new Set(network.pipes.filter(({ count }) => count > 0 && count < minimum));
  // What is hidden for another's sake comes to the end of the set, and has its own turn.
  for (const pipe of hidden) for (const other of neededBy(pipe, network, hidden, minimum)) hidden.add(other);
  const cells = new Map<string, Map<string, number | null>>(
    [...table.keys()].map((code) => [code, new Map()]),
  );
  for (const pipe of network.pipes)
    cells.get(pipe.region)?.set(pipe.value, hidden.has(pipe) ? null : pipe.count);
  return cells;
}

/** Ways are looked for among what is hidden anyway, then among groups that would be told, and then among all cells. */
const REACHES = ['hidden', 'groups', 'all'] as const;

type Reach = (typeof REACHES)[number];
type Direction = 'more' | 'less';

/** Pipes that must be hidden, so that this one could be any of `minimum` numbers. */
function neededBy(pipe: Pipe, network: Network, hidden: ReadonlySet<Pipe>, minimum: number): Set<Pipe> {
  const needed = new Set<Pipe>();
  const turned = { more: new Map<Pipe, number>(), less: new Map<Pipe, number>() };
  // The number that it is counts among those that it may be; there are as many below it as it counts.
  let missing = minimum - 1;
  let below = pipe.count;
  const next = () => {
    for (const reach of REACHES)
      for (const direction of ['more', 'less'] as const) {
        const most = direction === 'more' ? missing : Math.min(missing, below);
        const around = { network, hidden, needed, turned: turned[direction], reach };
        const way = most > 0 ? shortest(pipe, direction, around) : null;
        if (way !== null) return { way, direction, most };
      }
    return null;
  };
  for (let found = next(); found !== null; found = next()) {
    const { way, direction, most } = found;
    const flow = turned[direction];
    const much = Math.min(most, ...way.map((step) => room(step, flow)));
    for (const { pipe: each, against } of way) {
      flow.set(each, (flow.get(each) ?? 0) + (against ? -much : much));
      if (!hidden.has(each)) needed.add(each);
    }
    missing -= much;
    if (direction === 'less') below -= much;
  }
  return needed;
}

interface Step {
  readonly pipe: Pipe;
  /** Whether it takes from the pipe. */
  readonly against: boolean;
}

interface Around {
  readonly network: Network;
  readonly hidden: ReadonlySet<Pipe>;
  readonly needed: ReadonlySet<Pipe>;
  /** By how much each has been turned up already. */
  readonly turned: ReadonlyMap<Pipe, number>;
  readonly reach: Reach;
}

/** How much a step can take or give: nothing falls below zero. */
function room({ pipe, against }: Step, turned: ReadonlyMap<Pipe, number>): number {
  return against ? pipe.count + (turned.get(pipe) ?? 0) : Infinity;
}

/** The way round that hides the fewest cells which are not hidden yet. */
function shortest(pipe: Pipe, direction: Direction, around: Around): Step[] | null {
  const [start, goal] = direction === 'more' ? [pipe.to, pipe.from] : [pipe.from, pipe.to];
  const { network, hidden, needed, turned, reach } = around;
  const isHidden = (each: Pipe) => hidden.has(each) || needed.has(each);
  const mayHide = ({ count }: Pipe) => reach === 'all' || (reach === 'groups' && count > 0);
  const came = new Map<string, Step | null>();
  let here = [{ joint: start, by: null as Step | null }];
  while (here.length > 0) {
    const later: typeof here = [];
    // Joints that cost nothing more are looked at in this round, the others in the next one.
    for (const { joint, by } of here) {
      if (came.has(joint)) continue;
      came.set(joint, by);
      if (joint === goal) return wayTo(goal, came);
      for (const each of network.at(joint)) {
        const step = { pipe: each, against: each.from !== joint };
        if (each === pipe || room(step, turned) <= 0 || !(isHidden(each) || mayHide(each))) continue;
        const next = { joint: step.against ? each.from : each.to, by: step };
        (isHidden(each) ? here : later).push(next);
      }
    }
    here = later;
  }
  return null;
}

function wayTo(goal: string, came: ReadonlyMap<string, Step | null>): Step[] {
  const way: Step[] = [];
  for (let step = came.get(goal); step != null;) {
    way.push(step);
    step = came.get(step.against ? step.pipe.to : step.pipe.from);
  }
  return way;
}
