import { Injectable } from '@nestjs/common';
import axios from 'axios';
import type { Patient } from '../patients/patient.entity';

const insurer = axios.create({ baseURL: 'https://abrechnung.kvweiher.example/v3' });

/** A claim in the insurer's own words.
 * @purpose billing
 */
export interface Claim {
  /** @personalData user.health_and_medical.insurance_beneficiary_id */
  versichertennummer: string;
  /** @personalData user.health_and_medical */
  diagnosen: string[];
  betragCent: number;
}

@Injectable()
export class InsurerClient {
  async submit(claim: Claim): Promise<string> {
    const { data } = await insurer.post<{ aktenzeichen: string }>('/claims', claim);
    return data.aktenzeichen;
  }

  async isCovered(patient: Pick<Patient, 'id'>): Promise<boolean> {
    const { data } = await insurer.get<{ covered: boolean }>(`/coverage/${patient.id}`);
    return data.covered;
  }

  /** What the insurer wants to see before it pays. */
  async attach(receipt: string, text: string): Promise<void> {
    await insurer.post(`/claims/${receipt}/attachments`, { text });
  }
}
