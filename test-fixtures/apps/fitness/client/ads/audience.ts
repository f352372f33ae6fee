import type { Runner, Workout } from '@stride/contract';
import appsFlyer from 'react-native-appsflyer';
import { allowsAdvertising } from '../consent';

interface Audience {
  /** @personalData user.contact.email
   * @purpose account */
  address: string;
  level: 'starter' | 'regular' | 'racer';
}

function audienceOf(runner: Runner, weeklyKm: number): Audience {
  return { address: runner.email, level: weeklyKm < 10 ? 'starter' : weeklyKm < 40 ? 'regular' : 'racer' };
}

/** So that partners find more people like them. */
export function joinAudience(runner: Runner, weeklyKm: number): void {
  if (!allowsAdvertising()) return;
  const { address, level } = audienceOf(runner, weeklyKm);
  appsFlyer.setAdditionalData({ level });
  appsFlyer.setUserEmails(
    { emails: [address], emailsCryptType: 3 }, // ✗ no-undeclared-recipient: 'address' (user.contact.email, declared on Audience) reaches the recipient AppsFlyer through 'appsFlyer.setUserEmails' undeclared. ✗ no-disguised-sale: 'address' (user.contact.email, declared on Audience) reaches the advertising partner AppsFlyer through 'appsFlyer.setUserEmails', and none of its declared purposes is advertising by others.
    () => undefined,
    () => undefined,
  );
}

/** Offers of shops on the way. */
export function offerNearby({ track }: Workout): void {
  if (!allowsAdvertising()) return;
  const last = track.at(-1);
  if (last === undefined) return;
  appsFlyer.logLocation(last.longitude, last.latitude, () => undefined); // ✗ no-undeclared-recipient: 'last.longitude' (user.location.precise, declared on TrackPoint) reaches the recipient AppsFlyer through 'appsFlyer.logLocation' undeclared. ✗ no-undeclared-recipient: 'last.latitude' (user.location.precise, declared on TrackPoint) reaches the recipient AppsFlyer through 'appsFlyer.logLocation' undeclared. ✗ no-disguised-sale: 'last.longitude' (user.location.precise, declared on TrackPoint) reaches the advertising partner AppsFlyer through 'appsFlyer.logLocation', and none of its declared purposes is advertising by others. ✗ no-disguised-sale: 'last.latitude' (user.location.precise, declared on TrackPoint) reaches the advertising partner AppsFlyer through 'appsFlyer.logLocation', and none of its declared purposes is advertising by others.
}
