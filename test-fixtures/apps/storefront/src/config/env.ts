import { z } from 'zod';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  STRIPE_SECRET_KEY: z.string(),
  STRIPE_WEBHOOK_SECRET: z.string(),
  POSTHOG_KEY: z.string(),
  SENTRY_DSN: z.url(),
  RESEND_API_KEY: z.string(),
  REDIS_URL: z.string().default('redis://localhost:6379'),
  SESSION_SECRET: z.string().min(32),
  PSEUDONYM_KEY: z.string().min(32),
});

export type Env = z.infer<typeof schema>;

export const env: Env = schema.parse(process.env);
