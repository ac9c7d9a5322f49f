/** A register (登记册) as the SDL declares it: one type, one table, and what every register can be asked. */
export interface Register {
  readonly room: string;
  /** The type's name, which is the Prisma model's too. */
  readonly type: string;
  readonly row: string;
  readonly term: string;
  /** The fields of Query. */
  readonly one: string;
  readonly many: string;
  readonly key: 'id' | 'code';
  /** Where a row lies: the field, and its column's name in rows. */
  readonly place: Place;
  readonly unit: string;
  /** Who keeps it, as people call the department (司法行政). */
  readonly keeper: string;
  readonly filters: readonly RegisterField[];
  /** References among the filters by which figures are told apart. */
  readonly apart: readonly RegisterField[];
  /** The first is the order where nobody says. */
  readonly orders: readonly RegisterField[];
  readonly text: readonly RegisterField[];
  readonly lasts: readonly [since: RegisterField, until: RegisterField] | null;
  readonly measures: readonly Measure[];
  /** References to registers of the same room, which list the rows that name them. */
  readonly inverses: readonly Inverse[];
  /** All fields that are read from the row, by name. */
  readonly fields: ReadonlyMap<string, RegisterField>;
}

export interface Place {
  readonly field: 'community' | 'region' | 'code';
  readonly property: 'communityCode' | 'regionCode' | 'code';
  /** Ids of the items that tell where a row lies, and so that it is there at all. */
  readonly items: readonly string[];
  /** Whether that is not open: then the register is there for whoever may know it, and for nobody else. */
  readonly closed: boolean;
  /** Whether it tells about persons: then even a count is. */
  readonly personal: boolean;
}

export type FieldKind = 'enum' | 'boolean' | 'date' | 'moment' | 'int' | 'float' | 'text' | 'reference';

export interface RegisterField {
  readonly name: string;
  readonly kind: FieldKind;
  /** The named type. */
  readonly type: string;
  /** The values of an enum. */
  readonly values: readonly string[];
  readonly list: boolean;
  readonly nonNull: boolean;
  /** The row's property: the field's name, with `Id` or `Code` behind it where it refers to another row. */
  readonly property: string;
  /** Ids of the items that its value tells of and that are not open to everybody. */
  readonly reads: readonly string[];
  /** Ids of the items that its value tells of. */
  readonly items: readonly string[];
}

export interface Measure {
  readonly field: RegisterField;
  readonly unit: string;
}

export interface Inverse {
  /** The field that refers, such as `firm`. */
  readonly field: RegisterField;
  /** The list's name on the type referred to, such as `advisers`. */
  readonly as: string;
}

/** A register is declared in a way that cannot be carried out; the message has a line for each mistake. */
export class RegisterMistaken extends Error {}
