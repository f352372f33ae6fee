import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PatientsModule } from '../patients/patients.module';
import { PseudonymService } from '../shared/crypto';
import { ClinicLogger } from '../shared/logging';
import { Diagnosis } from './diagnosis.entity';
import { Encounter } from './encounter.entity';
import { RecordsController } from './records.controller';
import { RecordsService } from './records.service';

@Module({
  imports: [TypeOrmModule.forFeature([Encounter, Diagnosis]), PatientsModule],
  controllers: [RecordsController],
  providers: [RecordsService, PseudonymService, ClinicLogger],
  exports: [RecordsService],
})
export class RecordsModule {}
