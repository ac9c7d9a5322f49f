import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withPage } from '../support/browser.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

describe('the explorer of the whole house', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('answers its first question from three departments, and asks nobody outside the house', async () => {
    await withPage(async (page, seen) => {
      await page.goto(house.url);
      await page.locator('.graphiql-query-editor').getByText('CommunityCard').waitFor();
      const arrived = page.waitForResponse(
        (response) => response.request().postData()?.includes('CommunityCard') ?? false,
      );
      await page.getByRole('button', { name: /^Execute query/ }).click();
      const answer = page.locator('.result-window .view-lines');
      await answer.getByText('义兴社区党群服务中心').first().waitFor();

      // The editor draws only the lines in sight; the last department's answer lies below them.
      expect(await (await arrived).text()).toContain('湘桥区示例第1律师事务所');
      expect(seen.requests.filter((url) => !url.startsWith(house.url) && !url.startsWith('data:'))).toEqual(
        [],
      );
      expect(seen.complaints).toEqual([]);
    });
  });
});
