export { CurrentStaff } from './current-staff.decorator';
export { Roles } from './roles.decorator';
export { RolesGuard } from './roles.guard';
export type { StaffMember, StaffRole } from './staff';
