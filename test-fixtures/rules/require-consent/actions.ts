'use server';

import posthog from 'posthog-js';
import type { Visitor } from './visitor.ts';

/** Whoever calls it has asked before. */
export async function count(visitor: Visitor): Promise<void> {
  posthog.capture(visitor.id);
}

export async function countAll(visitor: Visitor): Promise<void> {
  posthog.capture(visitor.id); // ✗ require-consent
}
