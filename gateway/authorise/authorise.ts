import { type DocumentNode, type GraphQLSchema, TypeInfo, print, visit, visitWithTypeInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import { mayRead } from '../../kit/vocabulary/itemsRead.ts';
import type { Policies } from '../../kit/vocabulary/policies.ts';
import type { GatewayContext } from '../context.ts';
import { type PrunedOperation, prune } from './prune.ts';

type Variables = Readonly<Record<string, unknown>>;
type Who = Pick<GatewayContext, 'caller' | 'declaration' | 'language'>;

/** An operation as a caller may ask it. */
export type Authorise = (who: Who, variables: Variables) => PrunedOperation;

/** As many callers' forms of one operation are kept; the one that was not asked for longest goes first. */
const MOST_FORMS = 50;
/** Whoever gives values by the thousand is judged anew each time. */
const LONGEST_NAME = 10_000;

/**
 * Prunes one operation, and remembers its forms: whoever has the same rights, declares the same and gives the same
 * values where values tell about an item, gets the same.
 */
export function compileAuthorise(
  operation: { readonly document: DocumentNode; readonly operationName: string | null | undefined },
  schema: GraphQLSchema,
  policies: Policies,
): Authorise {
  const telling = tellingVariables(operation.document, schema, policies);
  const forms = new LRUCache<string, PrunedOperation>({ max: MOST_FORMS });
  const documents = new LRUCache<string, DocumentNode>({ max: MOST_FORMS });
  /** Callers who may have the same share one document, and so one plan. */
  const alike = (form: PrunedOperation): PrunedOperation => {
    if (form.pruned.size === 0) return form;
    const text = print(form.document);
    const document = documents.get(text) ?? form.document;
    documents.set(text, document);
    return { ...form, document };
  };
  return (who, variables) => {
    // What is not given has its default; null has none.
    const given = telling.map((name) => (variables[name] === undefined ? [] : [variables[name]]));
    const name = JSON.stringify([who.caller, who.declaration, given]);
    const known = forms.get(name);
    if (known !== undefined) return known;
    const form = alike(prune({ ...operation, variables }, schema, policies, who));
    if (name.length <= LONGEST_NAME) forms.set(name, form);
    return form;
  };
}

/** The variables in the arguments of fields that may read an item. */
function tellingVariables(document: DocumentNode, schema: GraphQLSchema, policies: Policies): string[] {
  const names = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ arguments: given }) => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!parent || !field || !mayRead(policies, parent.name, field)) return;
        for (const argument of given ?? [])
          visit(argument, { Variable: ({ name }) => void names.add(name.value) });
      },
    }),
  );
  return [...names];
}
