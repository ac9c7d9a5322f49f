import type { NeedResolvers } from '../generated/resolvers.ts';
import { isPublic } from '../rules/publicity.ts';

export const Need: NeedResolvers = {
  unpublished: (need) => !isPublic(need),
};
