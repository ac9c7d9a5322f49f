import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/** One `type`, `extend type`, `interface` or `extend interface` with its braces. */
export type FieldsBlock =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

/** A field where it stands. */
export interface FieldSite {
  readonly coordinate: string;
  readonly typeName: string;
  readonly fieldName: string;
  readonly block: FieldsBlock;
  readonly field: FieldDefinitionNode;
  /** The directives that say what the field is; a field in order has exactly one. */
  readonly classes: readonly ConstDirectiveNode[];
  /** Owned by another subgraph and only named here. */
  readonly external: boolean;
}

interface WithDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** What a type may state for its fields; roles, and what is compared, are stated for each field by itself. */
const DEFAULT_NAMES = ['item', 'derived', 'aggregate', 'structure'];
const CLASS_NAMES = [...DEFAULT_NAMES, 'verifies', 'allow'];

export function isFieldsBlock(definition: DefinitionNode): definition is FieldsBlock {
  return isObjectBlock(definition) || isInterfaceBlock(definition);
}

export function isObjectBlock(
  definition: DefinitionNode,
): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function isInterfaceBlock(
  definition: DefinitionNode,
): definition is InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode {
  return (
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

/** Every field of every object and interface type, in the order of the document. */
export function fieldSites(document: DocumentNode): FieldSite[] {
  return document.definitions.filter(isFieldsBlock).flatMap((block) =>
    (block.fields ?? []).map((field) => ({
      coordinate: `${block.name.value}.${field.name.value}`,
      typeName: block.name.value,
      fieldName: field.name.value,
      block,
      field,
      classes: classesOf(field),
      external: directiveOf(field, 'external') !== undefined,
    })),
  );
}

/** The directives on a type that are defaults for its fields; a type in order has one at most. */
export function defaultsOf(block: FieldsBlock): ConstDirectiveNode[] {
  return (block.directives ?? []).filter((directive) => DEFAULT_NAMES.includes(directive.name.value));
}

export function classesOf(node: WithDirectives): ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => CLASS_NAMES.includes(directive.name.value));
}

export function directivesOf(node: WithDirectives, name: string): ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

export function directiveOf(node: WithDirectives, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** What an argument of a directive says: strings, numbers, lists; an enum value is its name. */
function argumentOf(directive: ConstDirectiveNode | undefined, name: string): unknown {
  const argument = directive?.arguments?.find((candidate) => candidate.name.value === name);
  return argument && valueFromASTUntyped(argument.value);
}

export function textArgument(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = argumentOf(directive, name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberArgument(directive: ConstDirectiveNode | undefined, name: string): number | undefined {
  const value = argumentOf(directive, name);
  return typeof value === 'number' ? value : undefined;
}

/** A list of strings, also where it was written as a single one. */
export function listArgument(directive: ConstDirectiveNode | undefined, name: string): string[] {
  const value = argumentOf(directive, name);
  return (Array.isArray(value) ? value : [value]).filter(
    (entry): entry is string => typeof entry === 'string',
  );
}
