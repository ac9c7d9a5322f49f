import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SourceMistaken } from '../../../kit/source/source.ts';
import { documentAt } from '../../subgraphs/legal/stores/openapi.ts';
import { restFile } from '../../subgraphs/legal/stores/rest.ts';
import { type LegalOptions, openLegal } from '../../subgraphs/legal/stores/store.ts';
import { viewFile } from '../../subgraphs/legal/stores/view.ts';
import { emptyDatabase } from '../../support/database.ts';

describe('the file that describes a source', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let folder: string;
  let document: string;
  beforeAll(async () => {
    database = await emptyDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'concentric-openapi-'));
    document = path.join(folder, 'openapi.json');
    await writeFile(document, JSON.stringify(documentAt('http://127.0.0.1:1')));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function mistakes(options: LegalOptions): Promise<string[]> {
    const opening = openLegal({ at: database.url, idle: true, ...options });
    const error = await opening.then(
      () => new Error('It was opened.'),
      (reason: unknown) => reason as Error,
    );
    expect(error).toBeInstanceOf(SourceMistaken);
    return error.message.split('\n- ').slice(1);
  }

  it('is told all its mistakes at once', async () => {
    expect(
      await mistakes({ source: viewFile({ system: '', regions: ['潮州'], every: 0, database: 'PATH' }) }),
    ).toEqual([
      'system: must not be empty.',
      'regions.0: must be a region code.',
      'every: must be at least a second.',
      'database: must be the name of an environment variable that begins with LEGAL_SOURCE_.',
    ]);
    expect(await mistakes({ source: { kind: 'ftp' } })).toEqual(['kind: must be view or rest.']);
  });

  it('is laid against the registers of the room', async () => {
    const { LawFirm } = viewFile().registers;
    const { licence: _, ...fields } = LawFirm.fields;
    const source = viewFile({
      registers: {
        LawFirm: {
          ...LawFirm,
          fields: {
            ...fields,
            kind: { from: 'zzxs', values: { '01': 'GUILD' } },
            chairman: 'fzr',
            id: 'lsbh',
          },
        },
        Notary: { ...LawFirm, fields: {} },
      },
    });
    expect(await mistakes({ source })).toEqual([
      'registers.LawFirm.fields.kind: LawFirmKind has no value GUILD.',
      'registers.LawFirm.fields.chairman: LawFirm has no such field.',
      'registers.LawFirm.fields.id: LawFirm has no such field beside its key.',
      'registers.LawFirm.fields: licence is needed, and nothing says where it comes from.',
      'registers.Notary: the room has no register of this name.',
      'database: the environment has no LEGAL_SOURCE_DATABASE.',
    ]);
  });

  it("is laid against the system's own document", async () => {
    const { LawFirm } = restFile(document).registers;
    const source = restFile(document, {
      registers: {
        LawFirm: {
          ...LawFirm,
          list: { ...LawFirm.list, since: 'modifiedAfter', rows: 'data.items', next: 'data.nextPage' },
          fields: { ...LawFirm.fields, name: 'title' },
        },
        LegalAdviser: {
          ...restFile(document).registers.LegalAdviser,
          list: { operation: 'listLawyers' },
        },
      },
    });
    expect(await mistakes({ source })).toEqual([
      'token: the environment has no LEGAL_SOURCE_TOKEN.',
      'registers.LawFirm.list: the operation has no query parameter modifiedAfter.',
      'registers.LawFirm.list: the document knows no data.nextPage in what listFirms answers.',
      'registers.LawFirm.list: the document knows no data.items[].title in what listFirms answers.',
      'registers.LegalAdviser.list.operation: the document has no GET operation listLawyers.',
    ]);
  });

  it('is told where the document is not there', async () => {
    const missing = path.join(folder, 'other.json');
    const told = await mistakes({ source: restFile(missing), secrets: { LEGAL_SOURCE_TOKEN: 'x' } });
    expect(told[0]).toMatch(/^document: .*other\.json/);
  });
});
