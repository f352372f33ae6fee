import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../consents/consents.service';
import { RecordsService } from '../records/records.service';
import { ClinicLogger } from '../shared/logging';
import { caseReportOf, tabulate } from './cohort';
import { RegistryClient } from './registry.client';

@Injectable()
export class ResearchService {
  constructor(
    private readonly records: RecordsService,
    private readonly consents: ConsentsService,
    private readonly registry: RegistryClient,
    private readonly logger: ClinicLogger,
  ) {}

  async submitTable(patientIds: readonly string[]): Promise<void> {
    const encounters = (await Promise.all(patientIds.map((id) => this.records.ofPatient(id)))).flat();
    const receipt = await this.registry.submit('table', tabulate(encounters));
    this.logger.event('table submitted', { receipt, encounters: encounters.length });
  }

  /** Of those who have agreed to studies. */
  async submitCases(patientIds: readonly string[]): Promise<void> {
    for (const id of patientIds) {
      if (!(await this.consents.mayBeStudied(id))) continue;
      const cases = (await this.records.ofPatient(id)).map(caseReportOf);
      await this.registry.submit('cases', cases);
    }
  }
}
