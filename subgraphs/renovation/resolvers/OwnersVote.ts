import type { OwnersVoteResolvers } from '../generated/resolvers.ts';
import { majorityFor, outcomeOfVote } from '../rules/outcomeOfVote.ts';

export const OwnersVote: OwnersVoteResolvers = {
  majority: ({ matter }) => majorityFor(matter),
  outcome: (vote) => outcomeOfVote(vote),
};
