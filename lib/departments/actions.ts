'use server';

import { formAction } from '@/lib/form-action';
import { addDepartment, changeDepartment, removeDepartment } from './departments';
import { departmentChange, departmentInput, newDepartmentInput } from './input';

export const add = formAction(newDepartmentInput, addDepartment);
export const change = formAction(departmentChange, changeDepartment);
export const remove = formAction(departmentInput, removeDepartment);
