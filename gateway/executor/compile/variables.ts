import { put } from './objects.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Copies the variables that a fetch uses; one that nobody gave stays away, so that its default holds. */
export function compileVariables(
  names: readonly string[],
): (variables: Variables) => Record<string, unknown> {
  return (variables) => {
    const used: Record<string, unknown> = {};
    for (const name of names) {
      const value = variables[name];
      if (value !== undefined) put(used, name, value);
    }
    return used;
  };
}
