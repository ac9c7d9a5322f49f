import { present } from '../../../kit/room/present.ts';
import type { ReplyExtensionResolvers, ReplyExtensionState } from '../generated/resolvers.ts';

export const ReplyExtension: ReplyExtensionResolvers = {
  state: ({ state }) => state as ReplyExtensionState,
  authority: ({ authorityCode }, _, { store }) => present(store.department, authorityCode),
};
