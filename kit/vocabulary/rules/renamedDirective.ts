import { Kind, visit, type ConstDirectiveNode } from 'graphql';
import { placeOf, type Problem } from '../problem.ts';
import type { ReviewedRoom, Rule } from '../review.ts';

/**
 * Federation knows `@federation__requires` and names given with `as`; the rules and the gateway know the names
 * of directives.graphql only, and would pass over the others.
 */
export const renamedDirective: Rule = ({ rooms }) => rooms.flatMap(inRoom);

function inRoom(room: ReviewedRoom): Problem[] {
  const problems: Problem[] = [];
  const tell = (node: ConstDirectiveNode, message: string) => {
    const coordinate = `@${node.name.value}`;
    const mend = 'Use the directives by the names that directives.graphql imports.';
    problems.push({
      rule: 'renamedDirective',
      coordinate,
      subgraph: room.name,
      message,
      mend,
      place: placeOf(node),
    });
  };
  visit(room.written, {
    Directive(node) {
      const directive = node as ConstDirectiveNode;
      if (node.name.value.includes('__')) tell(directive, 'is a directive under another name.');
      if (node.name.value === 'link' && renames(directive))
        tell(directive, 'imports something under another name.');
    },
  });
  return problems;
}

function renames(link: ConstDirectiveNode): boolean {
  const imports = link.arguments?.find((argument) => argument.name.value === 'import')?.value;
  return imports?.kind === Kind.LIST && imports.values.some((each) => each.kind === Kind.OBJECT);
}
