import AsyncStorage from '@react-native-async-storage/async-storage';

export type Topic = 'statistics' | 'advertising';

let granted: readonly Topic[] = [];

export async function loadConsent(): Promise<void> {
  const stored = await AsyncStorage.getItem('stride.consent');
  granted = stored === null ? [] : (JSON.parse(stored) as Topic[]);
}

export async function grant(topics: readonly Topic[]): Promise<void> {
  granted = topics;
  await AsyncStorage.setItem('stride.consent', JSON.stringify(topics));
}

/** @consentGuard statistics */
export const allowsStatistics = (): boolean => granted.includes('statistics');

/** @consentGuard advertising */
export const allowsAdvertising = (): boolean => granted.includes('advertising');
