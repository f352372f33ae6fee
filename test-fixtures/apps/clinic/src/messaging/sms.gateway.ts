import { Injectable, Logger } from '@nestjs/common';
import twilio, { type Twilio } from 'twilio';
import { configuration } from '../config/configuration';

/** The only place that knows Twilio. */
@Injectable()
export class SmsGateway {
  private readonly logger = new Logger(SmsGateway.name);
  private readonly client: Twilio;
  private readonly from: string;

  constructor() {
    const { accountSid, authToken, from } = configuration().twilio;
    this.client = twilio(accountSid, authToken);
    this.from = from;
  }

  async send(to: string, body: string): Promise<string> {
    const message = await this.client.messages.create({ to, from: this.from, body });
    this.logger.debug(`sms ${message.sid}: ${message.status}`);
    return message.sid;
  }

  async sendUrgently(to: string, body: string): Promise<string> {
    this.logger.debug(`urgent sms to ${to}`);
    return this.send(to, body);
  }
}
