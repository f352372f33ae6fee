import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { ClinicLogger } from '../shared/logging';
import { LabClient } from './lab.client';
import { LabService } from './lab.service';

@Module({ imports: [RecordsModule], providers: [LabService, LabClient, ClinicLogger], exports: [LabService] })
export class LabModule {}
