import type { JsonSchema } from '@privet/model';
import { policyFileShape, policyPresets, policyVersion } from './policy-file-shape.ts';
import { type Definitions, schemaOf } from './shape.ts';

/**
 * The JSON Schema of `privacy.yaml`, by which editors complete and check it. It accepts all that `parsePolicy` accepts,
 * and some more: words of the policy's own, and what must agree with something else, no schema can know.
 */
export function policySchema(): JsonSchema {
  const definitions: Definitions = new Map();
  const shape = policyFileShape({ categories: [], purposes: [], recipients: [], ruleIds: [], presets: policyPresets });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:privet:schema:policy:${policyVersion}`,
    title: 'Privacy policy of a code base',
    ...schemaOf(shape, definitions),
    $defs: Object.fromEntries(definitions),
  };
}
