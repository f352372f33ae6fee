import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppointmentsModule } from './appointments/appointments.module';
import { AuditModule } from './audit/audit.module';
import { BillingModule } from './billing/billing.module';
import { configuration } from './config/configuration';
import { LabModule } from './lab/lab.module';
import { PatientsModule } from './patients/patients.module';
import { PrivacyModule } from './privacy/privacy.module';
import { RecordsModule } from './records/records.module';
import { ResearchModule } from './research/research.module';
import { SummariesModule } from './summaries/summaries.module';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, load: [configuration] }),
    EventEmitterModule.forRoot(),
    ScheduleModule.forRoot(),
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env['DATABASE_URL'], autoLoadEntities: true }),
    PatientsModule,
    AppointmentsModule,
    RecordsModule,
    SummariesModule,
    LabModule,
    ResearchModule,
    BillingModule,
    AuditModule,
    PrivacyModule,
  ],
})
export class AppModule {}
