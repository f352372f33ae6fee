import { Injectable } from '@nestjs/common';
import type { Notifier } from './notifier';

@Injectable()
export class ConsoleNotifier implements Notifier {
  notify(text: string): void {
    console.info(text);
  }
}
