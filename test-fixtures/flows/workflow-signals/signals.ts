import { defineSignal } from '@temporalio/workflow';

export interface Letter {
  to: string;
  subject: string;
  html: string;
}

export const letterSignal = defineSignal<[Letter]>('letter');
