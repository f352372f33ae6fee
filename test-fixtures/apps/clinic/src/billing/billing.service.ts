import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { RecordsService } from '../records/records.service';
import { DomainError } from '../shared/errors';
import { ClinicLogger } from '../shared/logging';
import { InsurerClient } from './insurer.client';
import { Invoice } from './invoice.entity';

@Injectable()
export class BillingService {
  constructor(
    @InjectRepository(Invoice) private readonly invoices: Repository<Invoice>,
    private readonly records: RecordsService,
    private readonly insurer: InsurerClient,
    private readonly logger: ClinicLogger,
  ) {}

  async bill(encounterId: string, cents: number): Promise<void> {
    const { patient, diagnoses, notes } = await this.records.byId(encounterId);
    if (!(await this.insurer.isCovered(patient))) throw new DomainError(`encounter ${encounterId} is not covered`, 422);
    const invoice = await this.invoices.save({ encounterId, insuranceNumber: patient.insuranceNumber, cents }); // ✗ require-erasure: 'patient.insuranceNumber' (user.health_and_medical.insurance_beneficiary_id, declared on Patient) is kept in 'Invoice' of typeorm through 'this.invoices.save', and src/privacy/erasure.service.ts#erase, which privacy.yaml names for that, does not erase it there. ✗ require-export: 'patient.insuranceNumber' (user.health_and_medical.insurance_beneficiary_id, declared on Patient) is kept in 'Invoice' of typeorm through 'this.invoices.save', and src/privacy/access.service.ts#archiveOf, which privacy.yaml names for that, does not read it there.
    const receipt = await this.insurer.submit({
      versichertennummer: patient.insuranceNumber,
      diagnosen: diagnoses.map(({ icd }) => icd),
      betragCent: cents,
    });
    if (cents > 100_000) await this.insurer.attach(receipt, notes); // ✗ no-purpose-mismatch: 'notes' (user.health_and_medical, declared on Encounter), collected for care, reaches 'insurer.post' for billing, as privacy.yaml says of abrechnung.kvweiher.example, by way of attach().
    this.logger.event('claim submitted', { invoice: invoice.id, receipt, cents });
  }

  async outstanding(): Promise<number> {
    const open = await this.invoices.findBy({ paidAt: IsNull() });
    return open.reduce((sum, { cents }) => sum + cents, 0);
  }
}
