import 'reflect-metadata';
import './shared/monitoring/sentry';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { ErrorFilter } from './shared/errors/error.filter';
import { ClinicLogger } from './shared/logging/clinic-logger.service';

async function start(): Promise<void> {
  const app = await NestFactory.create(AppModule, { bufferLogs: true });
  app.useLogger(app.get(ClinicLogger));
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true }));
  app.useGlobalFilters(new ErrorFilter());
  await app.listen(Number(process.env['PORT'] ?? 3000));
}

void start();
