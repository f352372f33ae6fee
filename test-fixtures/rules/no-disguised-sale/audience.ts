import { createHash } from 'node:crypto';
import { UserData } from 'facebook-nodejs-business-sdk';

export function matched(who: string): void {
  new UserData().setEmail(createHash('sha256').update(who).digest('hex'));
}
