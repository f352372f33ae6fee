import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { StaffMember } from './staff';

export const CurrentStaff = createParamDecorator((_data: unknown, context: ExecutionContext): StaffMember => {
  const { staff } = context.switchToHttp().getRequest<Request & { staff?: StaffMember }>();
  if (staff === undefined) throw new Error('nobody is signed in');
  return staff;
});
