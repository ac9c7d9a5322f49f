-- CreateEnum
CREATE TYPE "CompoundKind" AS ENUM ('COMMODITY', 'WORK_UNIT', 'AFFORDABLE', 'RESETTLEMENT');

-- CreateEnum
CREATE TYPE "SixOnesKind" AS ENUM ('LETTER', 'LEAFLET', 'OPINION_BOX', 'CHAT_GROUP', 'HOUSEHOLD_VISITS', 'MEETING');

-- CreateEnum
CREATE TYPE "HearingResult" AS ENUM ('AGREED', 'AGREED_WITH_CHANGES', 'TO_BE_HEARD_AGAIN');

-- CreateEnum
CREATE TYPE "SupervisionFindingKind" AS ENUM ('QUALITY', 'SAFETY', 'MATERIALS', 'PROGRESS', 'NUISANCE');

-- CreateEnum
CREATE TYPE "SupervisionFindingOrigin" AS ENUM ('RESIDENTS', 'PARTY_MEMBERS', 'ENGINEER', 'DEPARTMENT');

-- CreateEnum
CREATE TYPE "PioneerTeamKind" AS ENUM ('POLICY', 'OPINIONS', 'MEDIATION', 'SUPERVISION', 'SERVICE');

-- CreateEnum
CREATE TYPE "LeadPledgeKind" AS ENUM ('EXPLAIN', 'CONSENT', 'TAKE_DOWN', 'CLEAR', 'PAY', 'WATCH', 'SETTLE', 'KEEP_UP');

-- CreateEnum
CREATE TYPE "RenovationFundingSource" AS ENUM ('CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY', 'OWNERS', 'UTILITIES', 'SOCIAL');

-- CreateEnum
CREATE TYPE "OwnersVoteMatter" AS ENUM ('RULES_OF_PROCEDURE', 'CONVENTION', 'COMMITTEE', 'PROPERTY_COMPANY', 'USE_OF_FUND', 'RAISING_OF_FUND', 'REBUILDING', 'COMMON_PARTS', 'OTHER');

-- CreateEnum
CREATE TYPE "SmallWorkKind" AS ENUM ('LANE', 'SQUARE', 'LAMP');

-- CreateEnum
CREATE TYPE "SmallWorkState" AS ENUM ('PROPOSED', 'AGREED', 'UNDER_WAY', 'DONE');

-- CreateEnum
CREATE TYPE "PropertyCompanyRating" AS ENUM ('EXCELLENT', 'GOOD', 'PASSABLE', 'POOR');

-- CreateEnum
CREATE TYPE "PropertyContractKind" AS ENUM ('FIRST_YEARS', 'OWNERS_CHOICE', 'TRUSTEESHIP');

-- CreateEnum
CREATE TYPE "GovernanceClearingWay" AS ENUM ('OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'TRUSTEESHIP', 'SELF_MANAGEMENT', 'JOINED');

-- CreateEnum
CREATE TYPE "HistoricGrade" AS ENUM ('NATIONAL_MONUMENT', 'PROVINCIAL_MONUMENT', 'LOCAL_MONUMENT', 'HISTORIC_BUILDING', 'TRADITIONAL_STYLE');

-- CreateEnum
CREATE TYPE "HistoricBuildingCondition" AS ENUM ('SOUND', 'TO_BE_REPAIRED', 'UNDER_REPAIR', 'DANGEROUS');

-- AlterTable
ALTER TABLE "compound" ADD COLUMN     "kind" "CompoundKind";

-- AlterTable
ALTER TABLE "project" ADD COLUMN     "contractor" TEXT,
ADD COLUMN     "households" INTEGER,
ADD COLUMN     "name" TEXT;
UPDATE "project" p SET "households" = c."households", "name" = c."name" || '改造项目' FROM "compound" c WHERE c."id" = p."compound_id";
ALTER TABLE "project" ALTER COLUMN "households" SET NOT NULL, ALTER COLUMN "name" SET NOT NULL;

-- AlterTable
ALTER TABLE "utility_work" ADD COLUMN     "community_code" TEXT,
ADD COLUMN     "completed_on" DATE,
ADD COLUMN     "operator" TEXT,
ADD COLUMN     "started_on" DATE;
UPDATE "utility_work" u SET "community_code" = p."community_code" FROM "project" p WHERE p."id" = u."project_id";
ALTER TABLE "utility_work" ALTER COLUMN "community_code" SET NOT NULL;

-- CreateTable
CREATE TABLE "work_group" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "leader" TEXT,
    "members" INTEGER NOT NULL,
    "formed_on" DATE NOT NULL,
    "provisional_branch_id" TEXT,
    "provisional_branch_formed_on" DATE,
    "compound_branch_id" TEXT,
    "compound_branch_formed_on" DATE,

    CONSTRAINT "work_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "six_ones_step" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "kind" "SixOnesKind" NOT NULL,
    "done" BOOLEAN NOT NULL,
    "done_on" DATE,
    "households" INTEGER NOT NULL,
    "evidence" TEXT,
    "evidence_hash" TEXT,

    CONSTRAINT "six_ones_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_stage" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "stage" "RenovationStage" NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "document" TEXT,

    CONSTRAINT "project_stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_hearing" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "announced_on" DATE NOT NULL,
    "held_on" DATE,
    "venue" TEXT NOT NULL,
    "participants" INTEGER,
    "opinions" INTEGER,
    "adopted" INTEGER,
    "result" "HearingResult",

    CONSTRAINT "project_hearing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervision_finding" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "kind" "SupervisionFindingKind" NOT NULL,
    "origin" "SupervisionFindingOrigin" NOT NULL,
    "finding" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "remedy" TEXT,

    CONSTRAINT "supervision_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_review" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "households_asked" INTEGER NOT NULL,
    "households_answering" INTEGER NOT NULL,
    "households_satisfied" INTEGER NOT NULL,
    "summary" TEXT,

    CONSTRAINT "project_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pioneer_team" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "kind" "PioneerTeamKind" NOT NULL,
    "name" TEXT NOT NULL,
    "members" INTEGER NOT NULL,
    "formed_on" DATE NOT NULL,
    "dissolved_on" DATE,

    CONSTRAINT "pioneer_team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_pledge" (
    "id" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "lead" "LeadPledgeKind" NOT NULL,
    "pledge" TEXT NOT NULL,
    "members" INTEGER NOT NULL,
    "pledged_on" DATE NOT NULL,
    "kept_on" DATE,
    "result" TEXT,

    CONSTRAINT "lead_pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_entry" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "source" "RenovationFundingSource" NOT NULL,
    "yuan" DOUBLE PRECISION NOT NULL,
    "decided_on" DATE NOT NULL,
    "paid_on" DATE,
    "document" TEXT,

    CONSTRAINT "funding_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "owners_vote" (
    "id" TEXT NOT NULL,
    "compound_id" TEXT NOT NULL,
    "project_id" TEXT,
    "community_code" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "matter" "OwnersVoteMatter" NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "owners" INTEGER NOT NULL,
    "owners_participating" INTEGER NOT NULL,
    "owners_agreeing" INTEGER NOT NULL,
    "area" DOUBLE PRECISION NOT NULL,
    "area_participating" DOUBLE PRECISION NOT NULL,
    "area_agreeing" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "owners_vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "small_work" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "SmallWorkKind" NOT NULL,
    "state" "SmallWorkState" NOT NULL,
    "proposed_on" DATE NOT NULL,
    "agreed_on" DATE,
    "started_on" DATE,
    "done_on" DATE,
    "yuan" DOUBLE PRECISION NOT NULL,
    "households" INTEGER NOT NULL,

    CONSTRAINT "small_work_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "owners_committee" (
    "id" TEXT NOT NULL,
    "compound_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "members" INTEGER NOT NULL,
    "chair" TEXT,
    "filed_on" DATE,

    CONSTRAINT "owners_committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "property_company" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "staff" INTEGER NOT NULL,
    "founded_on" DATE NOT NULL,
    "phone" TEXT NOT NULL,
    "rating" "PropertyCompanyRating",

    CONSTRAINT "property_company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "property_contract" (
    "id" TEXT NOT NULL,
    "compound_id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "kind" "PropertyContractKind" NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "monthly_fee" DOUBLE PRECISION,

    CONSTRAINT "property_contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "governance_clearing" (
    "id" TEXT NOT NULL,
    "compound_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "cleared" BOOLEAN NOT NULL,
    "cleared_on" DATE,
    "way" "GovernanceClearingWay",
    "note" TEXT,

    CONSTRAINT "governance_clearing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "historic_building" (
    "id" TEXT NOT NULL,
    "compound_id" TEXT,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "era" TEXT NOT NULL,
    "grade" "HistoricGrade" NOT NULL,
    "listed_on" DATE,
    "condition" "HistoricBuildingCondition" NOT NULL,
    "use" TEXT,

    CONSTRAINT "historic_building_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "work_group_project_id_key" ON "work_group"("project_id");

-- CreateIndex
CREATE INDEX "work_group_community_code_idx" ON "work_group"("community_code");

-- CreateIndex
CREATE INDEX "six_ones_step_community_code_idx" ON "six_ones_step"("community_code");

-- CreateIndex
CREATE UNIQUE INDEX "six_ones_step_project_id_kind_key" ON "six_ones_step"("project_id", "kind");

-- CreateIndex
CREATE INDEX "project_stage_community_code_idx" ON "project_stage"("community_code");

-- CreateIndex
CREATE UNIQUE INDEX "project_stage_project_id_stage_key" ON "project_stage"("project_id", "stage");

-- CreateIndex
CREATE INDEX "project_hearing_project_id_idx" ON "project_hearing"("project_id");

-- CreateIndex
CREATE INDEX "project_hearing_community_code_idx" ON "project_hearing"("community_code");

-- CreateIndex
CREATE INDEX "supervision_finding_project_id_idx" ON "supervision_finding"("project_id");

-- CreateIndex
CREATE INDEX "supervision_finding_community_code_idx" ON "supervision_finding"("community_code");

-- CreateIndex
CREATE INDEX "project_review_project_id_idx" ON "project_review"("project_id");

-- CreateIndex
CREATE INDEX "project_review_community_code_idx" ON "project_review"("community_code");

-- CreateIndex
CREATE INDEX "pioneer_team_project_id_idx" ON "pioneer_team"("project_id");

-- CreateIndex
CREATE INDEX "pioneer_team_community_code_idx" ON "pioneer_team"("community_code");

-- CreateIndex
CREATE INDEX "lead_pledge_team_id_idx" ON "lead_pledge"("team_id");

-- CreateIndex
CREATE INDEX "lead_pledge_project_id_idx" ON "lead_pledge"("project_id");

-- CreateIndex
CREATE INDEX "lead_pledge_community_code_idx" ON "lead_pledge"("community_code");

-- CreateIndex
CREATE INDEX "funding_entry_project_id_idx" ON "funding_entry"("project_id");

-- CreateIndex
CREATE INDEX "funding_entry_community_code_idx" ON "funding_entry"("community_code");

-- CreateIndex
CREATE INDEX "owners_vote_compound_id_idx" ON "owners_vote"("compound_id");

-- CreateIndex
CREATE INDEX "owners_vote_project_id_idx" ON "owners_vote"("project_id");

-- CreateIndex
CREATE INDEX "owners_vote_community_code_idx" ON "owners_vote"("community_code");

-- CreateIndex
CREATE INDEX "small_work_community_code_idx" ON "small_work"("community_code");

-- CreateIndex
CREATE INDEX "owners_committee_compound_id_idx" ON "owners_committee"("compound_id");

-- CreateIndex
CREATE INDEX "owners_committee_community_code_idx" ON "owners_committee"("community_code");

-- CreateIndex
CREATE INDEX "property_company_region_code_idx" ON "property_company"("region_code");

-- CreateIndex
CREATE INDEX "property_contract_compound_id_idx" ON "property_contract"("compound_id");

-- CreateIndex
CREATE INDEX "property_contract_company_id_idx" ON "property_contract"("company_id");

-- CreateIndex
CREATE INDEX "property_contract_community_code_idx" ON "property_contract"("community_code");

-- CreateIndex
CREATE INDEX "governance_clearing_compound_id_idx" ON "governance_clearing"("compound_id");

-- CreateIndex
CREATE INDEX "governance_clearing_community_code_idx" ON "governance_clearing"("community_code");

-- CreateIndex
CREATE INDEX "historic_building_compound_id_idx" ON "historic_building"("compound_id");

-- CreateIndex
CREATE INDEX "historic_building_community_code_idx" ON "historic_building"("community_code");

-- CreateIndex
CREATE INDEX "utility_work_community_code_idx" ON "utility_work"("community_code");

-- AddForeignKey
ALTER TABLE "work_group" ADD CONSTRAINT "work_group_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "six_ones_step" ADD CONSTRAINT "six_ones_step_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_stage" ADD CONSTRAINT "project_stage_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_hearing" ADD CONSTRAINT "project_hearing_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision_finding" ADD CONSTRAINT "supervision_finding_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_review" ADD CONSTRAINT "project_review_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pioneer_team" ADD CONSTRAINT "pioneer_team_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_pledge" ADD CONSTRAINT "lead_pledge_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "pioneer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_pledge" ADD CONSTRAINT "lead_pledge_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_entry" ADD CONSTRAINT "funding_entry_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owners_vote" ADD CONSTRAINT "owners_vote_compound_id_fkey" FOREIGN KEY ("compound_id") REFERENCES "compound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owners_vote" ADD CONSTRAINT "owners_vote_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owners_committee" ADD CONSTRAINT "owners_committee_compound_id_fkey" FOREIGN KEY ("compound_id") REFERENCES "compound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "property_contract" ADD CONSTRAINT "property_contract_compound_id_fkey" FOREIGN KEY ("compound_id") REFERENCES "compound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "property_contract" ADD CONSTRAINT "property_contract_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "property_company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance_clearing" ADD CONSTRAINT "governance_clearing_compound_id_fkey" FOREIGN KEY ("compound_id") REFERENCES "compound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "historic_building" ADD CONSTRAINT "historic_building_compound_id_fkey" FOREIGN KEY ("compound_id") REFERENCES "compound"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "project" ADD CONSTRAINT "households_served" CHECK ("households" >= 0);
ALTER TABLE "utility_work" ADD CONSTRAINT "utility_in_order" CHECK ("completed_on" >= "started_on");
ALTER TABLE "work_group"
  ADD CONSTRAINT "work_group_members" CHECK ("members" > 0),
  ADD CONSTRAINT "provisional_branch_dated" CHECK (("provisional_branch_id" IS NULL) = ("provisional_branch_formed_on" IS NULL)),
  ADD CONSTRAINT "compound_branch_dated" CHECK (("compound_branch_id" IS NULL) = ("compound_branch_formed_on" IS NULL));
ALTER TABLE "six_ones_step"
  ADD CONSTRAINT "six_ones_households" CHECK ("households" >= 0),
  ADD CONSTRAINT "done_with_evidence" CHECK (
    CASE WHEN "done" THEN "done_on" IS NOT NULL AND "evidence" IS NOT NULL AND "evidence_hash" IS NOT NULL
    ELSE "done_on" IS NULL AND "evidence" IS NULL AND "evidence_hash" IS NULL END),
  ADD CONSTRAINT "evidence_is_sha256" CHECK ("evidence_hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "project_stage"
  ADD CONSTRAINT "stage_in_order" CHECK ("until" >= "since"),
  ADD CONSTRAINT "one_stage_at_a_time" EXCLUDE USING gist ("project_id" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "project_hearing"
  ADD CONSTRAINT "hearing_in_order" CHECK ("held_on" >= "announced_on"),
  ADD CONSTRAINT "hearing_held" CHECK (
    ("held_on" IS NULL) = ("result" IS NULL) AND ("held_on" IS NULL) = ("participants" IS NULL)
    AND ("held_on" IS NULL) = ("opinions" IS NULL) AND ("held_on" IS NULL) = ("adopted" IS NULL)),
  ADD CONSTRAINT "opinions_adopted" CHECK ("participants" >= 0 AND "adopted" BETWEEN 0 AND "opinions");
ALTER TABLE "supervision_finding"
  ADD CONSTRAINT "finding_in_order" CHECK ("closed_on" >= "opened_on"),
  ADD CONSTRAINT "finding_remedied" CHECK (("closed_on" IS NULL) = ("remedy" IS NULL));
ALTER TABLE "project_review"
  ADD CONSTRAINT "review_in_order" CHECK ("closed_on" >= "opened_on"),
  ADD CONSTRAINT "review_counted" CHECK (
    0 <= "households_satisfied" AND "households_satisfied" <= "households_answering"
    AND "households_answering" <= "households_asked");
ALTER TABLE "pioneer_team"
  ADD CONSTRAINT "pioneer_members" CHECK ("members" > 0),
  ADD CONSTRAINT "pioneers_in_order" CHECK ("dissolved_on" >= "formed_on");
ALTER TABLE "lead_pledge"
  ADD CONSTRAINT "pledge_members" CHECK ("members" > 0),
  ADD CONSTRAINT "pledge_in_order" CHECK ("kept_on" >= "pledged_on"),
  ADD CONSTRAINT "pledge_kept" CHECK (("kept_on" IS NULL) = ("result" IS NULL));
ALTER TABLE "funding_entry"
  ADD CONSTRAINT "funding_counted" CHECK ("yuan" >= 0),
  ADD CONSTRAINT "funding_in_order" CHECK ("paid_on" >= "decided_on");
ALTER TABLE "owners_vote"
  ADD CONSTRAINT "vote_in_order" CHECK ("closed_on" >= "opened_on"),
  ADD CONSTRAINT "owners_counted" CHECK (
    0 <= "owners_agreeing" AND "owners_agreeing" <= "owners_participating" AND "owners_participating" <= "owners"),
  ADD CONSTRAINT "area_counted" CHECK (
    0 <= "area_agreeing" AND "area_agreeing" <= "area_participating" AND "area_participating" <= "area");
ALTER TABLE "small_work"
  ADD CONSTRAINT "small_work_counted" CHECK ("yuan" >= 0 AND "households" >= 0),
  ADD CONSTRAINT "small_work_in_order" CHECK (
    "agreed_on" >= "proposed_on" AND "started_on" >= "agreed_on" AND "done_on" >= "started_on"),
  ADD CONSTRAINT "small_work_dated" CHECK (
    ("agreed_on" IS NULL) = ("state" = 'PROPOSED') AND ("started_on" IS NULL) = ("state" IN ('PROPOSED', 'AGREED'))
    AND ("done_on" IS NULL) = ("state" <> 'DONE'));
ALTER TABLE "owners_committee"
  ADD CONSTRAINT "committee_in_order" CHECK ("until" >= "since"),
  -- An odd number, so that it can decide: rules of the Ministry of Housing on owners' assemblies, article 31.
  ADD CONSTRAINT "committee_members" CHECK ("members" BETWEEN 5 AND 11 AND "members" % 2 = 1),
  ADD CONSTRAINT "one_committee_at_a_time" EXCLUDE USING gist ("compound_id" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "property_company" ADD CONSTRAINT "staff_counted" CHECK ("staff" >= 0);
ALTER TABLE "property_contract"
  ADD CONSTRAINT "contract_in_order" CHECK ("until" >= "since"),
  ADD CONSTRAINT "fee_counted" CHECK ("monthly_fee" > 0),
  ADD CONSTRAINT "one_contract_at_a_time" EXCLUDE USING gist ("compound_id" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "governance_clearing"
  ADD CONSTRAINT "clearing_in_order" CHECK ("cleared_on" >= "since"),
  ADD CONSTRAINT "cleared_somehow" CHECK (("cleared_on" IS NOT NULL) = "cleared" AND ("way" IS NOT NULL) = "cleared"),
  ADD CONSTRAINT "one_clearing_at_a_time" EXCLUDE USING gist ("compound_id" WITH =, daterange("since", "cleared_on", '[]') WITH &&);

-- Works are accepted when every finding is closed, whichever of the two rows comes second.
CREATE FUNCTION findings_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM project p JOIN supervision_finding f ON f.project_id = p.id
    WHERE p.id = CASE TG_TABLE_NAME WHEN 'project' THEN NEW.id ELSE to_jsonb(NEW) ->> 'project_id' END
      AND p.completed_on IS NOT NULL AND (f.closed_on IS NULL OR f.closed_on > p.completed_on)
  ) THEN
    RAISE EXCEPTION 'Works were accepted with a finding open.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'findings_closed', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER findings_closed AFTER INSERT OR UPDATE ON "project"
  FOR EACH ROW EXECUTE FUNCTION findings_closed();
CREATE CONSTRAINT TRIGGER findings_closed AFTER INSERT OR UPDATE ON "supervision_finding"
  FOR EACH ROW EXECUTE FUNCTION findings_closed();
