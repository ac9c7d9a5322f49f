import type { Rule } from './review.ts';
import { aggregateDimensions } from './rules/aggregateDimensions.ts';
import { aggregateMinimum } from './rules/aggregateMinimum.ts';
import { aggregateSnapshot } from './rules/aggregateSnapshot.ts';
import { allowOutsideMutation } from './rules/allowOutsideMutation.ts';
import { conceptCollectedTwice } from './rules/conceptCollectedTwice.ts';
import { contradictoryClasses } from './rules/contradictoryClasses.ts';
import { disclosureMissing } from './rules/disclosureMissing.ts';
import { incompleteItem } from './rules/incompleteItem.ts';
import { itemIdTwice } from './rules/itemIdTwice.ts';
import { legalBasisMissing } from './rules/legalBasisMissing.ts';
import { maxAgeNotDuration } from './rules/maxAgeNotDuration.ts';
import { mutationWithoutRoles } from './rules/mutationWithoutRoles.ts';
import { readingFieldNotNullable } from './rules/readingFieldNotNullable.ts';
import { refusableFieldNotNullable } from './rules/refusableFieldNotNullable.ts';
import { renamedDirective } from './rules/renamedDirective.ts';
import { renamedRootType } from './rules/renamedRootType.ts';
import { requiresGuardedItem } from './rules/requiresGuardedItem.ts';
import { retiredIdReused } from './rules/retiredIdReused.ts';
import { severalClasses } from './rules/severalClasses.ts';
import { shareableOutsideStructure } from './rules/shareableOutsideStructure.ts';
import { unclassifiedField } from './rules/unclassifiedField.ts';
import { unknownConcept } from './rules/unknownConcept.ts';
import { unknownItem } from './rules/unknownItem.ts';
import { verificationOutOfPlace } from './rules/verificationOutOfPlace.ts';

/** What `compose` checks, in the order in which problems are told: what a field is first, then what it says. */
export const RULES: readonly Rule[] = [
  renamedDirective,
  renamedRootType,
  unclassifiedField,
  severalClasses,
  mutationWithoutRoles,
  allowOutsideMutation,
  shareableOutsideStructure,
  incompleteItem,
  itemIdTwice,
  retiredIdReused,
  unknownItem,
  unknownConcept,
  conceptCollectedTwice,
  contradictoryClasses,
  legalBasisMissing,
  disclosureMissing,
  maxAgeNotDuration,
  refusableFieldNotNullable,
  readingFieldNotNullable,
  requiresGuardedItem,
  aggregateMinimum,
  aggregateDimensions,
  aggregateSnapshot,
  verificationOutOfPlace,
];
