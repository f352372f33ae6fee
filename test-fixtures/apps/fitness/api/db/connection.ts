import mongoose from 'mongoose';
import { env } from '../config/env';
import { logger } from '../logging/logger';

export async function connect(): Promise<void> {
  await mongoose.connect(env.MONGO_URL);
  logger.info({ host: mongoose.connection.host }, 'connected');
}
