import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse, print } from 'graphql';

const textOf = (name: string) =>
  readFileSync(new URL(`../contract/${name}.graphql`, import.meta.url), 'utf8');

/** One operation of a contract's file, as other people's systems send it. */
export function operation(file: string, name: string): string {
  const found = parse(textOf(file)).definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === name,
  );
  if (found === undefined) throw new Error(`The contract's ${file} has no ${name}.`);
  return print(found);
}

/** The contract's inputs. */
export const inputs = (): DocumentNode => parse(textOf('inputs'));
