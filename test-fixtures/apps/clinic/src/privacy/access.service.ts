import { Injectable } from '@nestjs/common';
import { PatientsService } from '../patients/patients.service';
import { RecordsService } from '../records/records.service';
import { keepArchive } from './archive';

@Injectable()
export class AccessService {
  constructor(
    private readonly patients: PatientsService,
    private readonly records: RecordsService,
  ) {}

  /**
   * All that the clinic holds of a patient.
   * @providesAccess Patient
   * @providesAccess Encounter
   * @purpose essential.legal_obligation.rights
   */
  async archiveOf(patientId: string): Promise<string> {
    const [patient, encounters] = await Promise.all([
      this.patients.byId(patientId),
      this.records.ofPatient(patientId),
    ]);
    return keepArchive(patientId, { patient, encounters, madeAt: new Date() });
  }
}
