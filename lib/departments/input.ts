import { z } from 'zod';

const name = z.string().trim().min(1).max(80);
const parentId = z.union([z.uuid(), z.literal('').transform(() => null)]);

export const newDepartmentInput = z.object({ id: z.uuidv7(), name, parentId });
export type NewDepartmentInput = z.output<typeof newDepartmentInput>;

export const departmentChange = z.object({ departmentId: z.uuid(), name, parentId });
export type DepartmentChange = z.output<typeof departmentChange>;

export const departmentInput = z.object({ departmentId: z.uuid() });
export type DepartmentInput = z.output<typeof departmentInput>;
