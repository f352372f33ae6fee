import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Appointment } from '../appointments/appointment.entity';
import { AuditModule } from '../audit/audit.module';
import { Patient } from '../patients/patient.entity';
import { PatientsModule } from '../patients/patients.module';
import { Encounter } from '../records/encounter.entity';
import { RecordsModule } from '../records/records.module';
import { ClinicLogger } from '../shared/logging';
import { AccessService } from './access.service';
import { ErasureService } from './erasure.service';
import { PrivacyController } from './privacy.controller';
import { RetentionJob } from './retention.job';

@Module({
  imports: [TypeOrmModule.forFeature([Patient, Encounter, Appointment]), PatientsModule, RecordsModule, AuditModule],
  controllers: [PrivacyController],
  providers: [AccessService, ErasureService, RetentionJob, ClinicLogger],
})
export class PrivacyModule {}
