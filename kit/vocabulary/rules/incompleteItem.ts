import { placeOf } from '../problem.ts';
import { defaultsOf, isFieldsBlock, textArgument } from '../reading.ts';
import { itemRule, type ReviewedRoom, type Rule } from '../review.ts';

const NEEDED = ['id', 'source', 'sharing', 'openness'] as const;

/** `room.thing.fact`: survives when the field or its type gets another name. */
const STABLE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*){2,}$/;

/** With the defaults of its type an item says all that a decision about it needs. */
export const incompleteItem: Rule = (review) => [...review.rooms.flatMap(idsOnTypes), ...onFields(review)];

const onFields = itemRule('incompleteItem', (item) => {
  const missing = NEEDED.filter((part) => !item[part]);
  if (missing.length > 0) {
    const mend = `Write ${missing.map((part) => `${part}: …`).join(', ')} in its @item`;
    const byType = missing.some((part) => part !== 'id') ? '; all but the id may stand on the type.' : '.';
    return { message: `does not say its ${missing.join(', ')}.`, mend: mend + byType };
  }
  if (STABLE_ID.test(item.id ?? '')) return undefined;
  return {
    message: `has the id "${item.id ?? ''}", which is not of the form room.thing.fact.`,
    mend: 'Write the id in lower case with dots and hyphens, for example legal.community.adviser.',
  };
});

function idsOnTypes(room: ReviewedRoom) {
  return room.written.definitions.filter(isFieldsBlock).flatMap((block) => {
    if (!defaultsOf(block).some((each) => textArgument(each, 'id') !== undefined)) return [];
    const problem = {
      rule: 'incompleteItem',
      message: 'gives one id to all of its fields.',
      mend: 'Take id from the @item of the type and write one on each field.',
    };
    return [{ ...problem, coordinate: block.name.value, subgraph: room.name, place: placeOf(block) }];
  });
}
