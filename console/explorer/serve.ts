import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { distFolder, indexFile, stateOfDist } from './dist.ts';

/** Nothing runs, loads or is asked but from this origin; Monaco and GraphiQL write styles inline, and fonts as data. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer at `path`, and what it is made of below; a page not yet built is built first. */
export async function explorer(app: FastifyInstance, options: { path: string }): Promise<void> {
  await ensureBuilt(app);
  const html = (await readFile(indexFile, 'utf8')).replaceAll('%path%', options.path);

  app.addHook('onSend', async (_request, reply) => {
    reply.header('Content-Security-Policy', policy);
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Referrer-Policy', 'no-referrer');
  });

  for (const url of [options.path, `${options.path}/`]) {
    app.get(url, async (_request, reply) => {
      return reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(html);
    });
  }

  await app.register(fastifyStatic, {
    root: distFolder,
    prefix: `${options.path}/`,
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    allowedPath: (name) => !name.startsWith('/index.html'),
  });
}

async function ensureBuilt(app: FastifyInstance): Promise<void> {
  const state = stateOfDist();
  if (state === 'current') return;
  app.log.info(
    `The explorer is ${state === 'missing' ? 'not built yet' : 'older than its sources'}: building it.`,
  );
  try {
    // Only here, so that a server whose page is built never loads the bundler.
    const { buildExplorer } = await import('./build.ts');
    await buildExplorer();
  } catch (error) {
    if (state === 'missing') throw error;
    app.log.warn(error, 'The explorer could not be built again; the earlier page is served.');
  }
}
