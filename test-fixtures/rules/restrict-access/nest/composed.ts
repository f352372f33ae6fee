import { applyDecorators, UseGuards } from '@nestjs/common';
import { DoctorGuard } from './doctor.guard.ts';
import { Roles } from './roles.decorator.ts';

export enum Role {
  Doctor = 'DOC',
  Clerk = 'clerk',
}

/** Decorators that are composed of others. */
export function DoctorsOnly() {
  return applyDecorators(UseGuards(DoctorGuard));
}

export const ForClerks = () => applyDecorators(Roles(Role.Clerk));

export function Documented(text: string) {
  return applyDecorators(Reflect.metadata('text', text));
}
