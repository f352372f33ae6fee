import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import { AuditEntry } from './audit-entry.entity';

@Injectable()
export class AuditService {
  constructor(@InjectRepository(AuditEntry) private readonly entries: Repository<AuditEntry>) {}

  async note(action: string, subject: string, staffId: string | null = null): Promise<void> {
    await this.entries.save({ action, subject, staffId });
  }

  async forget(before: Date): Promise<number> {
    const { affected } = await this.entries.delete({ at: LessThan(before) });
    return affected ?? 0;
  }
}
