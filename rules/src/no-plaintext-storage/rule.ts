import type { FileView } from '@privet/engine';
import { type Flow, type PersonalDatum, sensitivityOf } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import { choice, type OptionTable, type OptionValues } from '../option-table.ts';
import { doubtAbout, evidenceOptions, flowsToReport, protectionsOf, silenceInTheClear } from '../reportable-flows.ts';
import type { FileSettings } from '../settings.ts';
import { isStored, policyStoreBehind, storePhrase } from '../stores.ts';
import { flowWords } from '../wording/flow.ts';
import { listed } from '../wording/list.ts';

const storageOptions = {
  ...evidenceOptions,
  databases: choice(
    ['declared', 'judged'],
    "`'declared'` judges databases that the policy declares not to be encrypted at rest; `'judged'` judges all but those that it declares to be",
  ),
} satisfies OptionTable;

/** Disallow storing personal data in the clear. */
export const noPlaintextStorage = defineRule({
  id: 'no-plaintext-storage',
  summary: 'Disallow storing personal data in the clear',
  promise: 'Protect my data: encrypt it where you keep it.',
  law: ['GDPR Art. 5(1)(f)', 'GDPR Art. 32(1)(a)', 'CCPA § 1798.100(e)', 'HIPAA § 164.312(a)(2)(iv)'],
  preset: 'recommended',
  severity: 'error',
  options: storageOptions,
  strictOptions: { evidence: 'any', databases: 'judged' },

  messages: {
    reached: "'{{data}}' ({{known}}) reaches '{{sink}}' in the clear{{way}}.",
    kept: "'{{data}}' ({{known}}) is kept in the clear in {{store}} through '{{sink}}'{{way}}.",
    declared:
      "'{{data}}' ({{known}}) is kept in the clear in {{store}} through '{{sink}}'{{way}}, which {{policy}} declares not to be encrypted at rest.",
  },

  asksAboutStores: ({ databases }, policy) =>
    databases === 'judged' || policy?.stores.some(({ encryptedAtRest }) => encryptedAtRest === false) === true,
  flows: { sinks: ['storage', 'database'], silence },

  check(file, report, options, settings) {
    const flows = file.flowsTo('storage', 'database');
    for (const flow of flowsToReport(flows, (datum, each) => silence(datum, each, options, settings, file))) {
      if (flow.sink.kind !== 'database' || !isStored(flow)) {
        report(flow.at, 'reached', flowWords(flow), flow);
        continue;
      }
      const words = { ...flowWords(flow), store: storePhrase(flow.sink) };
      // A row without its data is none.
      const subject = { ...flow, suggestions: () => [] };
      const isDeclared = policyStoreBehind(flow.sink, settings)?.encryptedAtRest === false;
      if (!isDeclared) report(flow.at, 'kept', words, subject);
      else report(flow.at, 'declared', { ...words, policy: settings.policy?.name ?? '' }, subject);
    }
  },
});

function silence(
  datum: PersonalDatum,
  flow: Flow,
  options: OptionValues<typeof storageOptions>,
  settings: FileSettings,
  file: FileView,
): string | undefined {
  const { encryptedAtRest, id } = policyStoreBehind(flow.sink, settings) ?? {};
  if (encryptedAtRest === true) return `${settings.policy?.name ?? ''} declares that ${id ?? ''} is encrypted at rest`;
  if (isSessionCookie(datum, flow)) return 'a cookie is where the id or the token of a session is kept';
  if (flow.sink.kind !== 'database') return silenceInTheClear(datum, flow, options);
  if (encryptedAtRest === undefined && options.databases !== 'judged')
    return 'nothing declares that the database is not encrypted at rest';
  // A database may hold what people expect in it; what would harm them most needs more.
  if (sensitivityOf(datum.category) < 3) return 'it need not be encrypted in a database';
  const protections = protectionsOf(datum, flow);
  if (protections.length > 0) return `it arrives ${listed(protections)}`;
  if (flow.sink.store?.protects === true) return 'the statement encrypts or hashes it';
  if (file.stores().protects(flow.sink, columnsOf(datum, flow), datum.declaration))
    return 'its column is encrypted or hashed on the way';
  // Between a weak hint and a column there is often a hash that nobody knows.
  return doubtAbout(datum, flow, 'strong');
}

/** By the id or the token of their session people are known again, for which there is no other place. */
function isSessionCookie(datum: PersonalDatum, flow: Flow): boolean {
  if (!/cookie/i.test(flow.sink.name)) return false;
  const isToken = datum.category === 'user.authorization.credentials' && datum.evidence.level === 'inferred';
  const ofSession = isToken ? /(?:session_?id|session|token|jwt)$|^sid$/i : /session_?id$|^sid$/i;
  return columnsOf(datum, flow).some((name) => ofSession.test(name));
}

/** What the column may be called that a datum is written to: as the code calls the data. */
function columnsOf({ path }: PersonalDatum, { text }: Flow): readonly string[] {
  return [path.at(-1), /([\w$]+)\W*$/.exec(text)?.[1]].filter((name) => name !== undefined);
}
