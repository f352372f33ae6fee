import posthog from 'posthog-js';

interface Visitor {
  /** @personalData user.unique_id */
  id: string;
  theme: string;
}

/** @consentGuard analytics */
declare function mayCount(): boolean;

export async function seen(visitor: Visitor): Promise<void> {
  posthog.capture(visitor.theme);
  if (!mayCount()) return;
  posthog.capture(visitor.id);
}

/** @purpose essential.fraud_detection */
export function suspect(visitor: Visitor): void {
  posthog.capture(visitor.id);
}
