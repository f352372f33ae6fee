import type { Flow, PersonalDatum } from '@privet/model';

import { packageOfPath } from '../compiler/declaring-package.ts';

/**
 * Flows without what a package's own types alone say of data that the package is handed: a service learns nothing from
 * the `Customer` that it described and filled itself. What the program put into such an object is known by its flow.
 */
export function withoutReturnedData(flows: readonly Flow[]): readonly Flow[] {
  return flows.flatMap((flow) => {
    const data = flow.data.filter((datum) => !isReturned(datum, flow));
    return data.length === flow.data.length ? [flow] : data.length === 0 ? [] : [{ ...flow, data }];
  });
}

function isReturned({ evidence, declaration }: PersonalDatum, { sink }: Flow): boolean {
  if (evidence.level === 'declared' || declaration === undefined) return false;
  return packageOfPath(declaration.file) === sink.package;
}
