import { validate } from 'graphql';
import type { World } from '../world/model.ts';
import { type Bench, type Case, type Difference, findDifference, openBench } from './check.ts';
import type { OpenRouter } from './routers.ts';
import { smallerOperations } from './smaller.ts';

interface Found {
  readonly bench: Bench;
  readonly asked: Case;
  readonly difference: Difference;
}

/**
 * Makes a case smaller for as long as it still is one: first what is asked, then, with every second that is left, the
 * world that it is asked of.
 */
export async function shrink(
  found: Found,
  openRouter: OpenRouter,
  { seconds, like = () => true }: { seconds: number; like?: (difference: Difference) => boolean },
): Promise<Found> {
  const end = Date.now() + seconds * 1_000;
  const again = async (bench: Bench, asked: Case): Promise<Found | null> => {
    if (validate(bench.composed.api, asked.operation.document).length > 0) return null;
    const difference = await findDifference(bench, asked).catch(() => null);
    return difference && like(difference) ? { bench, asked, difference } : null;
  };
  let smallest = found;
  const shrinkOperation = async () => {
    for (let made = true; made && Date.now() < end;) {
      made = false;
      for (const operation of smallerOperations(smallest.asked.operation)) {
        const next = await again(smallest.bench, { ...smallest.asked, operation });
        if (next) smallest = next;
        made = next !== null;
        if (made || Date.now() > end) break;
      }
    }
  };
  await shrinkOperation();
  for (const leave of leavings(smallest.bench.composed.world)) {
    if (Date.now() > end) break;
    const world = leave(smallest.bench.composed.world);
    const bench = world && (await openBench(world, openRouter).catch(() => null));
    const next = bench && (await again(bench, smallest.asked));
    await (next ? smallest.bench : bench)?.router.close();
    if (next) smallest = next;
  }
  await shrinkOperation();
  return smallest;
}

type Leave = (world: World) => World | null;

/** Ways to leave something out of a world: a field, what a field requires, a home of a field, a key. */
function leavings(world: World): Leave[] {
  const ways: Leave[] = [];
  const change = (made: (copy: World) => boolean): void => {
    ways.push((before) => {
      const { seed, subgraphs, objects, abstracts } = before;
      const copy = structuredClone({ seed, subgraphs, objects, abstracts });
      return made(copy) ? copy : null;
    });
  };
  for (const type of world.objects.values())
    change(({ objects }) => (objects as Map<string, unknown>).delete(type.name));
  for (const type of world.objects.values())
    for (const field of type.fields.values())
      change(({ objects }) => objects.get(type.name)?.fields.delete(field.name) === true);
  for (const type of world.objects.values())
    for (const [home, keys] of type.keys)
      for (const kind of keys.keys())
        if (keys.size > 1)
          change(({ objects }) => objects.get(type.name)?.keys.get(home)?.delete(kind) === true);
  for (const type of world.objects.values())
    for (const field of type.fields.values()) {
      const each = (copy: World) => copy.objects.get(type.name)?.fields.get(field.name);
      if (field.args !== '') change((copy) => Object.assign(each(copy) ?? {}, { args: '' }).args === '');
      for (const home of field.owners) change((copy) => each(copy)?.owners.delete(home) === true);
      for (const home of field.externals) change((copy) => each(copy)?.externals.delete(home) === true);
    }
  return ways;
}
