import { z } from 'zod';

const point = z.object({
  latitude: z.number().meta({ personalData: 'user.location.precise', purpose: 'training' }),
  longitude: z.number().meta({ personalData: 'user.location.precise', purpose: 'training' }),
  at: z.number(),
});

export const newWorkout = z.object({
  startedAt: z.iso.datetime(),
  distanceM: z.number().nonnegative(),
  durationS: z.number().nonnegative(),
  heartRates: z.array(z.number()).meta({ personalData: 'user.health_and_medical', purpose: 'training' }),
  track: z.array(point).max(50_000),
  isShared: z.boolean(),
});
