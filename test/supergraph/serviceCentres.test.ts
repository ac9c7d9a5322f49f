import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ownSample, sql } from '../support/database.ts';
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
    any: serviceCentreGaps(within: "445102") { totalCount nodes { code } }
    riders: serviceCentreGaps(within: "445102", kinds: [RIDER_STATION]) { totalCount nodes { code } }
  }`);

  expect(data.riders.totalCount).toBeGreaterThan(data.any.totalCount);
});

it('the nearest 200 are answered where more are near, by how far they are', async () => {
  const own = await ownSample();
  const crowded = await openTestHouse({ DATABASE_URL: own.url });
  await sql(
    own.url,
    `INSERT INTO party.service_centre SELECT (jsonb_populate_record(c, jsonb_build_object(
       'id', 'crowd-' || (1000 - n), 'longitude', 100, 'latitude', 20 + n / 10000.0))).*
     FROM party.service_centre c, generate_series(0, 299) n WHERE c.id = (SELECT min(id) FROM party.service_centre)`,
  );
  const { data } = await crowded.ask(
    '{ serviceCentresNear(longitude: 100, latitude: 20, metres: 20000) { centre { id } metres } }',
  );
  await crowded.close();
  await own.drop();

  expect(data.serviceCentresNear).toHaveLength(200);
  expect(data.serviceCentresNear[0]).toEqual({ centre: { id: 'crowd-1000' }, metres: 0 });
  expect(data.serviceCentresNear[199]).toEqual({ centre: { id: 'crowd-801' }, metres: 2213 });
});
