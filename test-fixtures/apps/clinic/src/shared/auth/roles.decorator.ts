import { SetMetadata } from '@nestjs/common';
import type { StaffRole } from './staff';

export const ROLES = 'roles';

/** Lets only staff with one of these roles in. */
export const Roles = (...roles: readonly StaffRole[]) => SetMetadata(ROLES, roles);
