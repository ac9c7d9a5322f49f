/** Names that every object inherits, beside plain ones. */
const ALIASES = [
  'one',
  'two',
  'constructor',
  'three',
  '__proto__',
  'toString',
  'id',
  'hasOwnProperty',
  'f0',
] as const;

/** A field as it stands in an operation, relative to where a fragment begins. */
export interface Placed {
  readonly path: readonly string[];
  readonly name: string;
  readonly asked: string;
}

/** Keeps fields of one response name alike: those at one path of the response merge, or would be refused. */
export class Names {
  readonly #asked = new Map<string, string>();

  /** A name for the field at the path; `asked` is all that has to be alike for two of them to merge. */
  take(path: readonly string[], field: string, asked: string, number: number): string {
    const wanted = number % 3 === 0 ? ALIASES[(number >>> 2) % ALIASES.length] : undefined;
    const names = [...(wanted === undefined ? [] : [wanted]), field, `${field}_1`, `${field}_2`];
    for (let count = 3; ; count++) {
      const name = names.shift() ?? `${field}_${count}`;
      if (!this.#fits({ path, name, asked })) continue;
      this.#put({ path, name, asked });
      return name;
    }
  }

  /** Takes the names of a fragment at one more path, or refuses. */
  takeAll(path: readonly string[], placed: readonly Placed[]): boolean {
    const all = placed.map((each) => ({ ...each, path: [...path, ...each.path] }));
    if (!all.every((each) => this.#fits(each))) return false;
    for (const each of all) this.#put(each);
    return true;
  }

  #fits({ path, name, asked }: Placed): boolean {
    const known = this.#asked.get([...path, name].join('.'));
    return known === undefined || known === asked;
  }

  #put({ path, name, asked }: Placed): void {
    this.#asked.set([...path, name].join('.'), asked);
  }
}
