'use client';

import { useSyncExternalStore } from 'react';
import { maySeeStatistics, onConsentChange, saveConsent, type ConsentTopic } from './consent';

export function useConsent() {
  const statistics = useSyncExternalStore(onConsentChange, maySeeStatistics, () => false);
  return { statistics, save: (topics: readonly ConsentTopic[]) => saveConsent(topics) };
}
