import { GraphQLError, Kind, parse, type DocumentNode, type SelectionSetNode, type TypeNode } from 'graphql';
import { directivesOf, isFieldsBlock, textArgument } from './reading.ts';

/** type name → field name → name of the field's type. */
export type TypeMap = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function typeMapOf(document: DocumentNode): TypeMap {
  const types = new Map<string, Map<string, string>>();
  for (const block of document.definitions.filter(isFieldsBlock)) {
    const fields = types.get(block.name.value) ?? new Map<string, string>();
    for (const field of block.fields ?? []) fields.set(field.name.value, namedType(field.type));
    types.set(block.name.value, fields);
  }
  return types;
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/**
 * Coordinates that a federation field set names, nested ones too: `region { code }` on Community is
 * Community.region and Region.code. One that is not GraphQL names nothing here: composition reports it.
 */
export function coordinatesIn(fieldSet: string, typeName: string, types: TypeMap): string[] {
  const selectionSet = parseFieldSet(fieldSet);
  return selectionSet ? selected(selectionSet, typeName, types) : [];
}

function parseFieldSet(fieldSet: string): SelectionSetNode | undefined {
  const text = fieldSet.trim();
  try {
    const [operation] = parse(text.startsWith('{') ? text : `{ ${text} }`).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function selected(selectionSet: SelectionSetNode, typeName: string, types: TypeMap): string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return selected(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, types);
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const fieldName = selection.name.value;
    const below = types.get(typeName)?.get(fieldName);
    const nested = selection.selectionSet && below ? selected(selection.selectionSet, below, types) : [];
    return [`${typeName}.${fieldName}`, ...nested];
  });
}

/** Coordinates of every field that is part of a key in this subgraph. */
export function keyCoordinates(document: DocumentNode): Set<string> {
  const types = typeMapOf(document);
  const coordinates = new Set<string>();
  for (const block of document.definitions.filter(isFieldsBlock)) {
    for (const key of directivesOf(block, 'key')) {
      const fields = textArgument(key, 'fields') ?? '';
      for (const coordinate of coordinatesIn(fields, block.name.value, types)) coordinates.add(coordinate);
    }
  }
  return coordinates;
}
