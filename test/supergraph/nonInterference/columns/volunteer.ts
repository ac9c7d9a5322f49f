import type { Columns } from './columns.ts';

/** Where volunteer services keeps what is not open. */
export const volunteer: Columns = {
  items: {
    need: {
      'volunteer.need.reviewer': 'reviewer',
      'volunteer.need.rejected-for': 'rejected_for',
      'volunteer.need.contact-name': 'contact_name',
      'volunteer.need.contact-phone': 'contact_phone',
    },
    donation: {
      'volunteer.donation.donor-name': 'donor_name',
    },
    call_line_call: {
      'volunteer.call-line-call.region': 'region_code',
    },
    unit_check_in: {
      'volunteer.unit.liaison-phone': 'liaison_phone',
    },
    appraisal_report: {
      'volunteer.appraisal.outstanding': 'outstanding',
      'volunteer.appraisal.lacking': 'lacking',
    },
    household_service: {
      'volunteer.household.call-line': ['subscribed', 'last_call_on'],
      'volunteer.household.volunteer': 'has_volunteer',
      'volunteer.household.points-account': 'points_account_id',
    },
    service_order: {
      'volunteer.order.title': 'title',
      'volunteer.order.volunteer': 'volunteer_id',
      'volunteer.order.report': 'report',
      'volunteer.order.comment': 'comment',
      'volunteer.order.details': 'details',
      'volunteer.order.resident-name': 'resident_name',
      'volunteer.order.resident-phone': 'resident_phone',
    },
    order_step: {
      'volunteer.order-step.by': 'by_id',
    },
    points_account: {
      'volunteer.points-account.community': 'community_code',
      'volunteer.points-account.holder-name': 'holder_name',
      'volunteer.points-account.balance': 'balance',
    },
    points_entry: {
      'volunteer.points-entry.account': 'account_id',
      'volunteer.points-entry.community': 'community_code',
      'volunteer.points-entry.reviewer': 'reviewer',
      'volunteer.points-entry.reason': 'reason',
    },
    volunteer: {
      'volunteer.volunteer.community': 'community_code',
      'volunteer.volunteer.name': 'name',
      'volunteer.volunteer.phone': 'phone',
      'volunteer.volunteer.hours': 'hours',
    },
    wish: {
      'volunteer.wish.group': 'wish_group',
      'volunteer.wish.person-name': 'person_name',
    },
  },
  rows: {
    need: {
      item: 'volunteer.need.unpublished',
      only: { column: 'state', where: `o.state IN ('SUBMITTED', 'REJECTED')` },
    },
    volunteer: { item: 'volunteer.volunteer.community' },
    points_account: { item: 'volunteer.points-account.community' },
    points_entry: { item: 'volunteer.points-entry.community' },
    call_line_call: { item: 'volunteer.call-line-call.region' },
  },
  absent: ['household_service'],
};
