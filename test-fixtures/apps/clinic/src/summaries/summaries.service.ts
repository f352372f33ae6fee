import { Injectable } from '@nestjs/common';
import { RecordsService } from '../records/records.service';
import { ClinicLogger } from '../shared/logging';
import { LanguageModel } from './openai.client';
import { handoverPrompt, letterPrompt } from './prompt';

@Injectable()
export class SummariesService {
  constructor(
    private readonly records: RecordsService,
    private readonly model: LanguageModel,
    private readonly logger: ClinicLogger,
  ) {}

  async handover(patientId: string): Promise<string> {
    const { instructions, input } = handoverPrompt(await this.records.ofPatient(patientId));
    const summary = await this.model.complete(instructions, input);
    this.logger.event('handover summarised', { characters: summary.length });
    return summary;
  }

  async dischargeLetter(encounterId: string): Promise<string> {
    const { instructions, input } = letterPrompt(await this.records.byId(encounterId));
    return this.model.complete(instructions, input); // ✗ no-undeclared-recipient: 'input' (user.name and user.demographic.date_of_birth, declared on Patient) reaches the recipient OpenAI through 'this.openai.responses.create', by way of complete(), but privacy.yaml lets 'openai' receive user.health_and_medical, and not user.name.
  }
}
