import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/** The vocabulary's specification, in any version. */
const VOCABULARY = 'https://concentric.example/sharing/';

/** Whether a supergraph was composed with the sharing vocabulary: then every field says who may have it. */
export function carriesSharingRules({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (definition) =>
      (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) &&
      (definition.directives ?? []).some(
        (directive) => directive.name.value === 'link' && textOf(directive, 'url').startsWith(VOCABULARY),
      ),
  );
}

/** The subgraphs that a supergraph names, with the address that it gives each. */
export function graphsOf({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const graphs = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const directive of (definition.values ?? []).flatMap((value) => value.directives ?? []))
      if (directive.name.value === 'join__graph')
        graphs.set(textOf(directive, 'name'), textOf(directive, 'url'));
  }
  return graphs;
}

function textOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
