import type { Columns } from './columns.ts';

/** Where legal services keeps what is not open. */
export const legal: Columns = {
  items: {
    legal_adviser: {
      'legal.adviser.licence': 'licence',
      'legal.adviser.complaints': 'complaints',
    },
    appointment: {
      'legal.appointment.ended': 'ended',
    },
    legal_checkup: {
      'legal.checkup.community': 'community_code',
      'legal.checkup.enterprise': 'enterprise',
    },
    checkup_finding: {
      'legal.finding.community': 'community_code',
      'legal.finding.checkup': 'checkup_id',
      'legal.finding.item': 'item_id',
      'legal.finding.severity': 'severity',
      'legal.finding.advice': 'advice',
    },
    legal_consultation: {
      'legal.consultation.community': 'community_code',
      'legal.consultation.mode': 'mode',
      'legal.consultation.state': 'state',
      'legal.consultation.matter': 'matter',
      'legal.consultation.adviser': 'adviser_id',
      'legal.consultation.team': 'team_id',
      'legal.consultation.ordered': 'ordered_id',
      'legal.consultation.booked-for': 'booked_for',
      'legal.consultation.venue': 'venue',
      'legal.consultation.assigned-on': 'assigned_on',
      'legal.consultation.held-on': 'held_on',
      'legal.consultation.recorded-on': 'recorded_on',
      'legal.consultation.rated-on': 'rated_on',
      'legal.consultation.rating': 'rating',
      'legal.consultation.requester': 'requester',
      'legal.consultation.content': 'content',
    },
    team_lawyer: {
      'legal.team-lawyer.adviser': 'adviser_id',
    },
    household_matter: {
      'legal.household.legal-aid-wanted': 'legal_aid_wanted',
      'legal.household.dispute-open': 'dispute_open',
    },
    mediation: {
      'legal.mediation.community': 'community_code',
      'legal.mediation.matter': 'matter',
      'legal.mediation.state': 'state',
      'legal.mediation.procedure': 'procedure_id',
      'legal.mediation.mediator': 'mediator_id',
      'legal.mediation.room': 'room_id',
      'legal.mediation.requested-on': 'requested_on',
      'legal.mediation.applicant-joined-on': 'applicant_joined_on',
      'legal.mediation.respondent-joined-on': 'respondent_joined_on',
      'legal.mediation.agreed-on': 'agreed_on',
      'legal.mediation.agreement-number': 'agreement_number',
      'legal.mediation.confirmation-due-on': 'confirmation_due_on',
      'legal.mediation.confirmation-requested-on': 'confirmation_requested_on',
      'legal.mediation.confirmed-on': 'confirmed_on',
      'legal.mediation.ended-on': 'ended_on',
      'legal.mediation.other-way': 'other_way',
      'legal.mediation.applicant': 'applicant',
      'legal.mediation.respondent': 'respondent',
      'legal.mediation.agreement': 'agreement',
    },
    mediation_step: {
      'legal.mediation-step.community': 'community_code',
      'legal.mediation-step.mediation': 'mediation_id',
      'legal.mediation-step.step': 'step_id',
      'legal.mediation-step.begun-on': 'begun_on',
      'legal.mediation-step.done-on': 'done_on',
    },
    law_savvy_resident: {
      'legal.resident.origin': 'origin',
    },
    legal_training_attendance: {
      'legal.attendance.resident': 'resident_id',
      'legal.attendance.passed': 'passed',
    },
  },
  rows: {
    mediation: { item: 'legal.mediation.community' },
    mediation_step: { item: 'legal.mediation-step.community' },
  },
  absent: ['household_matter'],
};
