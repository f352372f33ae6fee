'use client';

import { useEffect } from 'react';
import type { CustomerProfile } from '@/domain';
import { enrichProfile } from '@/lib/analytics';

/** Renders nothing: tells the dashboards who came back. */
export function ProfileBeacon({ profile }: { profile: CustomerProfile }) {
  useEffect(() => enrichProfile(profile), [profile]);
  return null;
}
