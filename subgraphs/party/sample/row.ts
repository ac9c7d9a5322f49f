/** A row of the sample: as Prisma has it, with days and moments as text. */
export type Row<Model> = {
  readonly [Field in keyof Model]:
    Exclude<Model[Field], Date> | (Extract<Model[Field], Date> extends never ? never : string);
};
