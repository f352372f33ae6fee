import { Recorder } from './recorder';

export function closed(recorder: Recorder, slotId: string): void {
  recorder.refresh(slotId);
  recorder.showAll();
}
