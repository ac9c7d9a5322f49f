import { forbidden, mayAct } from '../../../kit/decision/roles.ts';
import { badInput } from '../../../kit/http/badInput.ts';
import type { AgreementSide, QueryResolvers } from '../generated/resolvers.ts';
import { ofFunction } from '../rules/functions.ts';
import { isToldTo } from '../rules/emergencyStanding.ts';
import { isParty } from '../rules/standing.ts';

const APPLICANT = ['APPLICANT'];

export const Query: QueryResolvers = {
  departmentsOver: async (_, { region, function: named }, { store }) =>
    ofFunction(await store.departmentsOver(region), named),
  caller: (_, __, { caller }) => caller,
  agreement: async (_, { id }, { store, caller, today }) => {
    const found = await store.agreement.load(id);
    if (found === null || isParty(found, caller?.departments ?? [])) return found;
    return (await store.standsInFor(caller, today)).includes(found.sourceCode) ? found : null;
  },
  agreements: async (_, { as, state = null, attention = null, ...page }, { store, caller, today }) => {
    const own = caller?.departments.map(({ code }) => code) ?? [];
    const being = (side: AgreementSide) => (as == null || as === side ? own : []);
    const inPlace = as == null || as === 'SOURCE' ? await store.standsInFor(caller, today) : [];
    const source = [...being('SOURCE'), ...inPlace];
    const asked = { applicant: being('APPLICANT'), source, told: being('AUTHORITY') };
    return store.agreementPages({ ...asked, state, attention, today, page }).load('');
  },
  substitutions: (_, { running, ...page }, { store, caller, today }) =>
    caller === null
      ? null
      : store.substitutionPages({ caller, running: running ? today : null, page }).load(''),
  dataItem: (_, { id, coordinate }, { store: { catalogue } }) => {
    if (id != null && coordinate == null) return catalogue.byId(id);
    if (coordinate != null && id == null) return catalogue.byCoordinate(coordinate);
    throw badInput('Name the item by its id or by its coordinate: send one of the two.');
  },
  dataItems: (_, asked, { store }) => store.items(asked),
  catalogueVersions: (_, page, { store }) => store.versions(page),
  emergencyAccess: async (_, { id }, { store, caller }) => {
    const found = await store.emergencyAccess.load(id);
    return found && isToldTo(found, caller) ? found : null;
  },
  emergencyAccesses: (_, { filter, ...page }, { store, caller, today, circumstances }) => {
    const item = filter?.item?.map((name) => store.catalogue.named(name)?.id ?? name) ?? null;
    const asked = { caller, filter: { ...filter, item }, today, now: new Date(circumstances.now), page };
    return store.accessPages(asked).load('');
  },
  previewApplication: (_, { input, operations }, context) => {
    const { caller, language, store } = context;
    if (caller === null || !mayAct(caller, APPLICANT))
      throw forbidden('Query.previewApplication', APPLICANT, language);
    return store.previewApplication({ ...context, caller }, input, operations);
  },
  knownOperations: (_, __, { store }) => store.knownOperations(),
};
