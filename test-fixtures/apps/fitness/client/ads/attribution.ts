import appsFlyer from 'react-native-appsflyer';
import { settings } from '../config/settings';
import { allowsAdvertising } from '../consent';

/** Tells which campaign an installation came from. */
export function startAttribution(): void {
  if (!allowsAdvertising()) return;
  appsFlyer.initSdk(
    { devKey: settings.appsFlyerKey, appId: settings.appleId, isDebug: false },
    () => undefined,
    () => undefined,
  );
}

export function logPurchase(plan: 'month' | 'year', price: number): void {
  if (!allowsAdvertising()) return;
  appsFlyer.logEvent('af_purchase', { af_content: plan, af_revenue: String(price) });
}
