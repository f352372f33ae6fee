import { enrol, type Enrolment } from './service';

export function handle(body: unknown): string {
  const enrolment = body as Enrolment;
  enrol(enrolment);
  return enrolment.course;
}
