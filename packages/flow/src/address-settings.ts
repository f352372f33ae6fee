import type { RecipientModel } from '@privet/model';
import type { Activation } from './activation.ts';
import type { AddressStart, Place } from './address-starts.ts';
import { constantText } from './value.ts';

/*
 * Addresses that only a setting holds. What a deployment puts there is not in the program, but how a setting is called
 * tells whether it is a party of its own (`SLACK_WEBHOOK_URL`) or another part of the application (`API_BASE_URL`).
 */

/** The party to which a request goes whose address begins with a setting; undefined where it may be the application's own. */
export function settingRecipient(activation: Activation, starts: readonly AddressStart[]): RecipientModel | undefined {
  let first: RecipientModel | undefined;
  for (const start of starts) {
    // A default that is written out, or no address at all.
    if (start.rest === undefined) continue;
    const names = start.text === '' ? settingNames(activation, start.rest) : undefined;
    const recipient = names && partyNamed(activation, names, start.isWhole);
    if (recipient === undefined) return undefined;
    first ??= recipient;
  }
  return first;
}

/** The names that lead to a setting, the setting's own last: of `config.slack.url`, `slack` and `url`. */
function settingNames(activation: Activation, { file, fn, temp }: Place): readonly string[] | undefined {
  const definition = file.definitionOf(fn, temp);
  switch (definition?.op) {
    case 'call':
    case 'invoke': {
      // `config.get('SLACK_WEBHOOK_URL')`, `requireEnv('SLACK_WEBHOOK_URL')`
      const [argument] = definition.arguments;
      const key = argument && constantText(activation.around.statics.ofTemp(file, fn, argument.value).value);
      if (key === undefined) return undefined;
      const isSetting =
        isConstantCase(key) ||
        (definition.op === 'invoke' && isHolder(nameAt({ file, fn, temp: definition.object }) ?? ''));
      return isSetting ? key.split('.') : undefined;
    }
    case 'read':
    case 'load':
      return memberNames(activation, { file, fn, temp }) ?? hookNames({ file, fn, temp });
    default:
      return undefined;
  }
}

/**
 * The names of a variable or member that is a hook, whoever has set it: `slackWebhookUrl` leads to Slack, and `webhook.url`
 * to whoever a customer has asked to be told.
 */
function hookNames(place: Place): readonly string[] | undefined {
  const name = nameAt(place);
  if (name === undefined) return undefined;
  if (isHook(name)) return [name];
  const definition = place.file.definitionOf(place.fn, place.temp);
  const holder = definition?.op === 'load' ? nameAt({ ...place, temp: definition.object }) : undefined;
  return holder !== undefined && isHook(holder) && ADDRESS.test(name) ? [holder, name] : undefined;
}

function isHook(name: string): boolean {
  return wordsOf(name).some((word) => HOOK.has(word));
}

/** A member of a hook at which its address lies. */
const ADDRESS = /(?:^|_)(?:ur[il]|href|endpoint|address|target)$|(?:Ur[il]|Href|Endpoint|Address|Target)$/;

/** The names of a member expression below the object that holds settings. */
function memberNames(activation: Activation, place: Place): readonly string[] | undefined {
  const names: string[] = [];
  for (let temp = place.temp; ;) {
    const name = nameAt({ ...place, temp });
    if (name === undefined) return undefined;
    if (isHolder(name)) return names.length > 0 ? names : undefined;
    const subject = names.length > 0 ? HOLDER_OF_ONE.exec(name)?.[1] : undefined;
    if (subject !== undefined) return isParty(activation, wordsOf(subject)) ? [subject, ...names] : undefined;
    names.unshift(name);
    if (names.length === 1 && isConstantCase(name)) return names;
    const definition = place.file.definitionOf(place.fn, temp);
    if (definition?.op !== 'load') return undefined;
    temp = definition.object;
  }
}

/** The name by which an expression calls what it denotes. */
function nameAt({ file, fn, temp }: Place): string | undefined {
  const definition = file.definitionOf(fn, temp);
  switch (definition?.op) {
    case 'load':
      return 'name' in definition.key ? definition.key.name : undefined;
    case 'read':
      return file.variables.get(definition.variable)?.name;
    case 'global':
      return definition.name;
    case 'call':
      return nameAt({ file, fn, temp: definition.callee });
    case 'invoke':
      return 'name' in definition.key ? definition.key.name : undefined;
    case 'assert':
    case 'await':
      return nameAt({ file, fn, temp: definition.value });
    default:
      return undefined;
  }
}

function isConstantCase(name: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name);
}

/** Whether an object of this name holds what a deployment sets, and not what a customer does. */
function isHolder(name: string): boolean {
  return HOLDER.test(name);
}

const HOLDER =
  /^(?:get|use|load|read)?_?(?:(?:app|application|server|client|site|global|runtime|public|private|process)_?)?(?:env|environment|config|configs|configuration|cfg|conf|settings|config_?service|secrets)$/i;

/** The holder of the settings of one thing, and the thing: `SLACK_CONFIG`, `slackSettings`. */
const HOLDER_OF_ONE = /^(\w+?)_?(?:config(?:uration)?|settings|env)$/i;

/** The party that the names of a setting tell of. */
function partyNamed(activation: Activation, names: readonly string[], isWhole: boolean): RecipientModel | undefined {
  const parts = names.map((name) => wordsOf(name.replace(FRAMEWORK_PREFIX, '')));
  const words = parts.flat();
  if (words.some((word) => OWN.has(word))) return undefined;
  for (const part of parts) {
    const known = vendorOf(activation, part);
    if (known) return known;
  }
  const isForeign = words.some((word) => FOREIGN.has(word) || (isWhole && HOOK.has(word)));
  const name = names.join('.');
  return isForeign ? { id: name.toLowerCase(), name, kind: 'other' } : undefined;
}

/** Whether words name a party of its own, or one that the catalog knows. */
function isParty(activation: Activation, words: readonly string[]): boolean {
  return words.some((word) => FOREIGN.has(word)) || vendorOf(activation, words) !== undefined;
}

/** The recipient of the catalog by whose name a setting begins. */
function vendorOf(activation: Activation, [first = '', second = '']: readonly string[]): RecipientModel | undefined {
  for (const id of [`${first}-${second}`, `${first}${second}`, first]) {
    const known = id.length < MIN_VENDOR ? undefined : activation.around.apis.recipientOf(id);
    if (known) return known;
  }
  return undefined;
}

/** Shorter names of vendors are words of their own: `meta`. */
const MIN_VENDOR = 5;

/** What bundlers want before the names of settings that a browser may see. */
const FRAMEWORK_PREFIX = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|NUXT|EXPO_PUBLIC|REACT_APP|VUE_APP|GATSBY|VITE|PUBLIC)_/;

/** Words of settings that another party is behind. */
const FOREIGN: ReadonlySet<string> = new Set([
  ...[
    'license',
    'licenses',
    'licence',
    'licences',
    'licensing',
    'telemetry',
    'analytics',
    'crm',
    'partner',
    'partners',
  ],
  ...['affiliate', 'zapier', 'hubspot', 'pabbly', 'mattermost', 'teams', 'newsletter', 'thirdparty'],
  ...[
    'airtable',
    'asana',
    'atlassian',
    'chargebee',
    'clickup',
    'docusign',
    'freshdesk',
    'jira',
    'marketo',
    'pipedrive',
  ],
  ...['recurly', 'salesforce', 'servicenow', 'trello', 'typeform', 'zendesk', 'zoominfo'],
]);

/** A hook is the whole address of a party; where a path is added, it is the application's own address for hooks. */
const HOOK: ReadonlySet<string> = new Set(['webhook', 'webhooks', 'hook']);

/** Words of settings that the application's own parts are behind, whatever else they tell of. */
const OWN: ReadonlySet<string> = new Set([
  'internal',
  'local',
  'localhost',
  'self',
  'own',
  'proxy',
  'functions',
  'callback',
]);

/** The words of a name in lower case: of `licenseServerURL`, `license`, `server` and `url`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
