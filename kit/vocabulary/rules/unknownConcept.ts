import type { Glossary } from '../glossary.ts';
import { problemAt, standingItems, type Finding, type ItemSite, type Rule } from '../review.ts';

/** A concept means what the glossary says, about what the glossary says. */
export const unknownConcept: Rule = (review) =>
  standingItems(review).flatMap((site) => {
    const finding = check(site, review.glossary);
    return finding ? [problemAt('unknownConcept', site.room, site, finding)] : [];
  });

function check({ item: { concept }, typeName }: ItemSite, glossary: Glossary): Finding | undefined {
  if (concept === undefined) return undefined;
  const known = Object.hasOwn(glossary.concepts, concept) ? glossary.concepts[concept] : undefined;
  if (!known) {
    return {
      message: `names the concept "${concept}", which the glossary does not have.`,
      mend: `Write ${concept} with its term and definition into glossary.yaml, or name a concept that is there.`,
    };
  }
  if (known.subject === undefined || known.subject === typeName) return undefined;
  return {
    message: `names the concept "${concept}", which is about ${known.subject}.`,
    mend: `Name a concept about ${typeName}, or take subject from ${concept} in glossary.yaml.`,
  };
}
