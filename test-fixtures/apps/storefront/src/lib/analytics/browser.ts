'use client';

import posthog from 'posthog-js';
import type { CustomerProfile, Viewer } from '@/domain';
import { maySeeStatistics } from '@/lib/consent';
import type { EventName, EventProperties } from './events';

export function startAnalytics(apiKey: string): void {
  posthog.init(apiKey, {
    api_host: 'https://eu.i.posthog.com',
    person_profiles: 'identified_only',
    autocapture: false,
    session_recording: { maskAllInputs: true },
    respect_dnt: true,
    mask_personal_data_properties: true,
  });
}

/** Events are dropped until people have agreed. */
export function capture<Name extends EventName>(name: Name, properties: EventProperties[Name]): void {
  if (!maySeeStatistics()) return;
  posthog.capture(name, properties);
}

/** Ties what follows to an account, by its bare id. */
export function rememberViewer(viewer: Viewer): void {
  if (maySeeStatistics()) posthog.identify(viewer.customerId);
}

/** Lets the team find somebody in the dashboards who writes to them. */
export function enrichProfile(profile: CustomerProfile): void {
  if (!maySeeStatistics()) return;
  posthog.setPersonProperties({ email: profile.email, returning: true });
}

export function forgetViewer(): void {
  posthog.reset();
}
