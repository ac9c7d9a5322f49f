import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';

describe('the database of renovation', () => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
  });
  afterAll(() => own.drop());

  it.each([
    [
      "takes no household's word without its day",
      'said_on_a_day',
      `UPDATE renovation.household_word SET consent_on = NULL WHERE consent`,
    ],
    [
      'takes no day on which nothing was said',
      'said_on_a_day',
      `UPDATE renovation.household_word SET consent_on = '2026-01-01' WHERE consent IS NULL`,
    ],
  ])('%s', async (_, name, statement) => {
    await expect(sql(own.url, statement)).rejects.toThrow(name);
  });
});
