import { type Draft, FACES, field } from './draft.ts';
import type { FieldDraw } from './draw.ts';
import { type Field, KEY_FIELDS, type ObjectType, baseOf } from './model.ts';
import { choose } from './numbers.ts';
import { ARGUMENTS, LEAVES } from './vocabulary.ts';

/** What a field does in its federation, beside being there. */
export type Role = 'plain' | 'requires' | 'provides' | 'override' | 'hidden' | 'spread';

const ROLES: readonly Role[] = [
  'plain',
  'requires',
  'requires',
  'provides',
  'override',
  'spread',
  'plain',
  'requires',
  'hidden',
  'plain',
];

export const roleOf = ({ role }: FieldDraw): Role => choose(ROLES, role);

/** Roles that look at nothing but the field itself. */
export function playAlone(draft: Draft, type: ObjectType, drawn: Field, draw: FieldDraw): void {
  const [owner, second] = [...drawn.owners];
  const role = roleOf(draw);
  const inInterface = [...draft.abstracts.values()].some(({ common }) => common.includes(drawn.name));
  if (role === 'hidden' && !inInterface && type.kind === 'entity') drawn.hidden = true;
  if (role === 'override' && second === undefined) {
    const from = choose(draft.subgraphs, draw.detail);
    if (from !== owner && from !== FACES)
      drawn.override = { from, label: draw.detail % 3 === 0 ? 'percent(50)' : null };
  }
  if (role === 'spread' && owner !== undefined && second !== undefined && !inInterface)
    spread(draft, type, drawn, owner, second);
}

/** A value of which one owner of the field knows this and the other one that. */
function spread(draft: Draft, type: ObjectType, drawn: Field, one: string, other: string): void {
  const name = `${type.name}_${drawn.name}`;
  const value = draft.add(name, 'value');
  const entities = [...draft.objects.values()].flatMap(({ kind, name: entity }) =>
    kind === 'entity' ? [entity] : [],
  );
  const bases = [...LEAVES, ...entities, ...entities];
  for (const [index, owners] of [[one], [other], [one, other]].entries()) {
    const base = choose(bases, draft.number(`${name} ${index}`));
    value.fields.set(`w${index}`, field(`w${index}`, base, '', owners));
  }
  type.fields.set(drawn.name, { ...drawn, type: drawn.type.replace(baseOf(drawn.type), name) });
}

/** Roles that take other fields: what an owner is given of them, and what it gives itself. */
export function playTogether(
  draft: Draft,
  type: ObjectType,
  drawn: Field,
  draw: FieldDraw,
  roles: ReadonlyMap<string, Role>,
): void {
  const [owner, second] = [...drawn.owners];
  if (owner === undefined || second !== undefined || drawn.override) return;
  const role = roleOf(draw);
  if (role === 'requires' && type.kind !== 'root') require(draft, type, drawn, owner, draw.detail, roles);
  if (role === 'provides') provide(draft, drawn, owner, draw.detail, roles);
}

function provide(
  draft: Draft,
  giving: Field,
  owner: string,
  detail: number,
  roles: ReadonlyMap<string, Role>,
): void {
  const given = draft.objects.get(baseOf(giving.type));
  if (given?.kind !== 'entity') return;
  const known = [...given.fields.values()].filter(
    (each) => isFar(each, owner) && isLeaf(each) && each.args === '' && !isRequiring(given, each, roles),
  );
  if (known.length === 0) return;
  const chosen = choose(known, detail);
  chosen.externals.add(owner);
  chosen.shared = true;
  giving.provides = chosen.name;
}

function require(
  draft: Draft,
  type: ObjectType,
  drawn: Field,
  owner: string,
  detail: number,
  roles: ReadonlyMap<string, Role>,
): void {
  const all = [...type.fields.values()];
  const before = all.slice(0, all.indexOf(drawn)).filter((each) => isFar(each, owner));
  const sets = new Map<string, string>();
  for (const count of [0, detail % 3]) {
    const far = before.filter(({ name }) => !sets.has(name));
    if (far.length === 0 || (count === 0 && sets.size > 0)) continue;
    const chosen = choose(far, detail >> (2 + count));
    const set = setOf(draft, chosen, owner, detail >> 3, roles);
    if (set === null) continue;
    chosen.externals.add(owner);
    forgive(draft, type, chosen);
    sets.set(chosen.name, set);
  }
  if (sets.size > 0) drawn.requires = [...sets.values()].join(' ');
}

/** How a field set asks for a field, down to leaves; null where it has none that the owner may be given. */
function setOf(
  draft: Draft,
  { name, type, args }: Field,
  owner: string,
  detail: number,
  roles: ReadonlyMap<string, Role>,
): string | null {
  const written = ARGUMENTS.find(({ sdl }) => sdl === args)?.written ?? [''];
  const head = `${name}${choose(written, detail)}`;
  const base = baseOf(type);
  const abstract = draft.abstracts.get(base);
  if (abstract) {
    const known = draft.membersIn(abstract, owner);
    if (known.length !== abstract.members.length) return null;
    const members = abstract.members.map((member) => {
      const object = draft.objects.get(member);
      const inner = object && innerOf(draft, object, owner, detail, roles);
      return inner == null ? null : `... on ${member} { ${inner} }`;
    });
    return members.includes(null) ? null : `${head} { ${members.join(' ')} }`;
  }
  const object = draft.objects.get(base);
  if (!object) return head;
  const inner = innerOf(draft, object, owner, detail, roles);
  return inner === null ? null : `${head} { ${inner} }`;
}

function innerOf(
  draft: Draft,
  object: ObjectType,
  owner: string,
  detail: number,
  roles: ReadonlyMap<string, Role>,
): string | null {
  const leaves = [...object.fields.values()].filter(
    (each) =>
      isLeaf(each) &&
      !(each.name in KEY_FIELDS) &&
      each.override?.from !== owner &&
      !isRequiring(object, each, roles),
  );
  if (!object.whole && object.kind !== 'entity') return null;
  if (leaves.length === 0) {
    if (object.kind === 'entity') draft.addKey(object, owner, 'id');
    return object.kind === 'entity' ? 'id' : null;
  }
  const inner = choose(leaves, detail >> 2);
  forgive(draft, object, inner);
  if (object.kind === 'entity' && !inner.owners.has(owner)) inner.externals.add(owner);
  const written = ARGUMENTS.find(({ sdl }) => sdl === inner.args)?.written ?? [''];
  return `${inner.name}${choose(written, detail >> 3)}`;
}

const isLeaf = ({ type }: Field) => (LEAVES as readonly string[]).includes(baseOf(type));

/** Whether a subgraph has nothing to do with a field as yet. */
const isFar = (each: Field, subgraph: string) =>
  !(each.name in KEY_FIELDS) && !each.owners.has(subgraph) && each.override?.from !== subgraph;

const isRequiring = ({ name }: ObjectType, each: Field, roles: ReadonlyMap<string, Role>) =>
  roles.get(`${name}.${each.name}`) === 'requires';

/** What others are made of does not fail: its failure would not be told at the field that a client asked for. */
function forgive(draft: Draft, { kind, name }: ObjectType, required: Field): void {
  required.fails = false;
  const members = kind === 'face' ? (draft.abstracts.get(name)?.members ?? []) : [];
  for (const member of members) {
    const field = draft.objects.get(member)?.fields.get(required.name);
    if (field) field.fails = false;
  }
}
