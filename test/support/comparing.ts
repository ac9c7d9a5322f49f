import { type Agreement, agreementsOf } from '../../kit/decision/agreement.ts';
import { ownSample } from './database.ts';
import { type TestHouse, openTestHouse } from './house.ts';

/** What is known of it: 义兴宿舍01号1栋1单元101室, 王某丁, 00061164259. */
export const household = (nth: number) => `household-44510201001801-${String(nth).padStart(3, '0')}`;

/** The volunteers of 湘桥 may compare what they have heard with what the grids know. */
export const VERIFY: Agreement = {
  id: 'agreement-2026-3',
  department: 'SOCIAL_WORK-445102',
  source: 'POLITICAL_LEGAL-445102',
  items: ['address', 'contact-name', 'contact-phone', 'occupants', 'tenure', 'hazards'].map(
    (item) => `grid.household.${item}`,
  ),
  purpose: 'home-visits',
  mode: 'VERIFY',
  region: '445102',
  recipients: [],
  from: '2026-01-01',
  until: '2028-12-31',
};
export const CARE: Agreement = {
  ...VERIFY,
  id: 'agreement-2026-4',
  source: 'CIVIL_AFFAIRS-445102',
  items: ['grid.household.care-needs', 'grid.household.allowance'],
};

export const VISIT = { 'concentric-purpose': 'home-visits' };
export const FOR_A_CASE = { ...VISIT, 'concentric-case': '2026-8' };

/** A house in which the volunteers compare, under whatever a story has agreed. */
export interface Comparing {
  readonly house: TestHouse;
  agreed(...agreements: readonly Agreement[]): void;
  ask(query: string, headers?: Record<string, string>): ReturnType<TestHouse['ask']>;
  /** Of one household, through the gateway: what is told, and the codes of what is not. */
  compare(
    nth: number,
    selection: string,
    headers?: Record<string, string>,
  ): Promise<readonly [told: object, codes: unknown[] | undefined]>;
  close(): Promise<void>;
}

export async function openComparing(): Promise<Comparing> {
  const own = await ownSample();
  const situation = { list: [] as readonly Agreement[], epoch: 0 };
  const agreements = {
    fresh: true,
    get epoch() {
      return situation.epoch;
    },
    of: (...asked: [readonly string[], string]) => agreementsOf(situation.list).of(...asked),
  };
  const house = await openTestHouse({ DATABASE_URL: own.url }, { agreements });
  const ask: Comparing['ask'] = (query, headers = VISIT) =>
    house.as('volunteer-system').ask(query, {}, { headers });
  return {
    house,
    agreed: (...list) => void Object.assign(situation, { list, epoch: situation.epoch + 1 }),
    ask,
    compare: async (nth, selection, headers) => {
      const { data, errors } = await ask(`{ household(id: "${household(nth)}") { ${selection} } }`, headers);
      return [data.household, errors?.map(({ extensions }) => extensions['code'])];
    },
    close: async () => {
      await house.close();
      await own.drop();
    },
  };
}
