import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** What a supergraph says of its subgraphs (`@join`). */
export interface Joins {
  /**
   * Names of the objects that a field's value can be where a subgraph answers it: the subgraph may know only some of a
   * union, and whoever else owns the field must know them too.
   */
  below(subgraph: string, parent: string, field: string): readonly string[];
  /** The keys by which a subgraph looks entities up, each by the names of its fields. */
  keys(subgraph: string, type: string): readonly (readonly string[])[];
  /** Whether a subgraph names a field that it has only where it provides it. */
  isExternal(subgraph: string, parent: string, field: string): boolean;
  /** What a subgraph has of a field's value, though it belongs to another one. */
  provides(subgraph: string, parent: string, field: string): SelectionSetNode | null;
  /** What a subgraph is to be given for a field; null where that is nothing but a key. */
  requires(subgraph: string, parent: string, field: string): SelectionSetNode | null;
}

export function readJoins(schema: GraphQLSchema): Joins {
  const graphs = graphsOf(schema);
  const ofField = remember((subgraph: string, parent: string, name: string) => {
    const field = definitionOf(schema, parent, name);
    return field && applied(field, 'join__field').find(({ graph }) => graph === graphs.get(subgraph));
  });
  return {
    below: remember((subgraph, parent, name) => {
      const type = schema.getType(parent);
      const field = definitionOf(schema, parent, name);
      if (!field || !type) return [];
      const below = getNamedType(field.type).name;
      const owners = applied(field, 'join__field').filter(
        (each) => each['graph'] && each['external'] !== true,
      );
      const others = (owners.length > 0 ? owners : applied(type, 'join__type')).map(({ graph }) => graph);
      const known = others.map((graph) => new Set(possibleIn(schema, graph, below)));
      return possibleIn(schema, graphs.get(subgraph), below).filter((each) =>
        known.every((all) => all.has(each)),
      );
    }),
    keys: remember((subgraph, name) => {
      const graph = graphs.get(subgraph);
      const type = schema.getType(name);
      return (type ? applied(type, 'join__type') : []).flatMap(({ graph: at, key, resolvable }) =>
        at === graph && resolvable !== false && typeof key === 'string' ? [namesOf(selectionOf(key))] : [],
      );
    }),
    isExternal: (...at) => ofField(...at)?.['external'] === true,
    provides: remember((...at) => selectionOf(ofField(...at)?.['provides'])),
    requires: remember((...at) => selectionOf(ofField(...at)?.['requires'])),
  };
}

/** Plans ask the same of a supergraph many times. */
function remember<At extends readonly string[], Value>(read: (...at: At) => Value): (...at: At) => Value {
  const known = new Map<string, Value>();
  return (...at) => {
    const name = at.join(' ');
    const found = known.has(name) ? (known.get(name) as Value) : read(...at);
    known.set(name, found);
    return found;
  };
}

export function definitionOf(schema: GraphQLSchema, parent: string, name: string) {
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function possibleIn(schema: GraphQLSchema, graph: unknown, name: string): readonly string[] {
  const type = schema.getType(name);
  if (!isAbstractType(type)) return [name];
  const all = schema.getPossibleTypes(type);
  const members = applied(type, 'join__unionMember').filter((each) => each['graph'] === graph);
  const some = isUnionType(type)
    ? members.map(({ member }) => String(member))
    : all.filter((object) => implementsIn(object, graph, name)).map((object) => object.name);
  // A subgraph of an interface object names none of them, and has them all.
  return some.length > 0 ? some : all.map((object) => object.name);
}

const implementsIn = (object: Written, graph: unknown, name: string) =>
  applied(object, 'join__implements').some((each) => each['graph'] === graph && each['interface'] === name);

/** What a supergraph calls its subgraphs, by their own names. */
function graphsOf(schema: GraphQLSchema): ReadonlyMap<unknown, unknown> {
  const type = schema.getType('join__Graph');
  const values = isEnumType(type) ? type.getValues() : [];
  return new Map(values.map((value) => [applied(value, 'join__graph')[0]?.['name'], value.name]));
}

const namesOf = (set: SelectionSetNode | null) =>
  (set?.selections ?? []).flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));

function selectionOf(fields: unknown): SelectionSetNode | null {
  if (typeof fields !== 'string') return null;
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : null;
}

/** What stands in a supergraph's text, with its directives. */
interface Written {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/** The arguments of each use of a directive. */
function applied({ astNode }: Written, directive: string): Readonly<Record<string, unknown>>[] {
  const uses = astNode?.directives?.filter(({ name }) => name.value === directive) ?? [];
  return uses.map(({ arguments: given = [] }) =>
    Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
  );
}
