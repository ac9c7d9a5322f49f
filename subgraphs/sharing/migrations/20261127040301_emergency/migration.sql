-- CreateEnum
CREATE TYPE "EmergencyResponseLevel" AS ENUM ('LEVEL_I', 'LEVEL_II', 'LEVEL_III', 'LEVEL_IV');

-- CreateEnum
CREATE TYPE "EmergencyAccessState" AS ENUM ('OPEN', 'AWAITING_REVIEW', 'JUSTIFIED', 'NOT_JUSTIFIED', 'RESTORED');

-- CreateTable
CREATE TABLE "emergency_episode" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "level" "EmergencyResponseLevel" NOT NULL,
    "document_number" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "emergency_episode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emergency_access" (
    "id" TEXT NOT NULL,
    "opening_id" TEXT NOT NULL,
    "emergency_id" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "authority_code" TEXT NOT NULL,
    "state" "EmergencyAccessState" NOT NULL,
    "version" INTEGER NOT NULL,
    "items" TEXT[],
    "region_code" TEXT NOT NULL,
    "recipients" TEXT[],
    "reason" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" TEXT NOT NULL,
    "judged_by" TEXT,
    "impact_assessment" TEXT,
    "review_by" DATE NOT NULL,
    "review_by_certain" BOOLEAN NOT NULL,

    CONSTRAINT "emergency_access_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "emergency_episode_region_code_idx" ON "emergency_episode"("region_code");

-- CreateIndex
CREATE INDEX "emergency_access_opening_id_idx" ON "emergency_access"("opening_id");

-- CreateIndex
CREATE INDEX "emergency_access_emergency_id_idx" ON "emergency_access"("emergency_id");

-- CreateIndex
CREATE INDEX "emergency_access_department_code_idx" ON "emergency_access"("department_code");

-- CreateIndex
CREATE INDEX "emergency_access_source_code_idx" ON "emergency_access"("source_code");

-- CreateIndex
CREATE INDEX "emergency_access_authority_code_idx" ON "emergency_access"("authority_code");

-- AddForeignKey
ALTER TABLE "emergency_access" ADD CONSTRAINT "emergency_access_emergency_id_fkey" FOREIGN KEY ("emergency_id") REFERENCES "emergency_episode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody is switched without a document, and an episode lasts from its begin to its end.
ALTER TABLE "emergency_episode"
  ADD CONSTRAINT "emergency_episode_by_a_document" CHECK (btrim("document_number") <> ''),
  ADD CONSTRAINT "emergency_episode_ends_after_it_begins" CHECK ("started_at" <= "ended_at");

-- Whoever changes an episode: those who decide by it hear that something has changed.
CREATE FUNCTION emergency_episode_counts_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;
CREATE TRIGGER "emergency_episode_counts_up" BEFORE UPDATE ON "emergency_episode"
  FOR EACH ROW EXECUTE FUNCTION emergency_episode_counts_up();

-- It ends by its hours or before, and others than those who opened it answer for it and judge it.
ALTER TABLE "emergency_access"
  ADD CONSTRAINT "emergency_access_for_hours" CHECK (
    "opened_at" <= "ends_at" AND "ends_at" <= "opened_at" + make_interval(hours => "hours")
  ),
  ADD CONSTRAINT "emergency_access_between_departments" CHECK (
    "department_code" <> "source_code" AND "department_code" <> "authority_code"
  ),
  ADD CONSTRAINT "emergency_access_judged_by_another" CHECK ("judged_by" <> "opened_by");
