import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type FieldRefusal, type Language, isRefusalCode, mendOf } from './codes.ts';

/** The refusals of one request: one entry for a coordinate at a path, however many rows it has. */
export class Refusals {
  readonly #noted = new Map<string, FieldRefusal>();

  note(refusal: FieldRefusal): void {
    const name = JSON.stringify([refusal.path, refusal.coordinate, refusal.code, refusal.item]);
    const before = this.#noted.get(name);
    this.#noted.set(name, { ...refusal, rows: (before?.rows ?? 0) + refusal.rows });
  }

  /** Those noted so far. */
  get all(): Iterable<FieldRefusal> {
    return this.#noted.values();
  }

  get size(): number {
    return this.#noted.size;
  }

  /** As GraphQL errors beside the nulls, each saying what to do. */
  errors(language: Language): GraphQLError[] {
    return [...this.#noted.values()].map(
      ({ code, coordinate, item, path, rows }) =>
        new GraphQLError(mendOf(code, language), { path, extensions: { code, coordinate, item, rows } }),
    );
  }
}

/** Reads a refusal back from a subgraph's answer; null where the error is of another kind. */
export function refusalFrom(error: GraphQLFormattedError): FieldRefusal | null {
  const { code, coordinate, item, rows } = error.extensions ?? {};
  if (typeof coordinate !== 'string' || typeof rows !== 'number' || !isRefusalCode(code)) return null;
  const path = (error.path ?? []).filter((step) => typeof step === 'string');
  return {
    code,
    coordinate,
    item: typeof item === 'string' ? item : undefined,
    path,
    rows,
  };
}

/** Chinese first, English where the caller's `Accept-Language` prefers it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const preferred = acceptLanguage
    ?.split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1];
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((one, other) => other.weight - one.weight)
    .filter(({ weight }) => weight > 0)
    .find(({ tag }) => tag.startsWith('zh') || tag.startsWith('en'));
  return preferred?.tag.startsWith('en') ? 'en' : 'zh';
}
