import { z } from 'zod';

export const publicProfile = z.object({ id: z.string(), plan: z.string() });
