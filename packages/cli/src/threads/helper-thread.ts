import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { helpWith, type ScanTask } from './scan-task.ts';

/** What a helping thread is started with. */
export interface HelperData {
  readonly task: ScanTask;
  /** Where it hands programs over. */
  readonly port: MessagePort;
}

/** What a helping thread says to the process. */
export interface HelperMessage {
  readonly workingOn: string;
}

// Only the command's main file starts this one, with this data.
const { task, port } = workerData as HelperData;

helpWith(
  task,
  (program) => port.postMessage(program),
  (workingOn) => parentPort?.postMessage({ workingOn } satisfies HelperMessage),
);
port.close();
