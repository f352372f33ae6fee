import type { PersonalDatum, Sink } from '@privet/model';
import type { ProgramPort } from './program.ts';

/**
 * Personal data without what a package's own types alone say of a value that the package is handed: a service learns
 * nothing from the `Customer` that it described and filled itself. What the program put into such an object is known by
 * its flow.
 */
export function withoutReturnedData(
  data: readonly PersonalDatum[],
  sink: Sink,
  port: ProgramPort,
): readonly PersonalDatum[] {
  return data.filter(
    ({ evidence, declaration }) =>
      evidence.level === 'declared' || declaration === undefined || port.packageOf(declaration.file) !== sink.package,
  );
}
