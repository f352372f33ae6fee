import { useRef, useState } from 'react';
import type { NewWorkout } from '@stride/contract';
import { offerNearby } from '../ads';
import { trackFinished, trackStart } from '../analytics';
import { upload } from '../api';
import { useTrack } from '../location';

export function useWorkout() {
  const [isRunning, setRunning] = useState(false);
  const startedAt = useRef(0);
  const heartRates = useRef<number[]>([]);
  const { track, distanceM } = useTrack(isRunning);

  const start = (): void => {
    startedAt.current = Date.now();
    setRunning(true);
  };

  const finish = async (): Promise<string> => {
    setRunning(false);
    const workout: NewWorkout = {
      startedAt: new Date(startedAt.current).toISOString(),
      durationS: Math.round((Date.now() - startedAt.current) / 1000),
      heartRates: heartRates.current,
      track: [...track],
      isShared: false,
      distanceM,
    };
    const id = await upload(workout);
    trackFinished({ ...workout, id });
    trackStart({ ...workout, id });
    offerNearby({ ...workout, id });
    return id;
  };

  return { isRunning, distanceM, start, finish };
}
