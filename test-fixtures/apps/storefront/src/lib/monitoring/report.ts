import * as Sentry from '@sentry/nextjs';
import type { PlacedOrder, Viewer } from '@/domain';

/** What failed, and how much it costs; who was hit is looked up by the number of the order. */
export function reportFailedOrder(error: unknown, order: PlacedOrder): void {
  Sentry.captureException(error, {
    tags: { order: order.number, lines: order.lines.length },
    extra: { totalCents: order.totalCents },
  });
}

export function identifyForErrors(viewer: Viewer | undefined): void {
  Sentry.setUser(viewer ? { id: viewer.customerId } : null);
}

export function breadcrumb(step: string, data: Record<string, string | number> = {}): void {
  Sentry.addBreadcrumb({ category: 'checkout', message: step, data });
}
