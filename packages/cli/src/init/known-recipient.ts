import { catalog, catalogOf } from '@privet/catalog';
import type { RecipientModel } from '@privet/model';

const known = catalogOf(catalog);

/** Who receives what is handed to a package, as far as the catalog knows. */
export function knownRecipientOf(packageName: string): RecipientModel | undefined {
  return known.modelOf(packageName)?.recipient;
}
