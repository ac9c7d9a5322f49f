import { parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { completeItem, draftOf } from './draft.ts';
import type { FieldPolicy, Item } from './model.ts';
import { directiveOf, fieldSites, listArgument, numberArgument, type FieldSite } from './reading.ts';
import { readsSites } from './reads.ts';

/** What a schema says about sharing, ready to be asked per field. */
export interface Policies {
  /** undefined = no policy = answered to nobody */
  field(typeName: string, fieldName: string): FieldPolicy | undefined;
  item(id: string): Item | undefined;
  items(): Iterable<{ readonly item: Item; readonly coordinate: string }>;
  /** Items that an argument, input field or enum value lets a caller learn about. */
  readsOfArgument(type: string, field: string, argument: string): readonly Item[];
  readsOfInputField(type: string, field: string): readonly Item[];
  readsOfEnumValue(type: string, value: string): readonly Item[];
}

const STRUCTURE: FieldPolicy = { kind: 'structure' };

/** A subgraph's own doors: declared by no room, they carry nothing but what is asked behind them. */
const DOORS = new Set(['Query._entities', 'Query._service', '_Service.sdl']);

/**
 * Reads the policies of an expanded subgraph document or of a composed supergraph: the same directives stand
 * on the same fields in both. A document that names an unknown item is refused, as it never was composed.
 */
export function readPolicies(source: DocumentNode | string): Policies {
  const document = typeof source === 'string' ? parse(source, { noLocation: true }) : source;
  const sites = fieldSites(document);
  const items = itemsOf(sites);
  const fields = new Map<string, FieldPolicy>();
  for (const site of sites) {
    const policy = policyOf(site, items);
    if (policy) fields.set(site.coordinate, policy);
  }
  const reads = readsOf(document, items);
  const none: readonly Item[] = [];

  return {
    field: (typeName, fieldName) => {
      const coordinate = `${typeName}.${fieldName}`;
      const byItself = fieldName.startsWith('__') || typeName.startsWith('__') || DOORS.has(coordinate);
      return byItself ? STRUCTURE : fields.get(coordinate);
    },
    item: (id) => items.get(id)?.item,
    items: () => items.values(),
    readsOfArgument: (type, field, argument) => reads.get(`${type}.${field}(${argument}:)`) ?? none,
    readsOfInputField: (type, field) => reads.get(`${type}.${field}`) ?? none,
    readsOfEnumValue: (type, value) => reads.get(`${type}.${value}`) ?? none,
  };
}

type Items = ReadonlyMap<string, { readonly item: Item; readonly coordinate: string }>;

function itemsOf(sites: readonly FieldSite[]): Items {
  const items = new Map<string, { item: Item; coordinate: string }>();
  for (const site of sites) {
    const directive = directiveOf(site.field, 'item');
    const item = directive && completeItem(draftOf(directive));
    if (item && !items.has(item.id)) items.set(item.id, { item, coordinate: site.coordinate });
  }
  return items;
}

/** Nothing where the field says nothing, or two things, or too little: nobody is answered then. */
function policyOf(site: FieldSite, items: Items): FieldPolicy | undefined {
  const [directive, ...more] = site.classes;
  if (!directive || more.length > 0) return undefined;
  const named = (argument: string) => resolve(directive, argument, site.coordinate, items);
  switch (directive.name.value) {
    case 'structure':
      return STRUCTURE;
    case 'item': {
      const item = completeItem(draftOf(directive));
      return item && { kind: 'item', item };
    }
    case 'derived': {
      const from = named('from');
      return from.length > 0 ? { kind: 'derived', from } : undefined;
    }
    case 'aggregate': {
      const over = named('over');
      return over.length > 0
        ? { kind: 'aggregate', over, minimum: numberArgument(directive, 'minimum') }
        : undefined;
    }
    case 'verifies': {
      const [item] = named('item');
      return item && { kind: 'verification', item };
    }
    case 'allow':
      return { kind: 'action', roles: listArgument(directive, 'roles') };
    default:
      return undefined;
  }
}

function resolve(directive: ConstDirectiveNode, argument: string, coordinate: string, items: Items): Item[] {
  return listArgument(directive, argument).map((id) => {
    const found = items.get(id);
    if (!found) throw new Error(`${coordinate} names the item "${id}", which the schema does not have.`);
    return found.item;
  });
}

function readsOf(document: DocumentNode, items: Items): ReadonlyMap<string, readonly Item[]> {
  const reads = new Map<string, readonly Item[]>();
  for (const { coordinate, directive } of readsSites(document)) {
    reads.set(coordinate, resolve(directive, 'items', coordinate, items));
  }
  return reads;
}
