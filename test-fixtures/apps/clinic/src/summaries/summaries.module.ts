import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { ClinicLogger } from '../shared/logging';
import { LanguageModel } from './openai.client';
import { SummariesController } from './summaries.controller';
import { SummariesService } from './summaries.service';

@Module({
  imports: [RecordsModule],
  controllers: [SummariesController],
  providers: [SummariesService, LanguageModel, ClinicLogger],
})
export class SummariesModule {}
