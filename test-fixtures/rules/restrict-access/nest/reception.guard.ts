import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';

@Injectable()
export class ReceptionGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return context.switchToHttp().getRequest().user.roles.includes('reception');
  }
}
