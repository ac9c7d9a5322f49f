/**
 * What a resolver has answered, masked: a list of texts text by text, and a promise once it is kept. Nothing stays
 * nothing.
 */
export function masked(answer: unknown, mask: (text: string) => string): unknown {
  if (answer == null || answer instanceof Error) return answer;
  if (isPromise(answer)) return answer.then((kept) => masked(kept, mask));
  if (Array.isArray(answer)) return answer.map((each) => masked(each, mask));
  return mask(typeof answer === 'string' ? answer : JSON.stringify(answer));
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown }).then === 'function';
}
