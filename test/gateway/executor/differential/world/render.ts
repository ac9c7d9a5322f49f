import { FACES } from './draft.ts';
import { type AbstractType, type Field, KEYS, type ObjectType, type World, declares } from './model.ts';
import { COMMON } from './vocabulary.ts';

const DIRECTIVES = [
  '@key',
  '@shareable',
  '@external',
  '@requires',
  '@provides',
  '@override',
  '@inaccessible',
  '@interfaceObject',
];
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: [${DIRECTIVES.map(
  (name) => JSON.stringify(name),
).join(', ')}])`;

/** Writes what one subgraph says of itself. */
export function renderSubgraph(world: World, subgraph: string): string {
  const objects = [...world.objects.values()]
    .filter(
      ({ homes, fields }) => homes.has(subgraph) && declaredIn([...fields.values()], subgraph).length > 0,
    )
    .map((type) => renderObject(world, type, subgraph));
  const abstracts = [...world.abstracts.values()]
    .filter(({ homes }) => subgraph !== FACES && homes.has(subgraph))
    .map((type) => renderAbstract(world, type, subgraph));
  return [LINK, COMMON.trimEnd(), ...abstracts, ...objects].join('\n');
}

function renderObject(world: World, type: ObjectType, subgraph: string): string {
  const keys = [...(type.keys.get(subgraph) ?? [])].map(
    ([kind, resolvable]) => ` @key(fields: "${KEYS[kind].set}"${resolvable ? '' : ', resolvable: false'})`,
  );
  const interfaces = [...world.abstracts.values()]
    .filter(({ kind, homes }) => kind === 'interface' && homes.get(subgraph)?.includes(type.name))
    .map(({ name }) => name);
  const implemented = interfaces.length > 0 ? ` implements ${interfaces.join(' & ')}` : '';
  const face = type.kind === 'face' ? ' @interfaceObject' : '';
  const fields = declaredIn([...type.fields.values()], subgraph).map((field) => renderField(field, subgraph));
  return `type ${type.name}${implemented}${keys.join('')}${face} {\n${fields.join('\n')}\n}`;
}

function renderField(field: Field, subgraph: string): string {
  const { name, args, type, owners, override } = field;
  const line = `  ${name}${args}: ${type}`;
  if (field.externals.has(subgraph)) return `${line} @external`;
  if (override?.from === subgraph) return line;
  return [
    line,
    ...(field.shared || owners.size > 1 ? ['@shareable'] : []),
    ...(field.hidden ? ['@inaccessible'] : []),
    ...(field.requires === null ? [] : [`@requires(fields: ${JSON.stringify(field.requires)})`]),
    ...(field.provides === null ? [] : [`@provides(fields: ${JSON.stringify(field.provides)})`]),
    ...(override ? [`@override(from: "${override.from}"${labelOf(override.label)})`] : []),
  ].join(' ');
}

const labelOf = (label: string | null) => (label === null ? '' : `, label: ${JSON.stringify(label)}`);

function renderAbstract(world: World, type: AbstractType, subgraph: string): string {
  const members = type.homes.get(subgraph) ?? [];
  if (type.kind === 'union') return `union ${type.name} = ${members.join(' | ')}`;
  const key = type.keyed === subgraph ? ' @key(fields: "id")' : '';
  const common = type.common.filter((name) =>
    members.every((member) => world.objects.get(member)?.fields.get(name)?.owners.has(subgraph)),
  );
  const fields = common.map((name) => {
    const field = world.objects.get(members[0] ?? '')?.fields.get(name);
    return field ? `  ${name}${field.args}: ${field.type}` : '';
  });
  return `interface ${type.name}${key} {\n${['  id: ID!', ...fields].join('\n')}\n}`;
}

function declaredIn(fields: readonly Field[], subgraph: string): Field[] {
  return fields.filter((field) => declares(field, subgraph));
}
