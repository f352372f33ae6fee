import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, Repository } from 'typeorm';
import { MessagingService } from '../messaging/messaging.service';
import { PatientsService } from '../patients/patients.service';
import { Conflict, NotFound } from '../shared/errors';
import { ClinicLogger } from '../shared/logging';
import { Appointment } from './appointment.entity';
import type { BookAppointmentDto } from './dto/book-appointment.dto';

@Injectable()
export class AppointmentsService {
  constructor(
    @InjectRepository(Appointment) private readonly appointments: Repository<Appointment>,
    private readonly patients: PatientsService,
    private readonly messaging: MessagingService,
    private readonly logger: ClinicLogger,
  ) {}

  async book({ patientId, startsAt, room, complaint }: BookAppointmentDto): Promise<Appointment> {
    const patient = await this.patients.byId(patientId);
    const taken = await this.appointments.findOneBy({ room, startsAt: new Date(startsAt) });
    if (taken) throw new Conflict(`${room} is taken at ${startsAt} by ${taken.patient.fullName}`); // ✗ no-personal-data-in-errors: 'taken.patient.fullName' (user.name, declared on Patient) reaches an error message through 'super', by way of new Conflict() and new DomainError().
    const booked = await this.appointments.save({
      patient,
      startsAt: new Date(startsAt),
      room,
      complaint: complaint ?? null, // ✗ require-retention: 'complaint' (user.health_and_medical, declared on BookAppointmentDto) is kept in 'Appointment' of typeorm through 'this.appointments.save', and neither privacy.yaml nor the code says for how long. ✗ require-export: 'complaint' (user.health_and_medical, declared on BookAppointmentDto) is kept in 'Appointment' of typeorm through 'this.appointments.save', and src/privacy/access.service.ts#archiveOf, which privacy.yaml names for that, does not read it there.
    });
    this.logger.event('appointment booked', { id: booked.id, room, hasComplaint: complaint !== undefined });
    return this.byId(booked.id);
  }

  async byId(id: string): Promise<Appointment> {
    const appointment = await this.appointments.findOneBy({ id });
    if (appointment === null) throw new NotFound('appointment', id);
    return appointment;
  }

  async move(id: string, startsAt: Date): Promise<void> {
    await this.appointments.update(id, { startsAt, status: 'moved' });
    await this.messaging.announceMove(await this.byId(id));
  }

  between(from: Date, to: Date): Promise<Appointment[]> {
    return this.appointments.find({ where: { startsAt: Between(from, to) } });
  }

  async occupancy(from: Date, to: Date): Promise<Record<string, number>> {
    const rooms: Record<string, number> = {};
    for (const { room } of await this.between(from, to)) rooms[room] = (rooms[room] ?? 0) + 1;
    this.logger.event('occupancy', rooms);
    return rooms;
  }
}
