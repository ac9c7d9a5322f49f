import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Mongo, openMongo } from '../../../../kit/documents/mongodb/connect.ts';
import { DocumentsUnavailable } from '../../../../kit/documents/unavailable.ts';
import { type MongoServer, describeMongodb, openMongoServer } from '../../../support/mongodb.ts';

async function refusal(url: string): Promise<string> {
  const error: unknown = await openMongo(url).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(DocumentsUnavailable);
  return (error as Error).message;
}

describe('a MongoDB that cannot be opened', () => {
  it('is told in a sentence that says what to do', async () => {
    expect(await refusal('mongodb://127.0.0.1:1/ledger')).toBe(
      'MongoDB at mongodb://127.0.0.1:1/ledger cannot be opened (connect ECONNREFUSED 127.0.0.1:1): check the ' +
        'address, user and password in it, and that MongoDB is running.',
    );
  });

  it.each([
    'mongodb://office:s3cr3t@127.0.0.1:1/ledger',
    'mongodb://office:p@ss/s3cr3t@127.0.0.1:1/ledger',
    'mongodb://127.0.0.1:1/ledger?tlsCertificateKeyFilePassword=s3cr3t&tls=true',
    'mongodb://office:s3cr3t@127.0.0.1:1/ledger?nonsense=s3cr3t',
    'mongodb://office:s3cr3t%@127.0.0.1:1/ledger',
  ])('keeps what is secret in its address: %s', async (url) => {
    const told = await refusal(url);
    expect(told).toMatch(/^MongoDB at mongodb:\/\/127\.0\.0\.1:1\/ledger cannot be opened/);
    expect(told).not.toContain('s3cr3t');
    expect(told).not.toContain('office');
  });
});

describeMongodb('a MongoDB', () => {
  let server: MongoServer;
  let mongo: Mongo;
  beforeAll(async () => {
    server = await openMongoServer();
    const url = new URL(server.ownDatabase());
    url.search = '?w=0&journal=false&readPreference=secondary&readConcernLevel=local';
    mongo = await openMongo(url.href);
  });
  afterAll(async () => {
    await mongo.close();
    await server.close();
  });

  it('is asked to keep what it acknowledges, whatever its address says', () => {
    const { writeConcern, readConcern, readPreference } = mongo.database.collection('notes');
    expect(writeConcern).toMatchObject({ w: 'majority', journal: true });
    expect(readConcern).toMatchObject({ level: 'majority' });
    expect(readPreference?.mode).toBe('primary');
  });
});
