import fastifyApollo from '@as-integrations/fastify';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Page } from 'playwright-core';
import { explorer } from '../../console/explorer/serve.ts';
import { fontsOf, withPage } from '../support/browser.ts';
import { standInGraph } from './standInGraph.ts';

interface Asked {
  readonly authorization: string | undefined;
  readonly purpose: string | string[] | undefined;
}

describe('the explorer, before a stand-in graph of one community', () => {
  let app: FastifyInstance;
  let origin: string;
  let asked: Asked[] = [];

  beforeAll(async () => {
    app = Fastify();
    const apollo = standInGraph(app);
    await apollo.start();
    app.addHook('onRequest', async (request, reply) => {
      if (request.url !== '/graphql') return;
      const { authorization, 'concentric-purpose': purpose } = request.headers;
      asked.push({ authorization, purpose });
      if (authorization === 'Bearer expired') await reply.code(401).send({ error: 'no' });
    });
    await app.register(fastifyApollo(apollo));
    await app.register(explorer, { path: '/explorer' });
    origin = await app.listen({ host: '127.0.0.1', port: 0 });
  });

  afterAll(async () => app.close());

  async function open(page: Page, search = ''): Promise<void> {
    asked = [];
    await page.goto(`${origin}/explorer${search}`);
    await page.locator('.graphiql-query-editor').getByText('CommunityCard').waitFor();
    await page.waitForLoadState('networkidle');
  }

  /** On a busy machine two clicks may be too far apart for a double one: then the word is still there. */
  async function replace(page: Page, word: string, by: string): Promise<void> {
    const found = page.locator('.graphiql-query-editor').getByText(word);
    const gone = () =>
      found.waitFor({ state: 'detached', timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    do {
      await found.dblclick();
      await page.keyboard.type(by);
    } while (!(await gone()));
  }

  const run = (page: Page): Promise<void> => page.getByRole('button', { name: /^Execute query/ }).click();
  const answered = (page: Page, text: string): Promise<void> =>
    page.locator('.result-window .view-lines').getByText(text).first().waitFor();

  test('answers the card from the explorer', async () => {
    await withPage(async (page, seen) => {
      await open(page);
      await run(page);
      await answered(page, '义兴社区党群服务中心');
      await answered(page, '韩江律师事务所');
      expect(seen.complaints).toEqual([]);
    });
  });

  test('marks a field that the graph does not have, in a worker of its own', async () => {
    await withPage(async (page, seen) => {
      await open(page);
      await replace(page, 'openingHours', 'closingHours');
      await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
      const workers = page.workers().map((worker) => new URL(worker.url()).pathname.replace(/-\w+\.js$/, ''));
      expect(workers).toEqual(expect.arrayContaining(['/explorer/graphql', '/explorer/json']));
      expect(seen.complaints).toEqual([]);
    });
  });

  test('sends the token and purpose with each query, and keeps both in the tab only', async () => {
    await withPage(async (page) => {
      await open(page);
      expect(asked).toEqual([{ authorization: undefined, purpose: undefined }]);

      await page.getByLabel('访问令牌').fill('Bearer abc.def\n');
      await page.getByLabel('用途').fill('community-service');
      asked = [];
      await run(page);
      await answered(page, '义兴社区党群服务中心');
      expect(new Set(asked.map((each) => JSON.stringify(each)))).toEqual(
        new Set(['{"authorization":"Bearer abc.def","purpose":"community-service"}']),
      );
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });

  test('says that a token has expired, until another is given', async () => {
    await withPage(async (page) => {
      await open(page);
      const alert = page.getByRole('alert').filter({ hasText: '访问令牌无效或已过期（401）' });
      await page.getByLabel('访问令牌').fill('expired');
      await page.keyboard.press('Enter');
      await alert.waitFor();
      await run(page);
      await answered(page, 'The graph answered with status 401.');

      await page.getByLabel('访问令牌').fill('');
      await run(page);
      await answered(page, '义兴社区党群服务中心');
      await alert.waitFor({ state: 'hidden' });
    });
  });

  test('says that a purpose in Chinese cannot be sent', async () => {
    await withPage(async (page) => {
      await open(page);
      await page.getByLabel('用途').fill('社区服务');
      asked = [];
      await run(page);
      await page.getByRole('alert').filter({ hasText: '“用途”只能填字母、数字和符号' }).waitFor();
      expect(asked).toEqual([]);
    });
  });

  test('loads nothing from anywhere else', async () => {
    await withPage(async (page, seen) => {
      await open(page);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByText('A GraphQL schema provides').waitFor();
      await page.getByRole('button', { name: /^Prettify query/ }).click();
      await run(page);
      await answered(page, '义兴社区党群服务中心');
      const elsewhere = seen.requests.filter(
        (url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'),
      );
      expect(elsewhere).toEqual([]);
      expect(seen.requests.length).toBeGreaterThan(5);
      expect(seen.complaints).toEqual([]);
    });
  });

  test('switches to English and back, without losing the query', async () => {
    await withPage(async (page) => {
      await open(page);
      expect(await page.title()).toBe('同心圆 · 查询');
      await replace(page, 'openingHours', 'kind');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByLabel('Access token').waitFor();
      expect(await page.title()).toBe('Concentric · Explorer');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(new URL(page.url()).search).toBe('?lang=en');
      expect(await page.locator('.graphiql-query-editor').getByText('openingHours').count()).toBe(0);
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByLabel('访问令牌').waitFor();
    });
    await withPage(async (page) => {
      await open(page, '?lang=en');
      await page.getByLabel('Purpose').waitFor();
    });
  });

  test('shows Chinese text in a font that came with the page', async () => {
    await withPage(async (page) => {
      await open(page);
      await run(page);
      await answered(page, '义兴社区党群服务中心');
      expect(
        await page.evaluate(() => document.fonts.check('16px "Noto Sans SC Variable"', '义兴社区')),
      ).toBe(true);
      expect(await fontsOf(page.getByText('同心圆', { exact: true }))).toEqual(['Noto Sans SC (shipped)']);
      expect(await fontsOf(page.locator('.graphiql-query-editor').getByText('社区一张图'))).toContain(
        'Noto Sans SC (shipped)',
      );
      expect(await fontsOf(page.locator('.result-window').getByText('党群服务中心'))).toEqual([
        'Fira Code (shipped)',
        'Noto Sans SC (shipped)',
      ]);
    });
  });

  test('is served under a strict policy, and its parts for ever', async () => {
    const page = await app.inject('/explorer');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(page.headers['content-security-policy']).toContain("default-src 'self'; script-src 'self'; ");
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.body).not.toMatch(/<script>|<script [^>]*>[^<]|style=|onload=/);

    const [, script = ''] = /src="(.*?)"/.exec(page.body) ?? [];
    const part = await app.inject({ url: script, headers: { 'accept-encoding': 'gzip' } });
    expect(part.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'content-security-policy': page.headers['content-security-policy'],
    });
    expect((await app.inject('/explorer/index.html')).statusCode).toBe(404);
  });
});
