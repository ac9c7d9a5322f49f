-- CreateEnum
CREATE TYPE "LawFirmKind" AS ENUM ('PARTNERSHIP', 'INDIVIDUAL', 'STATE_FUNDED');

-- CreateEnum
CREATE TYPE "AdviserAppointmentEnding" AS ENUM ('REPLACED', 'RESIGNED', 'LICENCE_SUSPENDED', 'LICENCE_REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "AdviserServiceKind" AS ENUM ('CONSULTATION', 'LECTURE', 'CONTRACT_REVIEW', 'RULES_REVIEW', 'MEDIATION', 'LEGAL_AID');

-- CreateEnum
CREATE TYPE "CheckupIndustry" AS ENUM ('CERAMICS', 'GARMENTS', 'FOOD_AND_TEA', 'TOYS_AND_PLASTICS', 'TRADE', 'SERVICES');

-- CreateEnum
CREATE TYPE "LegalCheckupState" AS ENUM ('PLANNED', 'EXAMINED', 'REPORTED', 'CLOSED');

-- CreateEnum
CREATE TYPE "CheckupArea" AS ENUM ('GOVERNANCE', 'CONTRACTS', 'LABOUR', 'INTELLECTUAL_PROPERTY', 'TAXES', 'SAFETY', 'DISPUTES');

-- CreateEnum
CREATE TYPE "CheckupSeverity" AS ENUM ('HINT', 'LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "CheckupFindingState" AS ENUM ('OPEN', 'FOLLOWED_UP', 'SETTLED');

-- CreateEnum
CREATE TYPE "LegalConsultationMode" AS ENUM ('JOINT', 'OUTREACH', 'APPOINTMENT', 'ON_ORDER');

-- CreateEnum
CREATE TYPE "LegalConsultationState" AS ENUM ('REQUESTED', 'ASSIGNED', 'HELD', 'RECORDED', 'RATED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "LegalMatter" AS ENUM ('FAMILY', 'NEIGHBOURS', 'LAND_AND_HOUSES', 'LABOUR', 'CONTRACTS', 'PROPERTY_MANAGEMENT', 'INJURIES', 'CONSUMERS');

-- CreateEnum
CREATE TYPE "TeamLawyerRole" AS ENUM ('LEADER', 'MEMBER');

-- CreateEnum
CREATE TYPE "LegalModelPostLevel" AS ENUM ('CITY', 'COUNTY', 'TOWN');

-- CreateEnum
CREATE TYPE "MediationState" AS ENUM ('REQUESTED', 'UNDER_WAY', 'AGREED', 'CONFIRMED', 'ENDED');

-- CreateEnum
CREATE TYPE "MediationOtherWay" AS ENUM ('COURT', 'ARBITRATION', 'ADMINISTRATION', 'LEGAL_AID');

-- CreateEnum
CREATE TYPE "LawSavvyResidentKind" AS ENUM ('LAW_SAVVY', 'LEADER');

-- CreateEnum
CREATE TYPE "LawSavvyOrigin" AS ENUM ('CADRE', 'GRID_WORKER', 'MEDIATOR', 'VETERAN', 'RESIDENT');

-- CreateEnum
CREATE TYPE "LegalTrainingKind" AS ENUM ('CLASS', 'COURT_HEARING', 'ONLINE', 'ON_THE_JOB');

-- CreateEnum
CREATE TYPE "LegalRoomKind" AS ENUM ('TEA_HOUSE', 'PRE_LITIGATION');

-- CreateEnum
CREATE TYPE "LegalRoomTrade" AS ENUM ('CERAMICS', 'TEA', 'GARMENTS', 'TOYS', 'FOOD', 'PROPERTY_MANAGEMENT', 'TRAFFIC', 'LABOUR', 'FINANCE');

-- CreateEnum
CREATE TYPE "LegalStationLevel" AS ENUM ('COUNTY', 'TOWN', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "LegalStationPremises" AS ENUM ('SERVICE_CENTRE', 'JUSTICE_OFFICE', 'VILLAGE_OFFICE');

-- CreateEnum
CREATE TYPE "LegalStationService" AS ENUM ('ADVICE', 'MEDIATION', 'LEGAL_AID', 'NOTARY_DIRECTIONS', 'EDUCATION');

-- CreateEnum
CREATE TYPE "StationDutyRole" AS ENUM ('LEGAL_ADVISER', 'MEDIATOR', 'JUSTICE_ASSISTANT', 'VOLUNTEER');

-- AlterTable
ALTER TABLE "law_firm" ADD COLUMN     "address" TEXT,
ADD COLUMN     "founded_on" DATE,
ADD COLUMN     "kind" "LawFirmKind",
ADD COLUMN     "lawyers" INTEGER,
ADD COLUMN     "licence" "LicenceStatus" NOT NULL DEFAULT 'VALID';

-- Firms that were there before are those whose lawyers serve: licensed ones.
ALTER TABLE "law_firm" ALTER COLUMN "licence" DROP DEFAULT;

-- AlterTable
ALTER TABLE "appointment" ADD COLUMN     "document" TEXT,
ADD COLUMN     "ended" "AdviserAppointmentEnding";

-- CreateTable
CREATE TABLE "adviser_limit" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "communities" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "document" TEXT,

    CONSTRAINT "adviser_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adviser_service" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "adviser_id" TEXT NOT NULL,
    "kind" "AdviserServiceKind" NOT NULL,
    "day" DATE NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "reached" INTEGER,

    CONSTRAINT "adviser_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checkup_item" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "area" "CheckupArea" NOT NULL,
    "required" BOOLEAN NOT NULL,

    CONSTRAINT "checkup_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_checkup" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "enterprise" TEXT NOT NULL,
    "industry" "CheckupIndustry" NOT NULL,
    "adviser_id" TEXT NOT NULL,
    "state" "LegalCheckupState" NOT NULL,
    "planned_on" DATE NOT NULL,
    "examined_on" DATE,
    "reported_on" DATE,
    "closed_on" DATE,
    "items_examined" INTEGER NOT NULL,
    "fee" INTEGER NOT NULL,

    CONSTRAINT "legal_checkup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checkup_finding" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "checkup_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "severity" "CheckupSeverity" NOT NULL,
    "state" "CheckupFindingState" NOT NULL,
    "found_on" DATE NOT NULL,
    "follow_up_on" DATE,
    "followed_up_on" DATE,
    "settled_on" DATE,
    "advice" TEXT NOT NULL,

    CONSTRAINT "checkup_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_service_item" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "matter" "LegalMatter" NOT NULL,
    "offered" BOOLEAN NOT NULL,

    CONSTRAINT "legal_service_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_consultation" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "mode" "LegalConsultationMode" NOT NULL,
    "state" "LegalConsultationState" NOT NULL,
    "matter" "LegalMatter" NOT NULL,
    "adviser_id" TEXT,
    "team_id" TEXT,
    "ordered_id" TEXT,
    "booked_for" TIMESTAMPTZ(3),
    "venue" TEXT,
    "requested_on" DATE NOT NULL,
    "assigned_on" DATE,
    "held_on" DATE,
    "recorded_on" DATE,
    "rated_on" DATE,
    "rating" INTEGER,
    "requester" TEXT NOT NULL,
    "content" TEXT,

    CONSTRAINT "legal_consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm_pairing" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "firm_id" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "pledge" TEXT,

    CONSTRAINT "firm_pairing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_lawyer_team" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "task" TEXT,
    "formed_on" DATE NOT NULL,

    CONSTRAINT "party_lawyer_team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_lawyer" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "adviser_id" TEXT NOT NULL,
    "role" "TeamLawyerRole" NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "team_lawyer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_model_post" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "firm_id" TEXT NOT NULL,
    "level" "LegalModelPostLevel" NOT NULL,
    "awarded_on" DATE NOT NULL,
    "ended_on" DATE,

    CONSTRAINT "legal_model_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mediator" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "full_time" BOOLEAN NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "mediator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mediation_procedure" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "confirmation_days" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "mediation_procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mediation_procedure_step" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "procedure_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "task" TEXT NOT NULL,

    CONSTRAINT "mediation_procedure_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mediation" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "matter" "LegalMatter" NOT NULL,
    "state" "MediationState" NOT NULL,
    "procedure_id" TEXT NOT NULL,
    "mediator_id" TEXT,
    "room_id" TEXT,
    "requested_on" DATE NOT NULL,
    "applicant_joined_on" DATE NOT NULL,
    "respondent_joined_on" DATE,
    "agreed_on" DATE,
    "agreement_number" TEXT,
    "confirmation_due_on" DATE,
    "confirmation_requested_on" DATE,
    "confirmed_on" DATE,
    "ended_on" DATE,
    "other_way" "MediationOtherWay",
    "applicant" TEXT NOT NULL,
    "respondent" TEXT NOT NULL,
    "agreement" TEXT,

    CONSTRAINT "mediation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mediation_step" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "mediation_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "step_id" TEXT NOT NULL,
    "begun_on" DATE NOT NULL,
    "done_on" DATE,
    "after" INTEGER,

    CONSTRAINT "mediation_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "law_savvy_resident" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "LawSavvyResidentKind" NOT NULL,
    "origin" "LawSavvyOrigin" NOT NULL,
    "certificate" TEXT,
    "cases_helped" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "law_savvy_resident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_training" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "kind" "LegalTrainingKind" NOT NULL,
    "day" DATE NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "venue" TEXT,
    "attended" INTEGER NOT NULL,

    CONSTRAINT "legal_training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_training_attendance" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "training_id" TEXT NOT NULL,
    "resident_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "passed" BOOLEAN,

    CONSTRAINT "legal_training_attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_room" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "LegalRoomKind" NOT NULL,
    "trade" "LegalRoomTrade",
    "address" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "seats" INTEGER,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,

    CONSTRAINT "legal_room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_station" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" "LegalStationLevel" NOT NULL,
    "premises" "LegalStationPremises" NOT NULL,
    "address" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "phone" TEXT,
    "services" "LegalStationService"[],
    "self_service" BOOLEAN NOT NULL,
    "opened_on" DATE NOT NULL,

    CONSTRAINT "legal_station_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "station_duty" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "station_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "starts" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "role" "StationDutyRole" NOT NULL,
    "adviser_id" TEXT,
    "person" TEXT NOT NULL,

    CONSTRAINT "station_duty_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "adviser_limit_region_code_idx" ON "adviser_limit"("region_code");

-- CreateIndex
CREATE INDEX "adviser_service_community_code_idx" ON "adviser_service"("community_code");

-- CreateIndex
CREATE INDEX "adviser_service_adviser_id_idx" ON "adviser_service"("adviser_id");

-- CreateIndex
CREATE UNIQUE INDEX "checkup_item_region_code_position_key" ON "checkup_item"("region_code", "position");

-- CreateIndex
CREATE INDEX "legal_checkup_community_code_idx" ON "legal_checkup"("community_code");

-- CreateIndex
CREATE INDEX "legal_checkup_adviser_id_idx" ON "legal_checkup"("adviser_id");

-- CreateIndex
CREATE INDEX "checkup_finding_community_code_idx" ON "checkup_finding"("community_code");

-- CreateIndex
CREATE INDEX "checkup_finding_checkup_id_idx" ON "checkup_finding"("checkup_id");

-- CreateIndex
CREATE INDEX "checkup_finding_item_id_idx" ON "checkup_finding"("item_id");

-- CreateIndex
CREATE INDEX "legal_service_item_region_code_idx" ON "legal_service_item"("region_code");

-- CreateIndex
CREATE INDEX "legal_consultation_community_code_idx" ON "legal_consultation"("community_code");

-- CreateIndex
CREATE INDEX "legal_consultation_adviser_id_idx" ON "legal_consultation"("adviser_id");

-- CreateIndex
CREATE INDEX "legal_consultation_team_id_idx" ON "legal_consultation"("team_id");

-- CreateIndex
CREATE INDEX "legal_consultation_ordered_id_idx" ON "legal_consultation"("ordered_id");

-- CreateIndex
CREATE INDEX "firm_pairing_community_code_idx" ON "firm_pairing"("community_code");

-- CreateIndex
CREATE INDEX "firm_pairing_firm_id_idx" ON "firm_pairing"("firm_id");

-- CreateIndex
CREATE INDEX "party_lawyer_team_region_code_idx" ON "party_lawyer_team"("region_code");

-- CreateIndex
CREATE INDEX "team_lawyer_region_code_idx" ON "team_lawyer"("region_code");

-- CreateIndex
CREATE INDEX "team_lawyer_team_id_idx" ON "team_lawyer"("team_id");

-- CreateIndex
CREATE INDEX "team_lawyer_adviser_id_idx" ON "team_lawyer"("adviser_id");

-- CreateIndex
CREATE INDEX "legal_model_post_community_code_idx" ON "legal_model_post"("community_code");

-- CreateIndex
CREATE INDEX "legal_model_post_firm_id_idx" ON "legal_model_post"("firm_id");

-- CreateIndex
CREATE INDEX "mediator_community_code_idx" ON "mediator"("community_code");

-- CreateIndex
CREATE INDEX "mediation_procedure_region_code_idx" ON "mediation_procedure"("region_code");

-- CreateIndex
CREATE INDEX "mediation_procedure_step_region_code_idx" ON "mediation_procedure_step"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "mediation_procedure_step_procedure_id_position_key" ON "mediation_procedure_step"("procedure_id", "position");

-- CreateIndex
CREATE INDEX "mediation_community_code_idx" ON "mediation"("community_code");

-- CreateIndex
CREATE INDEX "mediation_procedure_id_idx" ON "mediation"("procedure_id");

-- CreateIndex
CREATE INDEX "mediation_mediator_id_idx" ON "mediation"("mediator_id");

-- CreateIndex
CREATE INDEX "mediation_room_id_idx" ON "mediation"("room_id");

-- CreateIndex
CREATE INDEX "mediation_step_community_code_idx" ON "mediation_step"("community_code");

-- CreateIndex
CREATE INDEX "mediation_step_step_id_idx" ON "mediation_step"("step_id");

-- CreateIndex
CREATE UNIQUE INDEX "mediation_step_mediation_id_position_key" ON "mediation_step"("mediation_id", "position");

-- CreateIndex
CREATE INDEX "law_savvy_resident_community_code_idx" ON "law_savvy_resident"("community_code");

-- CreateIndex
CREATE INDEX "legal_training_region_code_idx" ON "legal_training"("region_code");

-- CreateIndex
CREATE INDEX "legal_training_attendance_community_code_idx" ON "legal_training_attendance"("community_code");

-- CreateIndex
CREATE INDEX "legal_training_attendance_resident_id_idx" ON "legal_training_attendance"("resident_id");

-- CreateIndex
CREATE UNIQUE INDEX "legal_training_attendance_training_id_resident_id_key" ON "legal_training_attendance"("training_id", "resident_id");

-- CreateIndex
CREATE INDEX "legal_room_community_code_idx" ON "legal_room"("community_code");

-- CreateIndex
CREATE UNIQUE INDEX "legal_station_community_code_level_key" ON "legal_station"("community_code", "level");

-- CreateIndex
CREATE INDEX "station_duty_community_code_idx" ON "station_duty"("community_code");

-- CreateIndex
CREATE INDEX "station_duty_adviser_id_idx" ON "station_duty"("adviser_id");

-- CreateIndex
CREATE UNIQUE INDEX "station_duty_station_id_day_starts_key" ON "station_duty"("station_id", "day", "starts");

-- CreateIndex
CREATE INDEX "law_firm_region_code_idx" ON "law_firm"("region_code");

-- CreateIndex
CREATE INDEX "legal_adviser_region_code_idx" ON "legal_adviser"("region_code");

-- AddForeignKey
ALTER TABLE "adviser_service" ADD CONSTRAINT "adviser_service_adviser_id_fkey" FOREIGN KEY ("adviser_id") REFERENCES "legal_adviser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_checkup" ADD CONSTRAINT "legal_checkup_adviser_id_fkey" FOREIGN KEY ("adviser_id") REFERENCES "legal_adviser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkup_finding" ADD CONSTRAINT "checkup_finding_checkup_id_fkey" FOREIGN KEY ("checkup_id") REFERENCES "legal_checkup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkup_finding" ADD CONSTRAINT "checkup_finding_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "checkup_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_consultation" ADD CONSTRAINT "legal_consultation_adviser_id_fkey" FOREIGN KEY ("adviser_id") REFERENCES "legal_adviser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_consultation" ADD CONSTRAINT "legal_consultation_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "party_lawyer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_consultation" ADD CONSTRAINT "legal_consultation_ordered_id_fkey" FOREIGN KEY ("ordered_id") REFERENCES "legal_service_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_pairing" ADD CONSTRAINT "firm_pairing_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "law_firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_lawyer" ADD CONSTRAINT "team_lawyer_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "party_lawyer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_lawyer" ADD CONSTRAINT "team_lawyer_adviser_id_fkey" FOREIGN KEY ("adviser_id") REFERENCES "legal_adviser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_model_post" ADD CONSTRAINT "legal_model_post_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "law_firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation_procedure_step" ADD CONSTRAINT "mediation_procedure_step_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "mediation_procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "mediation_procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_mediator_id_fkey" FOREIGN KEY ("mediator_id") REFERENCES "mediator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "legal_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation_step" ADD CONSTRAINT "mediation_step_mediation_id_fkey" FOREIGN KEY ("mediation_id") REFERENCES "mediation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mediation_step" ADD CONSTRAINT "mediation_step_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "mediation_procedure_step"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_training_attendance" ADD CONSTRAINT "legal_training_attendance_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "legal_training"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_training_attendance" ADD CONSTRAINT "legal_training_attendance_resident_id_fkey" FOREIGN KEY ("resident_id") REFERENCES "law_savvy_resident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_duty" ADD CONSTRAINT "station_duty_station_id_fkey" FOREIGN KEY ("station_id") REFERENCES "legal_station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_duty" ADD CONSTRAINT "station_duty_adviser_id_fkey" FOREIGN KEY ("adviser_id") REFERENCES "legal_adviser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: the same promises as the rules make, whoever writes.

-- L1
ALTER TABLE "appointment" ADD CONSTRAINT "ended_has_a_last_day" CHECK ("ended" IS NULL OR "until" IS NOT NULL);
ALTER TABLE "adviser_limit" ADD CONSTRAINT "adviser_limit_term_in_order" CHECK ("until" >= "since");
ALTER TABLE "adviser_limit" ADD CONSTRAINT "adviser_limit_above_zero" CHECK ("communities" > 0);
ALTER TABLE "adviser_limit" ADD CONSTRAINT "one_limit_at_a_time"
  EXCLUDE USING gist ("region_code" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "adviser_service" ADD CONSTRAINT "adviser_service_took_time" CHECK ("hours" > 0 AND "reached" >= 0);

-- L2
ALTER TABLE "station_duty" ADD CONSTRAINT "station_duty_hours_in_order"
  CHECK ("starts" ~ '^[0-2]\d:[0-5]\d$' AND "ends" ~ '^[0-2]\d:[0-5]\d$' AND "starts" < "ends");
ALTER TABLE "station_duty" ADD CONSTRAINT "station_duty_adviser_is_named"
  CHECK (("role" = 'LEGAL_ADVISER') = ("adviser_id" IS NOT NULL));

-- L3: no step without the one before, and of each mode what belongs to it.
ALTER TABLE "legal_consultation" ADD CONSTRAINT "legal_consultation_steps_in_order" CHECK (
  coalesce("assigned_on" >= "requested_on", num_nonnulls("assigned_on", "held_on") = 0)
  AND coalesce("held_on" >= "assigned_on", num_nonnulls("held_on", "recorded_on") = 0)
  AND coalesce("recorded_on" >= "held_on", num_nonnulls("recorded_on", "rated_on") = 0)
  AND coalesce("rated_on" >= "recorded_on", "rated_on" IS NULL));
ALTER TABLE "legal_consultation" ADD CONSTRAINT "legal_consultation_state_has_its_dates" CHECK (
  num_nonnulls("assigned_on", "held_on", "recorded_on", "rated_on") BETWEEN
    CASE "state" WHEN 'ASSIGNED' THEN 1 WHEN 'HELD' THEN 2 WHEN 'RECORDED' THEN 3 WHEN 'RATED' THEN 4 ELSE 0 END AND
    CASE "state" WHEN 'REQUESTED' THEN 0 WHEN 'HELD' THEN 2 WHEN 'RECORDED' THEN 3 WHEN 'RATED' THEN 4 ELSE 1 END);
ALTER TABLE "legal_consultation" ADD CONSTRAINT "legal_consultation_assigned_to_somebody"
  CHECK (("assigned_on" IS NULL) = ("adviser_id" IS NULL));
ALTER TABLE "legal_consultation" ADD CONSTRAINT "legal_consultation_rating_is_one_to_five"
  CHECK ("rating" BETWEEN 1 AND 5 AND ("rating" IS NULL) = ("rated_on" IS NULL));
ALTER TABLE "legal_consultation" ADD CONSTRAINT "legal_consultation_fits_its_mode" CHECK (
  ("team_id" IS NULL OR "mode" = 'JOINT')
  AND ("ordered_id" IS NOT NULL) = ("mode" = 'ON_ORDER')
  AND ("booked_for" IS NOT NULL) = ("mode" = 'APPOINTMENT')
  AND ("venue" IS NOT NULL) = ("mode" = 'OUTREACH'));

-- L4
ALTER TABLE "legal_checkup" ADD CONSTRAINT "legal_checkup_is_free" CHECK ("fee" = 0);
ALTER TABLE "legal_checkup" ADD CONSTRAINT "legal_checkup_state_has_its_dates" CHECK (
  num_nonnulls("examined_on", "reported_on", "closed_on") =
    CASE "state" WHEN 'PLANNED' THEN 0 WHEN 'EXAMINED' THEN 1 WHEN 'REPORTED' THEN 2 ELSE 3 END
  AND coalesce("reported_on" >= "examined_on", "reported_on" IS NULL)
  AND coalesce("closed_on" >= "reported_on", "closed_on" IS NULL));
ALTER TABLE "checkup_finding" ADD CONSTRAINT "checkup_finding_is_followed_up_unless_a_hint"
  CHECK (("follow_up_on" IS NULL) = ("severity" = 'HINT') AND "follow_up_on" >= "found_on");
ALTER TABLE "checkup_finding" ADD CONSTRAINT "checkup_finding_state_has_its_dates" CHECK (
  ("settled_on" IS NOT NULL) = ("state" = 'SETTLED')
  AND ("state" <> 'FOLLOWED_UP' OR "followed_up_on" IS NOT NULL)
  AND ("state" <> 'OPEN' OR "followed_up_on" IS NULL));

-- L5
ALTER TABLE "firm_pairing" ADD CONSTRAINT "firm_pairing_term_in_order" CHECK ("until" >= "since");
ALTER TABLE "firm_pairing" ADD CONSTRAINT "firm_paired_once_at_a_time"
  EXCLUDE USING gist ("firm_id" WITH =, "community_code" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "team_lawyer" ADD CONSTRAINT "team_lawyer_term_in_order" CHECK ("until" >= "since");
ALTER TABLE "team_lawyer" ADD CONSTRAINT "team_lawyer_once_at_a_time"
  EXCLUDE USING gist ("team_id" WITH =, "adviser_id" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "team_lawyer" ADD CONSTRAINT "one_team_leader_at_a_time"
  EXCLUDE USING gist ("team_id" WITH =, daterange("since", "until", '[]') WITH &&) WHERE ("role" = 'LEADER');
ALTER TABLE "legal_model_post" ADD CONSTRAINT "legal_model_post_term_in_order" CHECK ("ended_on" >= "awarded_on");

-- L6: both enter freely; six steps, none before the one in front of it; an agreement in writing or advice on other ways.
ALTER TABLE "mediator" ADD CONSTRAINT "mediator_term_in_order" CHECK ("until" >= "since");
ALTER TABLE "mediation_procedure" ADD CONSTRAINT "mediation_procedure_term_in_order" CHECK ("until" >= "since");
ALTER TABLE "mediation_procedure" ADD CONSTRAINT "mediation_procedure_gives_time" CHECK ("confirmation_days" > 0);
ALTER TABLE "mediation_procedure" ADD CONSTRAINT "one_mediation_procedure_at_a_time"
  EXCLUDE USING gist ("region_code" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "mediation_procedure_step" ADD CONSTRAINT "mediation_has_six_steps" CHECK ("position" BETWEEN 1 AND 6);
ALTER TABLE "mediation_procedure_step" ADD CONSTRAINT "mediation_procedure_step_id_position" UNIQUE ("id", "position");
ALTER TABLE "mediation_step" ADD CONSTRAINT "mediation_step_is_of_its_position"
  FOREIGN KEY ("step_id", "position") REFERENCES "mediation_procedure_step"("id", "position");
ALTER TABLE "mediation_step" ADD CONSTRAINT "mediation_step_names_the_one_before"
  CHECK ("position" = coalesce("after", 0) + 1 AND "after" > 0);
ALTER TABLE "mediation_step" ADD CONSTRAINT "mediation_step_after_the_one_before"
  FOREIGN KEY ("mediation_id", "after") REFERENCES "mediation_step"("mediation_id", "position");
ALTER TABLE "mediation_step" ADD CONSTRAINT "mediation_step_in_order" CHECK ("done_on" >= "begun_on");
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_under_way_is_entered_freely" CHECK (
  "state" IN ('REQUESTED', 'ENDED') OR ("respondent_joined_on" IS NOT NULL AND "mediator_id" IS NOT NULL));
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_agreed_in_writing" CHECK (
  num_nonnulls("agreed_on", "agreement_number", "confirmation_due_on", "agreement") =
    CASE WHEN "state" IN ('AGREED', 'CONFIRMED') THEN 4 ELSE 0 END);
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_confirmed_within_its_period" CHECK (
  coalesce("confirmation_requested_on" BETWEEN "agreed_on" AND "confirmation_due_on", "confirmation_requested_on" IS NULL)
  AND ("confirmed_on" IS NOT NULL) = ("state" = 'CONFIRMED')
  AND coalesce("confirmed_on" >= "confirmation_requested_on", "confirmed_on" IS NULL));
ALTER TABLE "mediation" ADD CONSTRAINT "mediation_ended_with_advice"
  CHECK (num_nonnulls("ended_on", "other_way") = CASE "state" WHEN 'ENDED' THEN 2 ELSE 0 END);

-- L7
ALTER TABLE "law_savvy_resident" ADD CONSTRAINT "law_savvy_resident_term_in_order" CHECK ("until" >= "since");
ALTER TABLE "law_savvy_resident" ADD CONSTRAINT "law_savvy_resident_helped" CHECK ("cases_helped" >= 0);
ALTER TABLE "legal_training" ADD CONSTRAINT "legal_training_took_time" CHECK ("hours" > 0 AND "attended" >= 0);

-- L8
ALTER TABLE "legal_room" ADD CONSTRAINT "legal_room_term_in_order" CHECK ("closed_on" >= "opened_on");
ALTER TABLE "legal_room" ADD CONSTRAINT "legal_room_of_a_trade"
  CHECK (("kind" = 'PRE_LITIGATION') = ("trade" IS NOT NULL));
