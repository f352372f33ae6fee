import posthog from 'posthog-js';

export function track(id: string): void {
  posthog.capture(id);
}
