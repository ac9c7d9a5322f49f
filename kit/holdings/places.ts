import type { Datamodel } from '../database/datamodel.ts';
import type { Register } from '../register/register.ts';
import type { Policies } from '../vocabulary/policies.ts';

/** A column in which an item's values lie, as its table and its own name. */
export interface Held {
  readonly table: string;
  readonly column: string;
}

/** Where a room keeps items that no column of their own register holds: by their ids, a model and its property. */
export type Holds = Readonly<Record<string, readonly [model: string, property: string]>>;

/**
 * Where the items of a room lie: in the column that their field is read from, or where the room says. Of what is worked
 * out, nobody can tell.
 */
export function placesHeld(
  policies: Policies,
  registers: readonly Register[],
  datamodel: Datamodel,
  said: Holds = {},
): ReadonlyMap<string, Held> {
  const byType = new Map(registers.map((register) => [register.type, register]));
  const held = (model: string, property: string | undefined): Held | undefined => {
    const table = datamodel.table(model);
    const column = property === undefined ? undefined : table?.columns.get(property)?.name;
    return table && column !== undefined ? { table: table.name, column } : undefined;
  };
  const places = new Map<string, Held>();
  for (const [id, [model, property]] of Object.entries(said)) {
    const place = held(model, property);
    if (place === undefined || policies.item(id) === undefined)
      throw new Error(`holds says that ${id} lies in ${model}.${property}: one of the two is not there.`);
    places.set(id, place);
  }
  for (const { item, coordinate } of policies.items()) {
    const [type = '', field = ''] = coordinate.split('.');
    const place = held(type, byType.get(type)?.fields.get(field)?.property);
    if (place && !places.has(item.id)) places.set(item.id, place);
  }
  return places;
}
