import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordsModule } from '../records/records.module';
import { ClinicLogger } from '../shared/logging';
import { BillingService } from './billing.service';
import { InsurerClient } from './insurer.client';
import { Invoice } from './invoice.entity';

@Module({
  imports: [TypeOrmModule.forFeature([Invoice]), RecordsModule],
  providers: [BillingService, InsurerClient, ClinicLogger],
})
export class BillingModule {}
