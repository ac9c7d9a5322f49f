import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { expandDefaults } from '../vocabulary/expand.ts';
import { type FieldSite, directiveOf, fieldSites, isObjectBlock } from '../vocabulary/reading.ts';
import { completeItem, draftOf } from '../vocabulary/draft.ts';
import type { Item } from '../vocabulary/model.ts';
import { words } from '../register/names.ts';

const HEAD =
  '# Made from the items that are shared on conditions by `npm run generate`; never edited by hand.\n';
const SCALARS = ['ID', 'String', 'Int', 'Float', 'Boolean', 'Date', 'DateTime'];
const CHINESE_TERM = /\(([^()]*\p{Script=Han}[^()]*)\)/u;

/**
 * The SDL by which values are compared: a field beside each item that an agreement can give. Empty where a room has
 * no such item.
 */
export function writeVerifications(written: DocumentNode): string {
  const document = expandDefaults(written);
  const types = new Map(
    document.definitions.flatMap((each) =>
      isObjectBlock(each) && each.kind === Kind.OBJECT_TYPE_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const enums = new Set(
    document.definitions.flatMap((each) =>
      each.kind === Kind.ENUM_TYPE_DEFINITION ? [each.name.value] : [],
    ),
  );
  const inputs = new Map<string, string>();
  const fields = new Map<string, string[]>();
  for (const site of fieldSites(document)) {
    const item = verifiable(site);
    if (item === null) continue;
    const value = valueOf(site.field.type, { types, enums, inputs });
    fields.set(site.typeName, [...(fields.get(site.typeName) ?? []), fieldOf(site, item, value)]);
  }
  if (fields.size === 0) return '';
  const extensions = [...fields].map(([type, own]) => `extend type ${type} {\n${own.join('')}}\n`);
  return `${HEAD}\n${[...extensions, ...inputs.values()].join('\n')}`;
}

/** What an agreement can give: what is open needs none, and what is withheld has none. */
function verifiable({ field, external }: FieldSite): Item | null {
  const directive = directiveOf(field, 'item');
  if (directive === undefined || external || (field.arguments ?? []).length > 0) return null;
  const item = completeItem(draftOf(directive));
  return item?.sharing === 'CONDITIONAL' && item.openness !== 'OPEN' ? item : null;
}

function fieldOf({ fieldName, field }: FieldSite, { id }: Item, value: string): string {
  const term = CHINESE_TERM.exec(field.description?.value ?? '')?.[1];
  return `  "Whether a value that you have is its ${words(fieldName)} (核验${term ?? ''})."
  ${fieldName}Matches("The value that you have." value: ${value}!): Comparison @verifies(item: "${id}")
`;
}

interface Known {
  readonly types: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly enums: ReadonlySet<string>;
  readonly inputs: Map<string, string>;
}

/** The type of the value that is given: of another row its key, of several fields all of them together. */
function valueOf(type: TypeNode, known: Known): string {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type, known);
  if (type.kind === Kind.LIST_TYPE) return `[${valueOf(type.type, known)}!]`;
  const name = type.name.value;
  if (SCALARS.includes(name) || known.enums.has(name)) return name;
  const named = known.types.get(name);
  if (named === undefined || directiveOf(named, 'key')) return 'ID';
  const input = `${name}Value`;
  known.inputs.set(input, inputOf(input, named));
  return input;
}

function inputOf(input: string, { description, fields = [] }: ObjectTypeDefinitionNode): string {
  const lines = fields.map(
    (field) => `  "${textOf(field)}"\n  ${field.name.value}: ${printed(field.type)}\n`,
  );
  return `"${description?.value ?? 'A value to compare (核验取值).'}"\ninput ${input} {\n${lines.join('')}}\n`;
}

const textOf = ({ description }: FieldDefinitionNode) => description?.value ?? '';

function printed(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${printed(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${printed(type.type)}]` : type.name.value;
}
