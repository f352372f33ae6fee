import { Injectable } from '@nestjs/common';
import type { Appointment } from '../appointments/appointment.entity';
import { ConsentsService } from '../consents/consents.service';
import type { Patient } from '../patients/patient.entity';
import { SmsGateway } from './sms.gateway';
import { callbackText, movedText, reminderText, surveyText, welcomeText } from './templates';

@Injectable()
export class MessagingService {
  constructor(
    private readonly gateway: SmsGateway,
    private readonly consents: ConsentsService,
  ) {}

  async welcome({ phone, fullName }: Patient): Promise<void> {
    const [firstName = ''] = fullName.split(' ');
    await this.gateway.send(phone, welcomeText(firstName));
  }

  async remind({ patient, startsAt }: Appointment): Promise<void> {
    await this.gateway.send(patient.phone, reminderText(startsAt));
  }

  async announceMove(appointment: Appointment): Promise<void> {
    await this.gateway.sendUrgently(appointment.patient.phone, movedText(appointment.startsAt)); // ✗ no-plaintext-logging: 'appointment.patient.phone' (user.contact.phone_number, declared on Patient) reaches 'this.logger.debug' in the clear, by way of sendUrgently().
  }

  async confirmCallback(phone: string): Promise<void> {
    await this.gateway.send(phone, callbackText());
  }

  /** @purpose surveys */
  async survey(patient: Patient, link: string): Promise<boolean> {
    if (!(await this.consents.mayBeSurveyed(patient.id))) return false;
    await this.gateway.send(patient.phone, surveyText(link));
    return true;
  }
}
