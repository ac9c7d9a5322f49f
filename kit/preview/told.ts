import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from 'graphql';
import { learntBySearch, learntFrom } from '../decision/itemsTold.ts';
import type { Learnt } from '../decision/question.ts';
import { regionAsked } from '../room/guard.ts';
import { itemsRead } from '../vocabulary/itemsRead.ts';
import type { WholeGraph } from './graph.ts';
import { type Operation, fragmentsOf } from './operation.ts';
import { argumentsGiven, variablesIn } from './values.ts';

/** A field of an operation that tells of items, by itself or by its arguments. */
export interface Told {
  readonly coordinate: string;
  /** Where it stands in the answer first, without indices. */
  readonly path: readonly string[];
  readonly learnt: readonly Learnt[];
  /** Whether it is told of several rows at once. */
  readonly listed: boolean;
  /** Where it has no row: the region that its arguments name, or the whole country. */
  readonly region: string | null;
  /** The field around it without which it is not reached. */
  readonly below: Told | null;
}

/** What is around a selection. */
interface Place {
  readonly path: readonly string[];
  readonly listed: boolean;
  readonly below: Told | null;
}

/** The fields of an operation that tell of items, each once, those around others before them. */
export function toldBy(graph: WholeGraph, operation: Operation, region: string): readonly Told[] {
  const { schema, policies } = graph;
  const fragments = fragmentsOf(operation.document);
  const variables = variablesIn(operation, schema, region);
  const found = new Map<string, Told>();
  const query = schema.getQueryType();
  if (query) read(operation.asked.selectionSet, [query], { path: [], listed: false, below: null });
  return [...found.values()];

  function read({ selections }: SelectionSetNode, types: readonly GraphQLObjectType[], place: Place): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        for (const type of types) readField(selection, type, place);
        continue;
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (inner === undefined) continue;
      const on = inner.typeCondition && typesNamed(schema, inner.typeCondition.name.value);
      read(inner.selectionSet, on ? types.filter((type) => on.includes(type)) : types, place);
    }
  }

  function readField(node: FieldNode, type: GraphQLObjectType, { path, listed, below }: Place): void {
    const field = type.getFields()[node.name.value];
    if (field === undefined) return;
    const given = argumentsGiven(field, node, variables);
    const told: Told = {
      coordinate: `${type.name}.${field.name}`,
      path: [...path, (node.alias ?? node.name).value],
      learnt: [
        ...learntFrom(policies.field(type.name, field.name), field.type),
        ...itemsRead(policies, type.name, field, given).map(learntBySearch),
      ],
      listed,
      region: type === query ? regionAsked(given) : null,
      below,
    };
    const kept = told.learnt.length > 0 ? keep(told) : below;
    if (node.selectionSet === undefined) return;
    const inside = listed || isListType(getNullableType(field.type));
    const types = typesNamed(schema, getNamedType(field.type).name);
    read(node.selectionSet, types, { path: told.path, listed: inside, below: kept });
  }

  function keep(told: Told): Told {
    const { coordinate, learnt, listed, region: named, below } = told;
    const ids = learnt.map(({ item: { id }, use }) => [id, use]);
    const name = JSON.stringify([coordinate, ids, listed, named, below?.path]);
    const kept = found.get(name) ?? told;
    found.set(name, kept);
    return kept;
  }
}

/** The types of which a row may be. */
function typesNamed(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
