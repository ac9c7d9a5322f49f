import {
  type AbstractType,
  type Field,
  KEYS,
  KEY_FIELDS,
  type KeyKind,
  type ObjectType,
  PLACE,
  type World,
  baseOf,
  declares,
} from './model.ts';
import { choose, numberOf } from './numbers.ts';

/** The subgraph that knows an interface as an object. */
export const FACES = 'faces';

const KEY_CHOICES: readonly (readonly KeyKind[])[] = [
  ['id'],
  ['id'],
  ['sku'],
  ['id', 'sku'],
  ['pair'],
  ['id', 'pair'],
  ['place'],
  ['sku', 'place'],
  ['both'],
];

/** A world in the making: whatever is put into a subgraph pulls after it what it needs there. */
export class Draft implements World {
  readonly objects = new Map<string, ObjectType>();
  readonly abstracts = new Map<string, AbstractType>();
  readonly seed: number;
  readonly subgraphs: readonly string[];

  constructor(seed: number, subgraphs: readonly string[]) {
    this.seed = seed;
    this.subgraphs = subgraphs;
    this.add(PLACE, 'value', true).fields.set('code', field('code', 'String!'));
  }

  add(name: string, kind: ObjectType['kind'], whole = false): ObjectType {
    const type: ObjectType = { name, kind, whole, homes: new Set(), keys: new Map(), fields: new Map() };
    this.objects.set(name, type);
    return type;
  }

  /** The number of something of this world, drawn with its seed. */
  number(text: string): number {
    return numberOf(`${this.seed}/${text}`);
  }

  /** What a subgraph knows of an abstract type's members: all, or some. */
  membersIn({ name, members, keyed }: AbstractType, subgraph: string): readonly string[] {
    if (keyed === subgraph || subgraph === FACES || this.number(`${name} ${subgraph}`) % 2 === 0)
      return members;
    const bits = this.number(`${name} some ${subgraph}`);
    const some = members.filter((_, index) => (bits >>> index) % 2 === 1);
    return some.length > 0 ? some : [choose(members, bits)];
  }

  addKey(type: ObjectType, subgraph: string, kind: KeyKind, resolvable = true): void {
    const keys = type.keys.get(subgraph) ?? new Map<KeyKind, boolean>();
    type.homes.add(subgraph);
    type.keys.set(subgraph, keys.set(kind, resolvable || keys.get(kind) === true));
    for (const name of KEYS[kind].fields) {
      const known = type.fields.get(name) ?? field(name, KEY_FIELDS[name] ?? 'ID!');
      known.owners.add(subgraph);
      type.fields.set(name, known);
    }
  }

  /** Puts what every subgraph needs into it, until nothing is missing. */
  pull(): void {
    for (let before = ''; before !== (before = this.size());)
      for (const type of [...this.objects.values()])
        for (const each of [...type.fields.values()])
          for (const subgraph of this.subgraphs)
            if (declares(each, subgraph)) {
              this.need(type.name, subgraph);
              this.need(baseOf(each.type), subgraph);
            }
  }

  need(name: string, subgraph: string): void {
    const abstract = subgraph === FACES ? undefined : this.abstracts.get(name);
    if (abstract && !abstract.homes.has(subgraph)) this.#needAbstract(abstract, subgraph);
    const type = this.objects.get(name);
    if (!type || type.homes.has(subgraph) || (type.kind === 'face' && subgraph !== FACES)) return;
    type.homes.add(subgraph);
    if (type.whole) for (const each of type.fields.values()) each.owners.add(subgraph);
    if (type.kind !== 'entity') return;
    const number = this.number(`${name} keys ${subgraph}`);
    const resolvable = number % 7 !== 0;
    for (const kind of choose(KEY_CHOICES, number >>> 3)) this.addKey(type, subgraph, kind, resolvable);
  }

  #needAbstract(abstract: AbstractType, subgraph: string): void {
    const members = this.membersIn(abstract, subgraph);
    abstract.homes.set(subgraph, members);
    for (const member of members) {
      this.need(member, subgraph);
      const type = this.objects.get(member);
      if (abstract.kind === 'interface' && type) this.addKey(type, subgraph, 'id');
    }
  }

  /** Changes with everything that is put into a subgraph. */
  size(): string {
    const types = [...this.objects.values()];
    const homes = types.map((type) => [type.homes.size, ...[...type.keys.values()].map((keys) => keys.size)]);
    const owners = types.flatMap((type) => [...type.fields.values()].map((each) => each.owners.size));
    return [...homes, ...owners, ...[...this.abstracts.values()].map((each) => each.homes.size)].join();
  }
}

export function field(name: string, type: string, args = '', owners: readonly string[] = []): Field {
  return {
    name,
    type,
    args,
    owners: new Set(owners),
    externals: new Set(),
    requires: null,
    provides: null,
    override: null,
    shared: false,
    hidden: false,
    fails: false,
  };
}
