import { z } from 'zod';

const name = z.string('must be a text').min(1, 'must not be empty');
const constant = z.union([z.string(), z.number(), z.boolean()]);
/** Kept as text: a source's code is compared as it is written. */
const values = z.record(z.string(), z.union([constant, z.null()]));
const seconds = z.number().int().min(0);
const secret = (room: string) =>
  z
    .string()
    .startsWith(
      `${room}_SOURCE_`,
      `must be the name of an environment variable that begins with ${room}_SOURCE_`,
    );

const key = z.union([
  name.transform((from) => ({ from, prefix: '' })),
  z.strictObject({ from: name, prefix: z.string() }),
]);

/** A field of the source, how its values read here, and what stands before a key. */
interface FieldOfSource {
  readonly from: string;
  readonly prefix?: string | undefined;
  readonly values?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

const field = z.union([
  name.transform((from): FieldOfSource => ({ from })),
  z.strictObject({ from: name, prefix: z.string().optional(), values: values.optional() }),
  z.strictObject({ always: constant }),
]);

const register = {
  key,
  updatedAt: name,
  /** The field that says of a row that it is gone, and the values that say so. */
  removed: z.strictObject({ from: name, values: z.array(z.union([constant, z.null()])).min(1) }).optional(),
  /** Seconds between two comparisons of all keys, which find what was removed without a word; 0: each time. */
  sweep: seconds.optional(),
  fields: z.record(z.string(), field),
};

const common = {
  system: name,
  regions: z.array(z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/, 'must be a region code')).min(1),
  every: seconds.min(1, 'must be at least a second').default(300),
  page: z.number().int().min(1).max(5_000).default(500),
  /** How far back each reading begins, for rows whose transaction ended after a later one was read. */
  overlap: seconds.default(300),
  deadline: z.number().min(0.1).max(600).default(20),
  /** The share of a register that may vanish at once; more is taken for a fault of the source. */
  vanish: z.number().min(0).max(1).default(0.5),
  /** Whether rows that stand here already may be taken over by those of the source with the same key. */
  adopt: z.boolean().default(false),
};

const identifier = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)?$/u;

const viewFile = (room: string) =>
  z.strictObject({
    ...common,
    kind: z.literal('view'),
    database: secret(room),
    timeZone: name.default('Asia/Shanghai'),
    registers: z.record(
      z.string(),
      z.strictObject({
        ...register,
        view: z.string().regex(identifier, 'must be a view, such as schema.name'),
      }),
    ),
  });

const list = z.strictObject({
  operation: name,
  /** The parameters that say where to go on, by the document's names. */
  since: name.optional(),
  cursor: name.optional(),
  page: name.optional(),
  limit: name.optional(),
  /** Parameters that are always the same. */
  query: z.record(z.string(), z.string()).default({}),
  /** Where in the answer the rows stand, the cursor of the next page, and how many rows there are in all. */
  rows: z.string().default(''),
  next: name.optional(),
  total: name.optional(),
});

const restFile = (room: string) =>
  z.strictObject({
    ...common,
    kind: z.literal('rest'),
    document: name,
    server: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
    token: secret(room).optional(),
    megabytes: z.number().positive().max(256).default(8),
    registers: z.record(z.string(), z.strictObject({ ...register, list })),
  });

export const sourceFile = (room: string) =>
  z.discriminatedUnion('kind', [viewFile(room), restFile(room)], 'must be view or rest');

export type SourceFile = z.infer<ReturnType<typeof sourceFile>>;
export type ViewFile = Extract<SourceFile, { kind: 'view' }>;
export type RestFile = Extract<SourceFile, { kind: 'rest' }>;
export type RegisterMapping = SourceFile['registers'][string];
export type FieldMapping = z.infer<typeof field>;
export type ListOperation = z.infer<typeof list>;
