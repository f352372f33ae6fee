import { Injectable, Logger } from '@nestjs/common';

@Injectable()
export class AuditService {
  private readonly logger = new Logger(AuditService.name);

  record(action: string, details: unknown): void {
    this.logger.log(action, details);
  }

  count(action: string, details: unknown[]): void {
    this.logger.log(`${action}: ${details.length}`);
  }
}
