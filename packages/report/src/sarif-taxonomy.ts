import { categoryOf, type CategoryId, type Finding } from '@privet/model';
import type { ReportingDescriptor, ReportingDescriptorReference, ToolComponent, ToolComponentReference } from 'sarif';

/** The vocabulary of categories as tools and results refer to it. */
export const taxonomyReference: ToolComponentReference = { name: 'fideslang', index: 0 };

/** Categories that findings name, sorted by id. */
export function categoriesIn(findings: readonly Finding[]): readonly CategoryId[] {
  return [...new Set(findings.flatMap(({ data }) => data.map(({ category }) => category)))].sort();
}

/** The categories of a run as a SARIF taxonomy. */
export function taxonomyOf(categories: readonly CategoryId[]): ToolComponent {
  return {
    name: 'fideslang',
    organization: 'Ethyca',
    informationUri: 'https://ethyca.github.io/fideslang/',
    shortDescription: { text: 'Categories of personal data.' },
    isComprehensive: false,
    taxa: categories.map(taxonOf),
  };
}

/** The categories of one result as references into the taxonomy of its run. */
export function taxaOf(finding: Finding, categories: readonly CategoryId[]): ReportingDescriptorReference[] {
  return categoriesIn([finding]).map((id) => ({
    id,
    index: categories.indexOf(id),
    toolComponent: taxonomyReference,
  }));
}

function taxonOf(id: CategoryId): ReportingDescriptor {
  const known = categoryOf(id);
  return { id, ...(known && { name: known.label, shortDescription: { text: known.definition } }) };
}
