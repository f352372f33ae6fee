import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { Consent, type ConsentTopic } from './consent.entity';

@Injectable()
export class ConsentsService {
  constructor(@InjectRepository(Consent) private readonly consents: Repository<Consent>) {}

  /** @consentGuard surveys */
  mayBeSurveyed(patientId: string): Promise<boolean> {
    return this.holds(patientId, 'surveys');
  }

  /** @consentGuard studies */
  mayBeStudied(patientId: string): Promise<boolean> {
    return this.holds(patientId, 'research');
  }

  async withdraw(patientId: string, topic: ConsentTopic): Promise<void> {
    await this.consents.update({ patientId, topic }, { withdrawnAt: new Date() });
  }

  private holds(patientId: string, topic: ConsentTopic): Promise<boolean> {
    return this.consents.existsBy({ patientId, topic, withdrawnAt: IsNull() });
  }
}
