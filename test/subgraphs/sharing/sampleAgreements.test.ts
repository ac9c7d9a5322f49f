import { expect, it } from '@jest/globals';
import { sql, sampleUrl } from '../../support/database.ts';

it('what is agreed from the start was applied for, and approved by two officers', async () => {
  const id = `'visits-HOUSING-445102'`;
  const agreement = await sql(
    sampleUrl(),
    `SELECT state, version, deliver_by::text FROM sharing.agreement WHERE id = ${id}`,
  );
  const steps = await sql(
    sampleUrl(),
    `SELECT version, action, to_state FROM sharing.action_step WHERE subject = 'Agreement' AND key = ${id} ORDER BY version`,
  );
  const approvals = await sql(
    sampleUrl(),
    `SELECT count(DISTINCT actor)::int AS officers FROM sharing.agreement_approval WHERE agreement_id = ${id}`,
  );

  expect(agreement).toEqual([{ state: 'ACTIVE', version: 3, deliver_by: '2026-01-12' }]);
  expect(steps).toEqual([
    { version: 1, action: 'apply', to_state: 'SUBMITTED' },
    { version: 2, action: 'approve', to_state: 'AWAITING_SECOND' },
    { version: 3, action: 'approve', to_state: 'ACTIVE' },
  ]);
  expect(approvals).toEqual([{ officers: 2 }]);
});
