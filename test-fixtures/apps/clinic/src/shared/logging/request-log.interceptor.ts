import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { tap, type Observable } from 'rxjs';
import { ClinicLogger } from './clinic-logger.service';

/** Routes and times; neither bodies nor who asked. */
@Injectable()
export class RequestLogInterceptor implements NestInterceptor {
  constructor(private readonly logger: ClinicLogger) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const startedAt = Date.now();
    return next
      .handle()
      .pipe(
        tap(() =>
          this.logger.event('request', {
            method: request.method,
            route: String(request.route?.path),
            status: response.statusCode,
            took: Date.now() - startedAt,
          }),
        ),
      );
  }
}
