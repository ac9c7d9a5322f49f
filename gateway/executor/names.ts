import { type FieldNode, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { isInherited } from './compile/objects.ts';

/** Under which names the subgraphs are asked for what a client calls otherwise. */
export interface ClientNames {
  /** The name of a field's value until the response is shaped. */
  planned(node: FieldNode): string;
  /** The client's own name for it. */
  given(planned: string): string;
}

/** A field set of a `@requires`, as a supergraph has it. */
const REQUIRES = /requires: "((?:[^"\\]|\\.)*)"/g;

/**
 * A client may give a field the name of another one, which a plan may need beside it: a key, or what somebody
 * requires. It may also ask with other arguments for what somebody requires. Such a field gets another name for the
 * time being.
 */
export function compileClientNames(supergraph: GraphQLSchema, supergraphSdl: string): ClientNames {
  const required = new Set<string>();
  for (const [, set = ''] of supergraphSdl.matchAll(REQUIRES))
    for (const [name] of set.matchAll(/\w+/g)) required.add(name);
  const fields = new Set<string>();
  const varied = new Set<string>();
  for (const type of Object.values(supergraph.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type))
      for (const { name, args } of Object.values(type.getFields())) {
        fields.add(name);
        if (args.length > 0 && required.has(name)) varied.add(name);
      }
  let prefix = 'as_';
  while ([...fields].some((name) => name.startsWith(prefix))) prefix += '_';
  return {
    planned: ({ alias, name }) => {
      if (varied.has(name.value)) return prefix + (alias ?? name).value;
      if (alias === undefined || alias.value === name.value) return name.value;
      const taken = fields.has(alias.value) || alias.value.startsWith('_') || alias.value.startsWith(prefix);
      return taken || isInherited(alias.value) ? prefix + alias.value : alias.value;
    },
    given: (planned) => (planned.startsWith(prefix) ? planned.slice(prefix.length) : planned),
  };
}
