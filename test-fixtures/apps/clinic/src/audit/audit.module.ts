import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClinicLogger } from '../shared/logging';
import { AuditEntry } from './audit-entry.entity';
import { AuditListener } from './audit.listener';
import { AuditService } from './audit.service';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry])],
  providers: [AuditService, AuditListener, ClinicLogger],
  exports: [AuditService],
})
export class AuditModule {}
