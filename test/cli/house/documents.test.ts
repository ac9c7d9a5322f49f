import { expect, it } from '@jest/globals';
import { DocumentsUnavailable } from '../../../kit/documents/unavailable.ts';
import { openTestHouse } from '../../support/house.ts';

it('a house whose MongoDB cannot be reached says so, and does not open', async () => {
  const opening = openTestHouse({ MONGODB_URL: 'mongodb://office:s3cr3t@127.0.0.1:1/ledger' });

  await expect(opening).rejects.toThrow(DocumentsUnavailable);
  await expect(opening).rejects.toThrow(/^MongoDB at mongodb:\/\/127\.0\.0\.1:1\/ledger cannot be opened \(/);
});
