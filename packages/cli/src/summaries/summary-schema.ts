import { reportSchema, type JsonSchema } from '@privet/model';
import { summarySchemaVersion } from './package-summary.ts';

const text: JsonSchema = { type: 'string' };
const texts = listOf(text);
const count: JsonSchema = { type: 'integer', minimum: 0 };

const { Finding = {}, ...definitions } = reportSchema.$defs ?? {};
const { fingerprint: _numbered, ...ofFinding } = Finding.properties ?? {};

/** The JSON Schema of the summary of a package. */
export const summarySchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:privet:schema:summary:${summarySchemaVersion}`,
  title: 'Summary',
  ...objectOf('What one package of a workspace comes to. Paths are relative to the root.', {
    schemaVersion: { const: summarySchemaVersion },
    tool: objectOf('What made the summary.', { name: text, version: text }),
    package: { ...text, description: 'Folder of the package.' },
    workspace: { ...text, description: 'Folder of the workspace, or again of the package.' },
    judgedBy: objectOf('Digests of all that decides how files are judged.', {
      options: text,
      policies: { type: 'object', additionalProperties: text },
    }),
    programs: listOf(objectOf('A program of the package.', {}, { config: text })),
    outcome: objectOf('All that its scan found out.', {
      files: texts,
      outcomes: listOf({ type: 'array', items: { anyOf: [text, use('FileOutcome')] } }),
      judged: listOf(use('JudgedFiles')),
      configs: listOf(objectOf('A tsconfig.', { file: text, diagnostics: listOf(use('Diagnostic')) })),
      unread: listOf(use('Diagnostic')),
    }),
    known: objectOf(
      'What those who use the package need to know of it.',
      {
        entries: { type: 'object', additionalProperties: text },
        parts: listOf(listOf(use('PackedPart'))),
      },
      { name: text },
    ),
  }),
  $defs: {
    ...definitions,
    UnnumberedFinding: {
      ...Finding,
      properties: ofFinding,
      required: (Finding.required ?? []).filter((name) => name !== 'fingerprint'),
    },
    FileOutcome: objectOf(
      'What a file came to, or why it came to nothing.',
      {},
      {
        failure: use('Diagnostic'),
        result: objectOf('What a file came to.', {
          findings: listOf(
            objectOf(
              'A finding before the findings around it number its fingerprint.',
              {
                finding: use('UnnumberedFinding'),
                identity: { type: 'object', description: 'What the fingerprint is made of.' },
              },
              { silenced: { type: 'object', description: 'What silences it.' } },
            ),
          ),
          acceptances: listOf(
            objectOf('An entry of a policy that speaks of a finding.', {
              policy: text,
              index: count,
              isValid: { type: 'boolean' },
            }),
          ),
          inventory: { type: 'object', description: 'Declarations and flows of personal data.' },
          unjudged: listOf({ type: 'object', description: 'A store that was not judged.' }),
          notFollowed: { type: 'object', additionalProperties: count },
          diagnostics: listOf(use('Diagnostic')),
        }),
      },
    ),
    JudgedFiles: objectOf(
      'How files under one policy were judged.',
      {
        severities: { type: 'object', additionalProperties: { enum: ['error', 'warning'] } },
        declaredRecipients: texts,
      },
      { first: text, acceptances: { type: 'object', description: 'Flows that the policy accepts.' } },
    ),
    PackedPart: {
      description: 'A plain value, or the parts that an object, list, map … is made of, by their numbers.',
      anyOf: [
        { type: 'array', items: { anyOf: [text, count] }, minItems: 1 },
        text,
        { type: 'number' },
        { type: 'boolean' },
      ],
    },
  },
};

function use(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function objectOf(
  description: string,
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    description,
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}
