import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Repository } from 'typeorm';
import { NotFound } from '../shared/errors';
import { ClinicLogger, maskPhone } from '../shared/logging';
import { MessagingService } from '../messaging/messaging.service';
import type { CallbackRequestDto, PatientCard, RegisterPatientDto, UpdateContactDto, WaitingRoomEntry } from './dto';
import { Patient } from './patient.entity';
import { patientFrom, toCard, toWaitingRoom } from './patient.mapper';

@Injectable()
export class PatientsService {
  constructor(
    @InjectRepository(Patient) private readonly patients: Repository<Patient>,
    private readonly messaging: MessagingService,
    private readonly events: EventEmitter2,
    private readonly logger: ClinicLogger,
  ) {}

  async register(dto: RegisterPatientDto): Promise<PatientCard> {
    const patient = await this.patients.save(this.patients.create(patientFrom(dto)));
    this.logger.event('patient registered', { id: patient.id, hasEmail: patient.email !== null });
    this.events.emit('patient.registered', { patientId: patient.id });
    await this.messaging.welcome(patient);
    return toCard(patient);
  }

  async byId(id: string): Promise<Patient> {
    const patient = await this.patients.findOneBy({ id });
    if (patient === null) throw new NotFound('patient', id);
    return patient;
  }

  async search(name: string): Promise<PatientCard[]> {
    const found = await this.patients.find({ where: { fullName: name }, take: 20 });
    this.logger.event('patients searched', { found: found.length });
    return found.map(toCard);
  }

  async changeContact(id: string, change: UpdateContactDto): Promise<void> {
    const patient = await this.byId(id);
    await this.patients.update(id, { phone: change.phone ?? patient.phone, email: change.email ?? patient.email });
    this.logger.event('contact changed', { id, phone: maskPhone(change.phone ?? patient.phone) });
  }

  async callBack({ phone, topic }: CallbackRequestDto): Promise<void> {
    this.logger.event('callback requested', { topic, phone: maskPhone(phone) });
    await this.messaging.confirmCallback(phone);
  }

  /** For the round of the chaplain. */
  async ofDenomination(wanted: string): Promise<PatientCard[]> {
    const present = await this.patients.find({ where: { denomination: Not(IsNull()) } });
    return present.filter((patient) => patient.denomination === wanted).map(toCard); // ✗ restrict-access: 'patient.denomination' (user.demographic.religious_belief, declared on Patient) is read here, and privacy.yaml lets it be read in src/chaplaincy/** and src/privacy/** alone.
  }

  async waitingRoom(ids: readonly string[]): Promise<WaitingRoomEntry[]> {
    const patients = await Promise.all(ids.map((id) => this.byId(id)));
    return toWaitingRoom(patients);
  }

  count(): Promise<number> {
    return this.patients.count();
  }
}
