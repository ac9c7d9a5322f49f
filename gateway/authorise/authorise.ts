import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { civilDay } from '../../kit/calendar.ts';
import { type Agreements, momentOfTerms } from '../../kit/decision/agreement.ts';
import { mayRead } from '../../kit/vocabulary/itemsRead.ts';
import type { Policies } from '../../kit/vocabulary/policies.ts';
import type { GatewayContext } from '../context.ts';
import type { Forms } from './forms.ts';
import { type PrunedOperation, prune } from './prune.ts';

type Variables = Readonly<Record<string, unknown>>;
type Who = Pick<GatewayContext, 'caller' | 'declaration' | 'language'>;

/** What authorising goes by beside who asks: both may change between two questions. */
export interface Situation {
  readonly agreements: Agreements;
  readonly now: () => Date;
}

/** An operation as a caller may ask it. */
export type Authorise = (who: Who, variables: Variables) => PrunedOperation;

/**
 * Prunes one operation, and remembers its forms: whoever has the same rights, declares the same and gives the same
 * values where values tell about an item, gets the same, for as long as the day and the agreements are the same.
 */
export function compileAuthorise(
  operation: { readonly document: DocumentNode; readonly operationName: string | null | undefined },
  schema: GraphQLSchema,
  policies: Policies,
  forms: Forms,
  { agreements, now }: Situation,
): Authorise {
  const telling = tellingVariables(operation.document, schema, policies);
  const operationId = forms.next();
  return (who, variables) => {
    // What is not given has its default; null has none.
    const given = telling.map((name) => (variables[name] === undefined ? [] : [variables[name]]));
    const { caller, declaration, language } = who;
    // Before the moment: an emergency that ends between the two is then not kept under the epoch that knows of its end.
    const { fresh, epoch } = agreements;
    const moment = momentOfTerms(agreements, now());
    const today = civilDay(moment);
    const name = JSON.stringify([operationId, caller, declaration, today, fresh, epoch, given]);
    const known = forms.find(name);
    if (known !== undefined) return known;
    const asker = { caller, declaration, language, agreements, today, now: moment.getTime() };
    const form = prune({ ...operation, variables }, schema, policies, asker);
    // What was fresh when it began may have aged meanwhile: that is true of this question alone.
    return agreements.fresh === fresh && agreements.epoch === epoch ? forms.keep(name, form) : form;
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
