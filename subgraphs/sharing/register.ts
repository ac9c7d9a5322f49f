import type { ClientRegister, Department } from '../../kit/caller/caller.ts';
import type { Database } from '../../kit/database/connect.ts';
import { type DepartmentRow, openTables } from './store.ts';

/** The register of clients as gateway and subgraphs ask it; each question is answered from the database of now. */
export function openRegister(database: Database): ClientRegister {
  const store = openTables(database);
  return {
    find: async (id) => {
      const client = await store.forRequest().client.load(id);
      if (client === null) return null;
      const { name, standsForAny, roles, purposes, departments, jurisdiction } = client;
      return {
        client: client.id,
        name,
        standsForAny,
        roles,
        purposes,
        departments: departments.map(({ department }) => asDepartment(department)),
        jurisdiction: jurisdiction.map(({ regionCode }) => regionCode),
      };
    },
    department: async (code) => {
      const row = await store.forRequest().department.load(code);
      return row && asDepartment(row);
    },
  };
}

function asDepartment({ code, function: named, regionCode }: DepartmentRow): Department {
  return { code, function: named, region: regionCode };
}
