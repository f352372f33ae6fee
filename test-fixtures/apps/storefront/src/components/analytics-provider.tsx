'use client';

import { useEffect, type ReactNode } from 'react';
import type { Viewer } from '@/domain';
import { rememberViewer, startAnalytics } from '@/lib/analytics';
import { useConsent } from '@/lib/consent';

interface Props {
  viewer: Viewer | undefined;
  children: ReactNode;
}

export function AnalyticsProvider({ viewer, children }: Props) {
  const { statistics } = useConsent();

  useEffect(() => {
    if (!statistics) return;
    startAnalytics(process.env.NEXT_PUBLIC_POSTHOG_KEY ?? '');
    if (viewer) rememberViewer(viewer);
  }, [statistics, viewer]);

  return <>{children}</>;
}
