import { SetMetadata } from '@nestjs/common';

export const Roles = (...roles: readonly (string | readonly string[])[]) => SetMetadata('roles', roles);
