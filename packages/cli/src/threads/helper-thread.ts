import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { helpWith, type ScanTask } from './scan-task.ts';

/** What a helping thread is started with. */
export interface HelperData {
  readonly task: ScanTask;
  /** Where it hands programs over. */
  readonly port: MessagePort;
}

/** What a helping thread says to the process. */
export type HelperMessage = { readonly workingOn: string } | { readonly process: number; readonly isRunning: boolean };

// Only the command's main file starts this one, with this data.
const { task, port } = workerData as HelperData;

function say(message: HelperMessage): void {
  parentPort?.postMessage(message);
}

helpWith(task, (program) => port.postMessage(program), {
  workingOn: (file) => say({ workingOn: file }),
  processRuns: (id, isRunning) => say({ process: id, isRunning }),
});
port.close();
