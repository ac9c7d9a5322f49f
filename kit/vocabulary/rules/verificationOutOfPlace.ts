import { Kind } from 'graphql';
import { directiveOf, textArgument, type FieldSite } from '../reading.ts';
import { fieldRule, type ItemSite } from '../review.ts';
import { namedType } from '../selections.ts';

/**
 * What compares a value stands beside the item that it is compared with, takes that value and nothing else, and says
 * match or no match. What is open needs no comparing, and what is withheld is learnt in no way.
 */
export const verificationOutOfPlace = fieldRule('verificationOutOfPlace', (site, room) => {
  const id = textArgument(directiveOf(site.field, 'verifies'), 'item');
  const compared = room.items.find(({ item }) => item.id === id);
  // What nobody knows is another rule's business.
  if (id === undefined || compared === undefined || isInPlace(site, compared)) return undefined;
  const { sharing, openness } = compared.item;
  return sharing === 'CONDITIONAL' && openness !== 'OPEN'
    ? {
        message: `compares ${id} in another way than beside it, with one value.`,
        mend: `Let npm run registers write it: ${compared.fieldName}Matches(value: …): Comparison on ${compared.typeName}.`,
      }
    : {
        message: `compares ${id}, which is ${sharing ?? ''} and ${openness ?? ''}.`,
        mend: 'Take the field out: only what an agreement can give is compared.',
      };
});

function isInPlace({ typeName, field }: FieldSite, compared: ItemSite): boolean {
  const { sharing, openness } = compared.item;
  return (
    sharing === 'CONDITIONAL' &&
    openness !== 'OPEN' &&
    typeName === compared.typeName &&
    field.type.kind === Kind.NAMED_TYPE &&
    namedType(field.type) === 'Comparison' &&
    field.arguments?.map(({ name }) => name.value).join() === 'value'
  );
}
