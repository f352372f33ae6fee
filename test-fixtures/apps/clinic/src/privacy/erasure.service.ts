import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Appointment } from '../appointments/appointment.entity';
import { AuditService } from '../audit/audit.service';
import { Patient } from '../patients/patient.entity';
import { Encounter } from '../records/encounter.entity';

@Injectable()
export class ErasureService {
  constructor(
    @InjectRepository(Patient) private readonly patients: Repository<Patient>,
    @InjectRepository(Encounter) private readonly encounters: Repository<Encounter>,
    @InjectRepository(Appointment) private readonly appointments: Repository<Appointment>,
    private readonly audit: AuditService,
  ) {}

  /**
   * After the years that the law wants records to be kept.
   * @erasesData Patient
   * @erasesData Encounter
   * @erasesData Appointment
   * @purpose essential.legal_obligation.rights
   */
  async erase(patientId: string, staffId: string): Promise<void> {
    await this.encounters.delete({ patient: { id: patientId } });
    await this.appointments.delete({ patient: { id: patientId } });
    await this.patients.delete(patientId);
    await this.audit.note('erased', patientId, staffId);
  }
}
