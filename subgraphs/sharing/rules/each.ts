/** What is sent about many agreements, as if it had been sent about each alone. */
export function each<Input extends { readonly key: string; readonly agreements: readonly string[] }>(
  input: Input,
) {
  const { agreements, ...others } = input;
  return { input, ids: agreements, inputOf: (agreement: string) => ({ ...others, agreement }) };
}
