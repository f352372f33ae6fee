import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ROLES } from './roles.decorator';
import type { StaffMember, StaffRole } from './staff';

@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const needed = this.reflector.getAllAndOverride<StaffRole[] | undefined>(ROLES, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (needed === undefined) return false;
    const { staff } = context.switchToHttp().getRequest<Request & { staff?: StaffMember }>();
    return staff !== undefined && needed.some((role) => staff.roles.includes(role));
  }
}
