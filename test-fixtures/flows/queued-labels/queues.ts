import { Queue } from 'bullmq';

export interface Label {
  shelf: number;
  line: string;
}

export const labels = new Queue<Label>('labels-to-print');
