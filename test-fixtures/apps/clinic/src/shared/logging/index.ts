export { ClinicLogger } from './clinic-logger.service';
export { initialsOf, maskPhone } from './redact';
export { RequestLogInterceptor } from './request-log.interceptor';
