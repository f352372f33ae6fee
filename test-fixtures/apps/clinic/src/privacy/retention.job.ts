import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { AuditService } from '../audit/audit.service';
import { ClinicLogger } from '../shared/logging';

const threeYears = 3 * 365 * 86_400_000;

@Injectable()
export class RetentionJob {
  constructor(
    private readonly audit: AuditService,
    private readonly logger: ClinicLogger,
  ) {}

  @Cron('0 3 * * 0')
  async run(): Promise<void> {
    this.logger.event('audit trail trimmed', { entries: await this.audit.forget(new Date(Date.now() - threeYears)) });
  }
}
