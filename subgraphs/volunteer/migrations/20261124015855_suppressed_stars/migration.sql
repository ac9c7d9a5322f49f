ALTER TABLE "household_star_count"
  DROP CONSTRAINT "household_star_count_households",
  ADD COLUMN "status" "FigureStatus",
  ALTER COLUMN "households" DROP NOT NULL,
  ALTER COLUMN "models" DROP NOT NULL;

-- Fewer than ten households are never told, zero is; nor are models of which the number of households is not told.
UPDATE "household_star_count" SET
  "status" = CASE WHEN "households" BETWEEN 1 AND 9 THEN 'SUPPRESSED' ELSE 'KNOWN' END::"FigureStatus",
  "households" = CASE WHEN "households" BETWEEN 1 AND 9 THEN NULL ELSE "households" END,
  "models" = CASE WHEN "households" BETWEEN 1 AND 9 OR "models" BETWEEN 1 AND 9 THEN NULL ELSE "models" END;

ALTER TABLE "household_star_count"
  ALTER COLUMN "status" SET NOT NULL,
  ADD CONSTRAINT "household_star_count_status" CHECK (
    "status" IN ('KNOWN', 'SUPPRESSED', 'NOT_COLLECTED') AND ("status" = 'KNOWN') = ("households" IS NOT NULL)),
  ADD CONSTRAINT "household_star_count_group" CHECK (
    ("households" = 0 OR "households" >= 10) AND ("models" = 0 OR "models" >= 10)),
  ADD CONSTRAINT "household_star_count_models" CHECK (
    "models" IS NULL OR "households" IS NOT NULL AND "models" BETWEEN 0 AND least("households", 10));
