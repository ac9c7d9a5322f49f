import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestHouse, openTestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

it('centres near a point are those of the kinds asked for', async () => {
  const near = (kinds: string) =>
    `serviceCentresNear(longitude: $longitude, latitude: $latitude, metres: 20000 ${kinds}) { centre { kind } }`;
  const { data: some } = await house.ask(
    '{ serviceCentres(within: "445102", filter: { kind: [RIDER_STATION] }, first: 20) { nodes { longitude latitude } } }',
  );
  const point = some.serviceCentres.nodes.find(({ longitude }: { longitude: number | null }) => longitude);
  const { data, errors } = await house.ask(
    `query ($longitude: Float!, $latitude: Float!) { all: ${near('')} riders: ${near('kinds: [RIDER_STATION]')} }`,
    point,
  );
  const kinds = (centres: { centre: { kind: string } }[]) =>
    new Set(centres.map(({ centre }) => centre.kind));

  expect(errors).toBeUndefined();
  expect([...kinds(data.riders)]).toEqual(['RIDER_STATION']);
  expect(kinds(data.all).size).toBeGreaterThan(1);
});

it('gaps of a kind are the communities without that kind', async () => {
  const { data } = await house.ask(`{
    any: serviceCentreGaps(within: "445102") { total { value unit status } }
    riders: serviceCentreGaps(within: "445102", kinds: [RIDER_STATION]) { total { value } }
  }`);

  expect(data.any.total).toMatchObject({ unit: 'COUNT', status: 'KNOWN' });
  expect(data.riders.total.value).toBeGreaterThan(data.any.total.value);
});
