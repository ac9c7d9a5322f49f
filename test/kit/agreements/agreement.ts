import type { Agreement } from '../../../kit/decision/agreement.ts';

/** An agreement of these stories: of it only what a story is about stands there. */
export function agreement(own: Partial<Agreement>): Agreement {
  return {
    id: 'a-1',
    department: 'POLITICAL_LEGAL-441400',
    source: 'SOCIAL_WORK-441400',
    items: ['household.call-line'],
    purpose: 'home-visits',
    mode: 'FULL',
    region: '441400',
    recipients: [],
    from: '2026-01-01',
    until: '2026-12-31',
    ...own,
  };
}
