import { Draft, FACES, field } from './draft.ts';
import type { AbstractDraw, FieldDraw, WorldDraw } from './draw.ts';
import { type AbstractType, type Field, type ObjectType, type World, baseOf } from './model.ts';
import { choose } from './numbers.ts';
import { makeReachable } from './reach.ts';
import { type Role, playAlone, playTogether, roleOf } from './roles.ts';
import { ARGUMENTS, LEAVES, WRAPS } from './vocabulary.ts';

const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const;

/** Derives a world, so that its subgraphs compose by the way they are made. */
export function deriveWorld(draw: WorldDraw): World {
  const subgraphs = NAMES.slice(0, 2 + (draw.subgraphs % 3));
  const faced = draw.face !== null && draw.interfaces.length > 0;
  const draft = new Draft(draw.seed, faced ? [...subgraphs, FACES] : subgraphs);
  const drawn: [ObjectType, Field, FieldDraw][] = [];

  const entities = draw.entities.map((each, index) => [draft.add(`E${index}`, 'entity'), each] as const);
  const values = draw.values.map((each, index) => [draft.add(`V${index}`, 'value', true), each] as const);
  const names = [...draft.objects.keys()].filter((name) => name !== 'Place');
  const entityNames = entities.map(([{ name }]) => name);
  draw.unions.forEach((each, index) => addAbstract(draft, `U${index}`, 'union', names, each));
  draw.interfaces.forEach((each, index) => addAbstract(draft, `I${index}`, 'interface', entityNames, each));
  const abstract = draft.abstracts.get('I0');
  if (faced && abstract) abstract.keyed = NAMES[0];
  const bases = [...LEAVES, ...LEAVES, ...names, ...entityNames, ...entityNames, ...draft.abstracts.keys()];

  const solid = bases.filter((name) => !draft.abstracts.has(name));

  const put = (type: ObjectType, name: string, each: FieldDraw, among: readonly string[], from = bases) => {
    const shared = each.share % 4 === 0 && type.name !== 'Mutation' && !type.whole;
    const owners = [choose(among, each.owner), ...(shared ? [choose(among, each.share >> 2)] : [])];
    const base = choose(type.whole ? solid : from, each.base);
    const wrap = choose(WRAPS, each.wrap >> 1);
    const args = each.args % 3 === 0 ? choose(ARGUMENTS, each.args >> 2).sdl : '';
    const made = field(name, wrap.replace('T', base), args, ownersOf(draft, base, owners));
    if (type.whole) made.owners.clear();
    made.fails = each.detail % 3 === 0;
    type.fields.set(name, made);
    drawn.push([type, made, each]);
  };
  for (const [type, { fields }] of entities) {
    for (const { members, common } of draft.abstracts.values())
      for (const [index, name] of common.entries()) {
        const each = draw.interfaces[0]?.common[index];
        if (!each || !members.includes(type.name)) continue;
        put(type, name, { ...each, owner: each.owner + draft.number(type.name) }, subgraphs);
        // What a face may require is in the interface where that has its key.
        if (faced) type.fields.get(name)?.owners.add(NAMES[0]);
      }
    fields.forEach((each, index) => put(type, `f${index}`, each, subgraphs));
  }
  for (const [type, fields] of values)
    fields.forEach((each, index) => put(type, `v${index}`, each, subgraphs));
  const query = draft.add('Query', 'root');
  draw.queries.forEach((each, index) => put(query, `q${index}`, each, subgraphs));
  if (draw.mutations.length > 0) {
    const mutation = draft.add('Mutation', 'root');
    draw.mutations.forEach((each, index) => put(mutation, `m${index}`, each, subgraphs));
  }
  if (faced) addFace(draft, draw.face, (type, name, each, from) => put(type, name, each, [FACES], from));

  play(draft, drawn);
  for (let before = ''; before !== (before = draft.size());) {
    draft.pull();
    makeReachable(draft);
  }
  return draft;
}

function addAbstract(
  draft: Draft,
  name: string,
  kind: AbstractType['kind'],
  among: readonly string[],
  draw: AbstractDraw,
): void {
  const members = among.filter(
    (_, index) => index === draw.members % among.length || (draw.members >> index) % 2,
  );
  const common = kind === 'interface' ? draw.common.map((_, index) => `c${index}`) : [];
  draft.abstracts.set(name, { name, kind, members, homes: new Map(), common, keyed: null });
}

/** An interface that one more subgraph knows as an object, and adds fields to. */
function addFace(
  draft: Draft,
  fields: readonly FieldDraw[] | null,
  put: (type: ObjectType, name: string, draw: FieldDraw, from: string[]) => void,
): void {
  const abstract = draft.abstracts.get('I0');
  if (!abstract?.keyed) return;
  draft.need('I0', abstract.keyed);
  const face = draft.add('I0', 'face');
  for (const name of abstract.common) {
    // What it may require are fields that all the members have.
    const known = draft.objects.get(abstract.members[0] ?? '')?.fields.get(name);
    if (known && (LEAVES as readonly string[]).includes(baseOf(known.type)))
      face.fields.set(name, field(name, known.type, known.args));
  }
  fields?.forEach((each, index) => put(face, `x${index}`, each, [...LEAVES]));
  draft.addKey(face, FACES, 'id');
  const query = draft.objects.get('Query');
  const [first] = fields ?? [];
  if (query && first && first.role % 2 === 0) put(query, 'face', { ...first, share: 1, role: 0 }, ['I0']);
}

/** Owners of one field agree on what it may be: those that share no member of an abstract type do not share it. */
function ownersOf(draft: Draft, base: string, [owner = '', other]: readonly string[]): string[] {
  const abstract = draft.abstracts.get(base);
  if (other === undefined || !abstract || owner === FACES)
    return other === undefined ? [owner] : [owner, other];
  const known = draft.membersIn(abstract, owner);
  return draft.membersIn(abstract, other).some((name) => known.includes(name)) ? [owner, other] : [owner];
}

function play(draft: Draft, drawn: readonly (readonly [ObjectType, Field, FieldDraw])[]): void {
  const roles = new Map<string, Role>(
    drawn.map(([type, { name }, draw]) => [`${type.name}.${name}`, roleOf(draw)]),
  );
  for (const [type, each, draw] of drawn)
    if (!type.whole && type.name !== 'Mutation' && type.kind !== 'face') playAlone(draft, type, each, draw);
  for (const [type, { name }, draw] of drawn) {
    const each = type.fields.get(name);
    if (each && !type.whole && type.name !== 'Mutation') playTogether(draft, type, each, draw, roles);
  }
}
