import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import {
  classesOf,
  defaultsOf,
  directiveOf,
  isFieldsBlock,
  isObjectBlock,
  type FieldsBlock,
} from './reading.ts';
import { keyCoordinates } from './selections.ts';

const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];
const STRUCTURE = directive('structure');

/**
 * Writes a type's defaults onto the fields inside its braces, so that every field says by itself what it is
 * and no sharing directive stays on a type: composition merges types of one name, and would spread one
 * subgraph's defaults over another's fields. Defaults hold for their own block: a second `extend type` of the
 * same type states its own.
 */
export function expandDefaults(document: DocumentNode): DocumentNode {
  const keys = keyCoordinates(document);
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      isFieldsBlock(definition) ? expandBlock(definition, keys) : definition,
    ),
  };
}

function expandBlock<Block extends FieldsBlock>(block: Block, keys: ReadonlySet<string>): Block {
  const defaults = defaultsOf(block);
  const fields = block.fields?.map((field) => classify(field, block, defaults[0], keys));
  const directives = block.directives?.filter((candidate) => !defaults.includes(candidate)) ?? [];
  return { ...block, ...(fields && { fields }), directives: [...directives, ...shareable(block)] };
}

/** Only what has no fact of its own may be answered by whoever is asked first. */
function shareable(block: FieldsBlock): ConstDirectiveNode[] {
  const structural = directiveOf(block, 'structure') && isObjectBlock(block);
  if (!structural || ROOT_TYPES.includes(block.name.value) || directiveOf(block, 'shareable')) return [];
  return [directive('shareable')];
}

function classify(
  field: FieldDefinitionNode,
  block: FieldsBlock,
  byDefault: ConstDirectiveNode | undefined,
  keys: ReadonlySet<string>,
): FieldDefinitionNode {
  if (classesOf(field).length > 0) return byDefault ? fillIn(field, byDefault) : field;
  const structural = isStructureByItself(field, block.name.value, keys);
  const added = structural ? STRUCTURE : byDefault && withoutId(byDefault);
  return added ? { ...field, directives: [...(field.directives ?? []), added] } : field;
}

function isStructureByItself(
  field: FieldDefinitionNode,
  typeName: string,
  keys: ReadonlySet<string>,
): boolean {
  return (
    typeName === 'Query' ||
    typeName === 'Subscription' ||
    keys.has(`${typeName}.${field.name.value}`) ||
    directiveOf(field, 'external') !== undefined
  );
}

/** A field's own `@item` takes from the type's what it does not say itself. */
function fillIn(field: FieldDefinitionNode, byDefault: ConstDirectiveNode): FieldDefinitionNode {
  const defaults = withoutId(byDefault).arguments ?? [];
  if (byDefault.name.value !== 'item') return field;
  const directives = field.directives?.map((own) => {
    if (own.name.value !== 'item') return own;
    const said = own.arguments ?? [];
    const missing = defaults.filter((each) => !said.some((one) => one.name.value === each.name.value));
    return { ...own, arguments: [...said, ...missing] };
  });
  return { ...field, ...(directives && { directives }) };
}

/** An id names one item, so a type cannot give it to all of its fields. */
function withoutId(byDefault: ConstDirectiveNode): ConstDirectiveNode {
  if (byDefault.name.value !== 'item') return byDefault;
  return { ...byDefault, arguments: byDefault.arguments?.filter((each) => each.name.value !== 'id') ?? [] };
}

function directive(name: string): ConstDirectiveNode {
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: [] };
}
