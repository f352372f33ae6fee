import { withSentryConfig } from '@sentry/nextjs/config';
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { remotePatterns: [{ protocol: 'https', hostname: 'images.bramblebean.example' }] },
};

export default withSentryConfig(config, { org: 'bramble-bean', project: 'storefront', silent: true });
