import { Injectable } from '@nestjs/common';
import { RecordsService } from '../records/records.service';
import { ClinicLogger } from '../shared/logging';
import { LabClient } from './lab.client';
import { labOrderFor, type LabResult } from './lab-order';

@Injectable()
export class LabService {
  constructor(
    private readonly records: RecordsService,
    private readonly client: LabClient,
    private readonly logger: ClinicLogger,
  ) {}

  async order(encounterId: string, tests: string[]): Promise<string> {
    const order = labOrderFor(await this.records.byId(encounterId), tests);
    await this.client.place(order);
    this.logger.event('lab order placed', { orderNumber: order.orderNumber, tests: order.tests });
    return order.orderNumber;
  }

  async results(orderNumber: string): Promise<LabResult> {
    const results = await this.client.resultsOf(orderNumber);
    this.logger.event('lab results', { orderNumber, values: results.values.length });
    return results;
  }
}
