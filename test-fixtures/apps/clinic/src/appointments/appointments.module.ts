import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessagingModule } from '../messaging/messaging.module';
import { PatientsModule } from '../patients/patients.module';
import { ClinicLogger } from '../shared/logging';
import { Appointment } from './appointment.entity';
import { AppointmentsController } from './appointments.controller';
import { AppointmentsService } from './appointments.service';
import { ReminderJob } from './reminder.job';

@Module({
  imports: [TypeOrmModule.forFeature([Appointment]), PatientsModule, MessagingModule],
  controllers: [AppointmentsController],
  providers: [AppointmentsService, ReminderJob, ClinicLogger],
  exports: [AppointmentsService],
})
export class AppointmentsModule {}
