import type { Columns } from './columns.ts';

/** Where party organisation keeps what is not open. */
export const party: Columns = {
  items: {
    party_organisation: {
      'party.organisation.member-count': 'member_count',
    },
    party_commendation: {
      'party.commendation.citation': 'citation',
    },
    chain_exchange: {
      'party.chain-exchange.content': 'content',
      'party.chain-exchange.order-yuan': 'order_yuan',
    },
    yearly_review: {
      'party.yearly-review.grade': 'grade',
    },
    prior_review: {
      'party.prior-review.opinion': 'opinion',
    },
    upward_report: {
      'party.upward-report.subject': 'subject',
      'party.upward-report.answer': 'answer',
    },
    council_matter: {
      'party.council-matter.title': 'title',
    },
    secretary_rating: {
      'party.secretary-rating.points': 'points',
    },
    secretary_score: {
      'party.secretary-score.points': 'points',
    },
  },
  rows: {},
  absent: [],
};
