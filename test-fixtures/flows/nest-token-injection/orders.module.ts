import { Module } from '@nestjs/common';
import { ConsoleNotifier } from './console-notifier';
import { NOTIFIER } from './notifier';
import { OrdersService } from './orders.service';

@Module({ providers: [OrdersService, { provide: NOTIFIER, useClass: ConsoleNotifier }] })
export class OrdersModule {}
