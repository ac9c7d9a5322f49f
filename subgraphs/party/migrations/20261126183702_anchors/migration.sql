-- AlterTable
ALTER TABLE "party_organisation" ADD COLUMN     "owners_committee_id" TEXT,
ADD COLUMN     "property_company_id" TEXT;

-- A key of another room stands only where the organisation is anchored on that.
ALTER TABLE "party_organisation"
  ADD CONSTRAINT "anchored_on_the_key_it_has" CHECK (
    ("owners_committee_id" IS NULL OR "anchor_kind" = 'OWNERS_COMMITTEE')
    AND ("property_company_id" IS NULL OR "anchor_kind" = 'PROPERTY_COMPANY'));
