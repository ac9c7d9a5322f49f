import { FACES, type Draft } from './draft.ts';
import { type Field, KEYS, type ObjectType, answers } from './model.ts';

/**
 * Gives an entity one key for all its subgraphs where there is no way, by the keys that it has, from one of them to
 * all its fields.
 */
export function makeReachable(draft: Draft): void {
  for (const type of draft.objects.values()) {
    if (type.kind !== 'entity' || type.homes.size === 0) continue;
    const whole = [...type.homes].every((home) => reachesAll(type, home, facesOf(draft, type)));
    if (!whole) for (const home of type.homes) draft.addKey(type, home, 'id');
  }
}

function facesOf(draft: Draft, { name }: ObjectType): boolean {
  return [...draft.abstracts.values()].some(({ keyed, members }) => keyed !== null && members.includes(name));
}

function reachesAll(type: ObjectType, home: string, faced: boolean): boolean {
  const reached = new Set([home]);
  const known = new Set<string>();
  const learn = (from: string) => {
    for (const field of type.fields.values()) if (field.owners.has(from)) known.add(field.name);
  };
  learn(home);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const [other, keys] of type.keys) {
      const open = [...keys].some(
        ([kind, resolvable]) => resolvable && KEYS[kind].fields.every((name) => known.has(name)),
      );
      if (open) reached.add(other);
      if (open) learn(other);
    }
  }
  return (
    (!faced || known.has('id')) && [...type.fields.values()].every((field) => isAnswered(field, reached))
  );
}

function isAnswered(field: Field, reached: ReadonlySet<string>): boolean {
  const owners = [...field.owners, ...(field.override ? [field.override.from] : [])];
  const asked = owners.filter((owner) => owner !== FACES && answers(field, owner));
  return field.override
    ? asked.every((owner) => reached.has(owner))
    : asked.some((owner) => reached.has(owner));
}
