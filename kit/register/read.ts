import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { itemsTold } from '../decision/itemsTold.ts';
import { expandDefaults } from '../vocabulary/expand.ts';
import { type Policies, readPolicies } from '../vocabulary/policies.ts';
import { directiveOf, listArgument, textArgument } from '../vocabulary/reading.ts';
import { camel, plural } from './names.ts';
import {
  type FieldKind,
  type Place,
  type Register,
  type RegisterField,
  RegisterMistaken,
} from './register.ts';

/** Types whose key is a code; every other entity has an id. */
const CODED = ['Region', 'Community', 'Grid', 'Department', 'FunctionalArea'];

const SCALARS: Readonly<Record<string, FieldKind>> = {
  ID: 'text',
  String: 'text',
  Int: 'int',
  Float: 'float',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'moment',
};

/**
 * The registers of a room, from its SDL as it is written.
 * @throws RegisterMistaken
 */
export function readRegisters(room: string, written: DocumentNode): Register[] {
  const document = expandDefaults(written);
  const policies = readPolicies(document);
  const enums = enumsOf(document);
  const mistakes: string[] = [];
  const registers = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const declared = directiveOf(definition, 'register');
    if (declared === undefined) return [];
    const fields = fieldsOf(definition, enums, policies);
    return [readOne({ room, definition, declared, fields, policies, enums }, mistakes)].filter(
      (each) => each !== undefined,
    );
  });
  if (mistakes.length > 0) throw new RegisterMistaken(mistakes.join('\n'));
  return registers;
}

interface Declared {
  readonly room: string;
  readonly definition: ObjectTypeDefinitionNode;
  readonly declared: ConstDirectiveNode;
  readonly fields: ReadonlyMap<string, RegisterField>;
  readonly policies: Policies;
  readonly enums: Enums;
}

function readOne(
  { room, definition, declared, fields, policies, enums }: Declared,
  mistakes: string[],
): Register | undefined {
  const type = definition.name.value;
  const named = (argument: string) =>
    listArgument(declared, argument).flatMap((name) => {
      const field = fields.get(name);
      if (field === undefined)
        mistakes.push(`${type} @register(${argument}:) names ${name}, which is no field read from its rows.`);
      return field ?? [];
    });
  const place = type === 'Region' ? placeOfRegion(fields, policies) : placeOf(fields, policies);
  const orders = named('order');
  const lasts = named('lasts');
  if (place === undefined)
    mistakes.push(`${type} has neither a community nor a region: say where its rows lie.`);
  if (orders.length === 0) mistakes.push(`${type} @register needs an order that lists have.`);
  for (const field of orders)
    if (!field.nonNull || field.list)
      mistakes.push(`${type}.${field.name} can be null or is a list: nothing can be ordered by it.`);
  for (const field of named('text'))
    if (field.kind !== 'text') mistakes.push(`${type}.${field.name} is no text that can be searched.`);
  const filters = named('filter');
  const apart = named('apart');
  for (const field of apart)
    if (field.kind !== 'reference' || field.list || !filters.includes(field))
      mistakes.push(
        `${type} @register(apart:) names ${field.name}, which is no reference that it filters by.`,
      );
  if (place === undefined || orders.length === 0) return undefined;

  const sites = new Map(definition.fields?.map((field) => [field.name.value, field]));
  const marked = (name: string) =>
    [...fields.values()].flatMap((field) => {
      const directive = directiveOf(sites.get(field.name) ?? {}, name);
      return directive ? [{ field, directive }] : [];
    });
  const one = textArgument(declared, 'one') ?? camel(type);
  return {
    room,
    type,
    row: textArgument(declared, 'row') ?? '',
    term: textArgument(declared, 'term') ?? '',
    one,
    many: textArgument(declared, 'many') ?? plural(one),
    key: fields.has('id') ? 'id' : 'code',
    place,
    unit: textArgument(declared, 'unit') ?? 'COUNT',
    keeper: enums.get('DepartmentFunction')?.get(policies.item(place.items[0] ?? '')?.source ?? '') ?? '',
    filters,
    apart,
    orders,
    text: named('text'),
    lasts: lasts[0] && lasts[1] ? [lasts[0], lasts[1]] : null,
    measures: marked('measure').map(({ field, directive }) => ({
      field,
      unit: textArgument(directive, 'unit') ?? 'COUNT',
    })),
    inverses: marked('lists').map(({ field, directive }) => ({
      field,
      as: textArgument(directive, 'as') ?? '',
    })),
    fields,
  };
}

/** Enums by name; each value with the Chinese term that stands in its description's brackets. */
type Enums = ReadonlyMap<string, ReadonlyMap<string, string>>;

function enumsOf(document: DocumentNode): Enums {
  return new Map(
    document.definitions.flatMap((each) => {
      if (each.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
      const values = (each.values ?? []).map(({ name, description }): [string, string] => [
        name.value,
        /\(([^()]+)\)/.exec(description?.value ?? '')?.[1] ?? name.value,
      ]);
      return [[each.name.value, new Map(values)]];
    }),
  );
}

function fieldsOf(
  definition: ObjectTypeDefinitionNode,
  enums: Enums,
  policies: Policies,
): ReadonlyMap<string, RegisterField> {
  const fields = new Map<string, RegisterField>();
  for (const field of definition.fields ?? []) {
    if ((field.arguments ?? []).length > 0) continue;
    const name = field.name.value;
    const { type, list, nonNull } = unwrap(field.type);
    const values = enums.get(type);
    const kind = values ? 'enum' : (SCALARS[type] ?? 'reference');
    if (kind === 'reference' && list) continue;
    const told = itemsTold(policies.field(definition.name.value, name));
    fields.set(name, {
      name,
      kind,
      type,
      values: [...(values?.keys() ?? [])],
      list,
      nonNull,
      property: kind === 'reference' ? `${name}${CODED.includes(type) ? 'Code' : 'Id'}` : name,
      items: told.map(({ id }) => id),
      reads: told.filter(({ openness }) => openness !== 'OPEN').map(({ id }) => id),
    });
  }
  return fields;
}

function unwrap(type: FieldDefinitionNode['type']): { type: string; list: boolean; nonNull: boolean } {
  const nonNull = type.kind === Kind.NON_NULL_TYPE;
  let inner: TypeNode = type;
  let list = false;
  while (inner.kind !== Kind.NAMED_TYPE) {
    list ||= inner.kind === Kind.LIST_TYPE;
    inner = inner.type;
  }
  return { type: inner.name.value, list, nonNull };
}

/** A community tells more than the region around it. */
function placeOf(fields: ReadonlyMap<string, RegisterField>, policies: Policies): Place | undefined {
  const community = fields.get('community');
  if (community?.type === 'Community')
    return { field: 'community', property: 'communityCode', ...toldBy(community, policies) };
  const region = fields.get('region');
  return region?.type === 'Region'
    ? { field: 'region', property: 'regionCode', ...toldBy(region, policies) }
    : undefined;
}

/** A region lies where it is: its code says so, and of a code with it no more than its level. */
function placeOfRegion(fields: ReadonlyMap<string, RegisterField>, policies: Policies): Place | undefined {
  const level = fields.get('level');
  return level && { field: 'code', property: 'code', ...toldBy(level, policies) };
}

function toldBy({ items, reads }: RegisterField, policies: Policies) {
  const personal = items.some((id) => policies.item(id)?.sensitivity !== 'NONE');
  return { items, closed: reads.length > 0, personal: personal && reads.length > 0 };
}
