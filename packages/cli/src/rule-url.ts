import { pluginPackage } from '@privet/model';

/** The page that explains a rule, in the package that holds it. */
export function ruleUrl(id: string): string {
  return `https://www.npmjs.com/package/${pluginPackage}#${id}`;
}
