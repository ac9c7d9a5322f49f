-- What every room that counts persons publishes, once a month: the same migration in each of them (kit/snapshots/tables.sql).

CREATE TABLE "snapshot" (
    "name" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "published_on" DATE NOT NULL,
    "minimum" INTEGER NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("name", "month")
);

-- A region's cells, null for each that is not published: what was counted there is kept nowhere.
CREATE TABLE "snapshot_region" (
    "name" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "region_code" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "snapshot_region_pkey" PRIMARY KEY ("name", "month", "region_code"),
    CONSTRAINT "snapshot_region_fkey" FOREIGN KEY ("name", "month") REFERENCES "snapshot" ("name", "month")
);

-- Counted a second time, a month would tell what has changed since.
CREATE FUNCTION snapshot_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was published of a month stays as it is.';
END $$;
CREATE TRIGGER snapshot_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "snapshot"
  FOR EACH STATEMENT EXECUTE FUNCTION snapshot_stays();
CREATE TRIGGER snapshot_region_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "snapshot_region"
  FOR EACH STATEMENT EXECUTE FUNCTION snapshot_stays();
