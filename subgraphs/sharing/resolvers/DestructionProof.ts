import type { DestructionProofResolvers } from '../generated/resolvers.ts';

export const DestructionProof: DestructionProofResolvers = {
  items: ({ items }, _, { store: { catalogue } }) => items.flatMap((id) => catalogue.byId(id) ?? []),
  officer: ({ actor }) => ({ id: actor }),
};
