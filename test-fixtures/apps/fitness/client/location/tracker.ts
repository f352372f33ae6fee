import * as Location from 'expo-location';
import type { TrackPoint } from '@stride/contract';
import { mayLocate } from './permissions';

export type OnPoint = (point: TrackPoint) => void;

/** Watches where somebody runs until the returned function is called. */
export async function follow(onPoint: OnPoint): Promise<() => void> {
  if (!(await mayLocate())) return () => undefined;
  const subscription = await Location.watchPositionAsync(
    { accuracy: Location.Accuracy.BestForNavigation, distanceInterval: 5 },
    ({ coords, timestamp }) => onPoint({ latitude: coords.latitude, longitude: coords.longitude, at: timestamp }),
  );
  return () => subscription.remove();
}

export async function here(): Promise<TrackPoint> {
  const { coords, timestamp } = await Location.getCurrentPositionAsync({});
  return { latitude: coords.latitude, longitude: coords.longitude, at: timestamp };
}
