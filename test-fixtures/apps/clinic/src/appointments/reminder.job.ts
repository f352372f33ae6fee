import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { MessagingService } from '../messaging/messaging.service';
import { ClinicLogger } from '../shared/logging';
import { AppointmentsService } from './appointments.service';

@Injectable()
export class ReminderJob {
  constructor(
    private readonly appointments: AppointmentsService,
    private readonly messaging: MessagingService,
    private readonly logger: ClinicLogger,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_9AM)
  async run(): Promise<void> {
    const from = new Date(Date.now() + 86_400_000);
    const due = await this.appointments.between(from, new Date(from.getTime() + 86_400_000));
    for (const appointment of due) await this.messaging.remind(appointment);
    this.logger.event('reminders sent', { count: due.length });
  }
}
