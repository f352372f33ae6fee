import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessagingModule } from '../messaging/messaging.module';
import { ClinicLogger } from '../shared/logging';
import { Patient } from './patient.entity';
import { PatientsController } from './patients.controller';
import { PatientsService } from './patients.service';

@Module({
  imports: [TypeOrmModule.forFeature([Patient]), MessagingModule],
  controllers: [PatientsController],
  providers: [PatientsService, ClinicLogger],
  exports: [PatientsService],
})
export class PatientsModule {}
