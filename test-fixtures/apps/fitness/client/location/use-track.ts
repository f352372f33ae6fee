import { useCallback, useEffect, useRef, useState } from 'react';
import type { TrackPoint } from '@stride/contract';
import { distanceOf } from './geo';
import { follow } from './tracker';

export function useTrack(isRunning: boolean) {
  const [track, setTrack] = useState<readonly TrackPoint[]>([]);
  const stop = useRef<() => void>(() => undefined);

  const add = useCallback((point: TrackPoint) => setTrack((known) => [...known, point]), []);

  useEffect(() => {
    if (!isRunning) return undefined;
    void follow(add).then((end) => (stop.current = end));
    return () => stop.current();
  }, [isRunning, add]);

  return { track, distanceM: distanceOf(track) };
}
