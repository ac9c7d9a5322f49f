import type { Columns } from './columns.ts';

/** Where grid management keeps what is not open. */
export const grid: Columns = {
  items: {
    secondment: {
      'grid.secondment.rank': 'rank',
      'grid.secondment.department': 'department_code',
      'grid.secondment.region': 'region_code',
      'grid.secondment.since': 'since',
      'grid.secondment.until': 'until',
    },
    campaign_target: {
      'grid.campaign-target.community': 'community_code',
      'grid.campaign-target.grid': 'grid_code',
      'grid.campaign-target.address': 'address',
      'grid.campaign-target.done-on': 'done_on',
    },
    campaign_visit: {
      'grid.campaign-visit.community': 'community_code',
      'grid.campaign-visit.target': 'target_id',
      'grid.campaign-visit.grid': 'grid_code',
      'grid.campaign-visit.visited-on': 'visited_on',
      'grid.campaign-visit.outcome': 'outcome',
      'grid.campaign-visit.note': 'note',
    },
    grid_event_assignment: {
      'grid.assignment.return-reason': 'return_reason',
    },
    grid_event_step: {
      'grid.step.note': 'note',
    },
    grid_event: {
      'grid.event.title': 'title',
      'grid.event.location': 'location',
      'grid.event.reporter': 'reporter',
    },
    passed_matter: {
      'grid.passed-matter.title': 'title',
    },
    household_dwelling: {
      'grid.household.address': 'address',
      'grid.household.contact-name': 'contact_name',
      'grid.household.contact-phone': 'contact_phone',
      'grid.household.occupants': 'occupants',
      'grid.household.tenure': 'tenure',
      'grid.household.hazards': 'hazards',
    },
    household_registration: {
      'grid.household.registered-address': 'address',
    },
    household_care: {
      'grid.household.care-needs': 'needs',
      'grid.household.allowance': 'allowance',
    },
    intake_report: {
      'grid.intake.location': 'location',
      'grid.intake.source-number': 'source_number',
      'grid.intake.dedup-key': 'dedup_key',
      'grid.intake.reporter': 'reporter',
    },
  },
  rows: {},
  absent: ['household_dwelling', 'household_registration', 'household_care'],
};
