import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().default(8080),
  MONGO_URL: z.string().default('mongodb://localhost:27017/stride'),
  TOKEN_PEPPER: z.string().min(16),
  LOG_LEVEL: z.string().default('info'),
});

export const env = schema.parse(process.env);
