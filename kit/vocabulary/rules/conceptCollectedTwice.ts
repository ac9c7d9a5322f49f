import { problemAt, standingItems, type ItemSite, type Rule } from '../review.ts';

/** One item, one source (一数一源): a second department that collects the same concept uses the first one's item. */
export const conceptCollectedTwice: Rule = (review) => {
  const collected = new Map<string, ItemSite[]>();
  for (const site of standingItems(review)) {
    if (!site.item.concept) continue;
    const subject = `${site.typeName} ${site.item.concept}`;
    collected.set(subject, [...(collected.get(subject) ?? []), site]);
  }
  return [...collected.values()].flatMap(([first, ...others]) => {
    const concept = first?.item.concept;
    if (!first || concept === undefined || others.length === 0) return [];
    const leads = review.glossary.concepts[concept]?.ruling?.leads;
    if ([first, ...others].some((site) => site.item.id === leads)) return [];
    return others.map((site) =>
      problemAt('conceptCollectedTwice', site.room, site, {
        message: `collects "${concept}" of ${site.typeName}, as ${first.item.id ?? first.coordinate} does in ${first.room}.`,
        mend: `Drop one of the two, or record in glossary.yaml under ${concept} who leads: ruling: { leads: <item id>, by: "<document>" }.`,
      }),
    );
  });
};
