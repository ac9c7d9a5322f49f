import pg from 'pg';

/** A statement as a room has sent it; `values` has the keys that it was asked for among others. */
export interface Statement {
  /** The search path of its connection, which begins with the room's schema. */
  readonly options: string;
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Listens to all statements of this process. */
export function recordStatements() {
  let sent: Statement[] = [];
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const recorded = function (this: pg.Client, ...args: unknown[]) {
    const [asked, given] = args as [string | Omit<Statement, 'options'>, unknown[]?];
    const { name, text, values } =
      typeof asked === 'string' ? { name: undefined, text: asked, values: given } : asked;
    const { connectionParameters } = this as unknown as { connectionParameters: pg.ClientConfig };
    const { options = '' } = connectionParameters;
    sent.push({ options, text, values: values ?? given ?? [], ...(name === undefined ? {} : { name }) });
    return query.apply(this, args);
  };
  pg.Client.prototype.query = recorded as never;
  return {
    /** Those since it was asked last. */
    told: () => {
      const all = sent;
      sent = [];
      return all;
    },
    /** Those since it was asked last; from now on nobody listens. */
    last: () => {
      pg.Client.prototype.query = query as never;
      return sent;
    },
  };
}

export type Row = Readonly<Record<string, unknown>>;
/** Sends one of the house's statements for other keys. */
export type Send = (keys: readonly string[]) => Promise<Row[]>;

/**
 * Finds a room's statement by what stands in its text, to send it over bare `pg`: under its own name, so that it is
 * prepared here as it is there.
 */
export function sender(pool: pg.Pool, all: readonly Statement[], part: string): Send {
  const found = all.filter(({ options, text }) => options === pool.options.options && text.includes(part));
  const [statement] = found;
  if (statement === undefined || found.some(({ text }) => text !== statement.text))
    throw new Error(`${found.length} statements of the house have ${part}, and it must be one.`);
  const { name, text, values } = statement;
  // A page takes its parents first, rows by key their keys last.
  const at = text.includes('unnest($1::text[])') ? 0 : values.length - 1;
  return async (keys) => {
    const given = values.with(at, keys);
    const { rows } = await pool.query<Row>({
      text,
      values: given,
      types: AS_TEXT,
      ...(name ? { name } : {}),
    });
    return rows;
  };
}

/** Who prints a day needs no Date. */
const AS_TEXT: pg.CustomTypesConfig = {
  getTypeParser: (type, format): unknown =>
    type === pg.types.builtins.DATE ? String : pg.types.getTypeParser(type, format),
};
