import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module';
import { RecordsModule } from '../records/records.module';
import { ClinicLogger } from '../shared/logging';
import { RegistryClient } from './registry.client';
import { ResearchController } from './research.controller';
import { ResearchService } from './research.service';

@Module({
  imports: [RecordsModule, ConsentsModule],
  controllers: [ResearchController],
  providers: [ResearchService, RegistryClient, ClinicLogger],
})
export class ResearchModule {}
