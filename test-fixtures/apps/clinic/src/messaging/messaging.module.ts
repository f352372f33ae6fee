import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module';
import { MessagingService } from './messaging.service';
import { SmsGateway } from './sms.gateway';

@Module({ imports: [ConsentsModule], providers: [MessagingService, SmsGateway], exports: [MessagingService] })
export class MessagingModule {}
