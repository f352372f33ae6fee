import { createHmac, randomBytes } from 'node:crypto';
import { env } from '../config/env';

export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): string =>
  createHmac('sha256', env.TOKEN_PEPPER).update(token).digest('hex');
