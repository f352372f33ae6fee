import type { ReactNode } from 'react';
import { AnalyticsProvider } from '@/components/analytics-provider';
import { ConsentBanner } from '@/components/consent-banner';
import { currentViewer } from '@/lib/auth';

export const metadata = { title: 'Bramble & Bean', description: 'Coffee, roasted on Tuesdays' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  return (
    <html lang="en">
      <body>
        <AnalyticsProvider viewer={viewer}>{children}</AnalyticsProvider>
        <ConsentBanner />
      </body>
    </html>
  );
}
