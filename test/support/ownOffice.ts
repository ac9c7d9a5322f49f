import { agreementsIn, office } from './agreements.ts';
import { ownSample, sql } from './database.ts';
import { type TestHouse, openTestHouse } from './house.ts';

/** A house over a database of the story's own, with its offices. */
export async function ownOffice() {
  const own = await ownSample();
  const house = await openTestHouse({ DATABASE_URL: own.url });
  const at = office(house);
  return {
    house,
    at,
    url: own.url,
    made: agreementsIn(at, own.url),
    sql: (statement: string) => sql(own.url, statement),
    /** An officer of the data authority. */
    authority: (officer: string, department = 'DATA-445102') =>
      house.as('data-steward', { department, officer }),
    /** Fields of an agreement, as somebody reads them. */
    read: async (id: string, as: ReturnType<TestHouse['as']>, fields: string) =>
      (await as.ask(`{ agreement(id: "${id}") { ${fields} } }`)).data.agreement,
    close: async () => {
      await house.close();
      await own.drop();
    },
  };
}

export type OwnOffice = Awaited<ReturnType<typeof ownOffice>>;
