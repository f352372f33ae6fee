import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { configuration } from '../../config/configuration';

@Injectable()
export class PseudonymService {
  /** The same text gets the same word; only the key leads back. */
  of(text: string): string {
    return createHmac('sha256', configuration().pseudonymKey).update(text).digest('hex').slice(0, 16);
  }
}
