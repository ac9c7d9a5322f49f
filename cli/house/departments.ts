import type { Department } from '../../gateway/departments.ts';
import { departmentOverHttp } from '../../gateway/overHttp.ts';
import type { Mint } from '../../kit/caller/mint.ts';
import { TITLES } from '../../kit/vocabulary/rooms.ts';

/** Departments in other processes, each reached by its address; an address that changes is another door to it. */
export interface DepartmentsElsewhere {
  at(name: string, url: string): Department;
  close(): Promise<void>;
}

/** `mint`: null where a graph is served without sharing rules, and its departments are told of no caller. */
export function departmentsElsewhere(mint: Mint | null): DepartmentsElsewhere {
  const open = new Map<string, ReturnType<typeof departmentOverHttp>>();
  return {
    at: (name, url) => {
      const door = `${name} ${url}`;
      const title = mint !== null && name in TITLES ? TITLES[name as keyof typeof TITLES] : name;
      const department = open.get(door) ?? departmentOverHttp({ name, title, url, mint });
      open.set(door, department);
      return department;
    },
    close: async () => void (await Promise.all([...open.values()].map((department) => department.close()))),
  };
}
