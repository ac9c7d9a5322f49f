-- CreateEnum
CREATE TYPE "DepartmentFunction" AS ENUM ('ORGANISATION', 'POLITICAL_LEGAL', 'JUSTICE', 'SOCIAL_WORK', 'HOUSING', 'CIVIL_AFFAIRS', 'PUBLIC_SECURITY', 'DATA', 'COORDINATION');

-- CreateEnum
CREATE TYPE "EventTopic" AS ENUM ('ENVIRONMENT', 'FACILITIES', 'SAFETY', 'DISPUTES', 'ORDER', 'LIVELIHOOD', 'STRUCTURES', 'DISASTERS');

-- CreateEnum
CREATE TYPE "IntakeSource" AS ENUM ('GRID_WORKER', 'RESIDENT_APP', 'HOTLINE', 'PATROL', 'DEPARTMENT');

-- CreateEnum
CREATE TYPE "GridEventState" AS ENUM ('REPORTED', 'ADMITTED', 'ASSIGNED', 'HANDLING', 'VERIFYING', 'FED_BACK', 'RATED', 'CLOSED', 'RETURNED', 'REFUSED');

-- CreateEnum
CREATE TYPE "EventAssignmentState" AS ENUM ('ASSIGNED', 'ACCEPTED', 'HANDLED', 'RETURNED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReturnArbitration" AS ENUM ('UPHELD', 'REJECTED');

-- CreateEnum
CREATE TYPE "GridEventAction" AS ENUM ('REPORT', 'ADMIT', 'REFUSE', 'ASSIGN', 'ACCEPT', 'RETURN', 'UPHOLD_RETURN', 'REJECT_RETURN', 'EXTEND', 'URGE', 'HANDLE', 'VERIFY', 'FEED_BACK', 'RATE', 'REOPEN', 'CLOSE');

-- CreateEnum
CREATE TYPE "EventActor" AS ENUM ('REPORTER', 'GRID_WORKER', 'COORDINATION_CENTRE', 'DEPARTMENT');

-- CreateEnum
CREATE TYPE "GridWorkFrequency" AS ENUM ('EVERY_ROUND', 'MONTHLY', 'QUARTERLY', 'AS_NEEDED');

-- CreateEnum
CREATE TYPE "GridWorkRequestState" AS ENUM ('PENDING', 'ADMITTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "GridWorkRefusal" AS ENUM ('ENFORCEMENT', 'NO_MEANS', 'COLLECTED_ALREADY', 'NOT_PUBLIC');

-- CreateEnum
CREATE TYPE "IntakeOutcome" AS ENUM ('PENDING', 'NEW_EVENT', 'MERGED', 'REDIRECTED');

-- CreateEnum
CREATE TYPE "CoordinationFunction" AS ENUM ('EMERGENCY_COMMAND', 'INFORMATION', 'GRID_SERVICE', 'PUBLIC_ORDER');

-- CreateEnum
CREATE TYPE "NoticeChannel" AS ENUM ('RESIDENT_APP', 'OFFICIAL_ACCOUNT', 'TEXT_MESSAGE', 'GRID_GROUP', 'LOUDSPEAKER', 'NOTICE_BOARD');

-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('WARNING', 'SAFETY', 'LIVELIHOOD', 'POLICY');

-- CreateEnum
CREATE TYPE "CollectorRole" AS ENUM ('PARTY_WORKER', 'GRID_WORKER');

-- CreateEnum
CREATE TYPE "BaseRecordKind" AS ENUM ('HOUSEHOLD', 'DWELLING', 'ORGANISATION', 'FACILITY');

-- CreateEnum
CREATE TYPE "CollectedItemKind" AS ENUM ('ADDRESS', 'CONTACT', 'OCCUPANTS', 'TENURE', 'HAZARDS', 'CARE_NEEDS', 'WISHES', 'UNITS', 'PREMISES', 'FACILITY_STATE');

-- CreateEnum
CREATE TYPE "CampaignPurpose" AS ENUM ('ILLEGAL_STRUCTURES', 'CLEARANCE', 'FIRE_SAFETY', 'FLOOD_READINESS', 'ENVIRONMENT', 'CARE');

-- CreateEnum
CREATE TYPE "CampaignState" AS ENUM ('PLANNED', 'RUNNING', 'ENDED');

-- CreateEnum
CREATE TYPE "CampaignTargetKind" AS ENUM ('STRUCTURE', 'HOUSEHOLD', 'PREMISES', 'SPOT');

-- CreateEnum
CREATE TYPE "CampaignTargetState" AS ENUM ('NOT_VISITED', 'VISITED', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "CampaignTargetDoer" AS ENUM ('OWNER', 'TOWN', 'DEPARTMENT');

-- CreateEnum
CREATE TYPE "CampaignVisitOutcome" AS ENUM ('NOBODY_THERE', 'TALKED_OVER', 'PROMISED', 'SEEN_DONE');

-- CreateEnum
CREATE TYPE "GovernanceDuty" AS ENUM ('PUBLIC_ORDER', 'PETITIONS', 'MEDIATION', 'GRID_MANAGEMENT', 'EMERGENCIES', 'HOTLINE', 'ENFORCEMENT_COORDINATION');

-- CreateEnum
CREATE TYPE "MatterDirection" AS ENUM ('UP', 'DOWN');

-- CreateEnum
CREATE TYPE "PassedMatterState" AS ENUM ('WAITING', 'SETTLED', 'SENT_BACK');

-- CreateEnum
CREATE TYPE "FigureUnit" AS ENUM ('COUNT', 'PEOPLE', 'PERSON_TIMES', 'HOUSEHOLDS', 'ROOMS', 'CASES', 'YUAN', 'SQUARE_METRES', 'HOURS', 'MINUTES', 'SECONDS', 'POINTS', 'SHARE');

-- CreateEnum
CREATE TYPE "FigureStatus" AS ENUM ('KNOWN', 'PARTIAL', 'SUPPRESSED', 'NOT_COLLECTED', 'UNDEFINED');

-- CreateEnum
CREATE TYPE "FigureBound" AS ENUM ('EXACT', 'AT_LEAST', 'BELOW', 'ABOUT');

-- AlterTable
ALTER TABLE "secondment" ADD COLUMN     "department_code" TEXT;

-- CreateTable
CREATE TABLE "event_category" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "topic" "EventTopic" NOT NULL,
    "lead_function" "DepartmentFunction" NOT NULL,
    "deadline_working_days" INTEGER NOT NULL,
    "emergency_deadline_working_days" INTEGER NOT NULL,
    "same_within_hours" INTEGER NOT NULL,
    "in_use" BOOLEAN NOT NULL,

    CONSTRAINT "event_category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grid_event" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "grid_code" TEXT NOT NULL,
    "category_id" TEXT NOT NULL,
    "topic" "EventTopic" NOT NULL,
    "title" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "source" "IntakeSource" NOT NULL,
    "state" "GridEventState" NOT NULL,
    "emergency" BOOLEAN NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "first_due_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "lead_department_code" TEXT,
    "fed_back_on" DATE,
    "closed_on" DATE,
    "returns" INTEGER NOT NULL,
    "extensions" INTEGER NOT NULL,
    "urgings" INTEGER NOT NULL,
    "reopenings" INTEGER NOT NULL,
    "rating" INTEGER,
    "reporter" TEXT,

    CONSTRAINT "grid_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grid_event_assignment" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "function" "DepartmentFunction" NOT NULL,
    "lead" BOOLEAN NOT NULL,
    "state" "EventAssignmentState" NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "accepted_on" DATE,
    "handled_on" DATE,
    "return_reason" TEXT,
    "arbitration" "ReturnArbitration",

    CONSTRAINT "grid_event_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grid_event_step" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "action" "GridEventAction" NOT NULL,
    "actor" "EventActor" NOT NULL,
    "department_code" TEXT,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "state_before" "GridEventState",
    "state_after" "GridEventState" NOT NULL,
    "due_on" DATE,
    "note" TEXT,

    CONSTRAINT "grid_event_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "admission_list_item" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "topic" "EventTopic" NOT NULL,
    "department_code" TEXT NOT NULL,
    "frequency" "GridWorkFrequency" NOT NULL,
    "basis" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "admission_list_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grid_work_request" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "requested_on" DATE NOT NULL,
    "state" "GridWorkRequestState" NOT NULL,
    "decided_on" DATE,
    "refusal" "GridWorkRefusal",
    "item_id" TEXT,

    CONSTRAINT "grid_work_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake_report" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "grid_code" TEXT,
    "source" "IntakeSource" NOT NULL,
    "category_id" TEXT NOT NULL,
    "topic" "EventTopic" NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "location" TEXT,
    "source_number" TEXT,
    "outcome" "IntakeOutcome" NOT NULL,
    "event_id" TEXT,
    "dedup_key" TEXT,
    "reporter" TEXT,

    CONSTRAINT "intake_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordination_centre" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "functions" "CoordinationFunction"[],
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "around_the_clock" BOOLEAN NOT NULL,
    "staff" INTEGER,
    "opened_on" DATE NOT NULL,

    CONSTRAINT "coordination_centre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "channel" "NoticeChannel" NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "recipients" INTEGER NOT NULL,
    "delivered" INTEGER,
    "opened" INTEGER,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_duty" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "grid_code" TEXT NOT NULL,
    "role" "CollectorRole" NOT NULL,
    "worker_id" TEXT,
    "record_kind" "BaseRecordKind" NOT NULL,
    "item_kind" "CollectedItemKind" NOT NULL,
    "every_months" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "collection_duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" "CampaignPurpose" NOT NULL,
    "state" "CampaignState" NOT NULL,
    "lead_department_code" TEXT NOT NULL,
    "document" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_grid" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "grid_code" TEXT NOT NULL,
    "assigned_on" DATE NOT NULL,
    "completed_on" DATE,

    CONSTRAINT "campaign_grid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_target" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "purpose" "CampaignPurpose" NOT NULL,
    "grid_code" TEXT NOT NULL,
    "kind" "CampaignTargetKind" NOT NULL,
    "address" TEXT NOT NULL,
    "rooms" INTEGER,
    "listed_on" DATE NOT NULL,
    "state" "CampaignTargetState" NOT NULL,
    "done_on" DATE,
    "done_by" "CampaignTargetDoer",

    CONSTRAINT "campaign_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_visit" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "purpose" "CampaignPurpose" NOT NULL,
    "grid_code" TEXT NOT NULL,
    "visited_on" DATE NOT NULL,
    "outcome" "CampaignVisitOutcome" NOT NULL,
    "note" TEXT,

    CONSTRAINT "campaign_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "governance_centre" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "phone" TEXT,
    "staff" INTEGER NOT NULL,
    "duties" "GovernanceDuty"[],
    "opened_on" DATE NOT NULL,

    CONSTRAINT "governance_centre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passed_matter" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "centre_id" TEXT NOT NULL,
    "direction" "MatterDirection" NOT NULL,
    "counterpart_code" TEXT NOT NULL,
    "topic" "EventTopic" NOT NULL,
    "title" TEXT NOT NULL,
    "event_id" TEXT,
    "passed_on" DATE NOT NULL,
    "state" "PassedMatterState" NOT NULL,
    "settled_on" DATE,

    CONSTRAINT "passed_matter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_figure" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "unit" "FigureUnit" NOT NULL,
    "status" "FigureStatus" NOT NULL,
    "bound" "FigureBound" NOT NULL,
    "as_of" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "reported_figure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_category_region_code_idx" ON "event_category"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "event_category_id_topic_key" ON "event_category"("id", "topic");

-- CreateIndex
CREATE INDEX "grid_event_community_code_state_idx" ON "grid_event"("community_code", "state");

-- CreateIndex
CREATE INDEX "grid_event_grid_code_idx" ON "grid_event"("grid_code");

-- CreateIndex
CREATE INDEX "grid_event_category_id_idx" ON "grid_event"("category_id");

-- CreateIndex
CREATE INDEX "grid_event_state_due_on_idx" ON "grid_event"("state", "due_on");

-- CreateIndex
CREATE INDEX "grid_event_assignment_community_code_idx" ON "grid_event_assignment"("community_code");

-- CreateIndex
CREATE INDEX "grid_event_assignment_event_id_idx" ON "grid_event_assignment"("event_id");

-- CreateIndex
CREATE INDEX "grid_event_assignment_department_code_state_idx" ON "grid_event_assignment"("department_code", "state");

-- CreateIndex
CREATE INDEX "grid_event_step_community_code_idx" ON "grid_event_step"("community_code");

-- CreateIndex
CREATE UNIQUE INDEX "grid_event_step_event_id_sequence_key" ON "grid_event_step"("event_id", "sequence");

-- CreateIndex
CREATE INDEX "admission_list_item_region_code_idx" ON "admission_list_item"("region_code");

-- CreateIndex
CREATE INDEX "grid_work_request_region_code_idx" ON "grid_work_request"("region_code");

-- CreateIndex
CREATE INDEX "grid_work_request_item_id_idx" ON "grid_work_request"("item_id");

-- CreateIndex
CREATE INDEX "intake_report_community_code_idx" ON "intake_report"("community_code");

-- CreateIndex
CREATE INDEX "intake_report_grid_code_idx" ON "intake_report"("grid_code");

-- CreateIndex
CREATE INDEX "intake_report_category_id_idx" ON "intake_report"("category_id");

-- CreateIndex
CREATE INDEX "intake_report_event_id_idx" ON "intake_report"("event_id");

-- CreateIndex
CREATE INDEX "coordination_centre_region_code_idx" ON "coordination_centre"("region_code");

-- CreateIndex
CREATE INDEX "notice_region_code_idx" ON "notice"("region_code");

-- CreateIndex
CREATE INDEX "collection_duty_community_code_idx" ON "collection_duty"("community_code");

-- CreateIndex
CREATE INDEX "collection_duty_grid_code_idx" ON "collection_duty"("grid_code");

-- CreateIndex
CREATE INDEX "collection_duty_worker_id_idx" ON "collection_duty"("worker_id");

-- CreateIndex
CREATE INDEX "campaign_region_code_idx" ON "campaign"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_id_purpose_key" ON "campaign"("id", "purpose");

-- CreateIndex
CREATE INDEX "campaign_grid_community_code_idx" ON "campaign_grid"("community_code");

-- CreateIndex
CREATE INDEX "campaign_grid_grid_code_idx" ON "campaign_grid"("grid_code");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_grid_campaign_id_grid_code_key" ON "campaign_grid"("campaign_id", "grid_code");

-- CreateIndex
CREATE INDEX "campaign_target_community_code_idx" ON "campaign_target"("community_code");

-- CreateIndex
CREATE INDEX "campaign_target_campaign_id_grid_code_idx" ON "campaign_target"("campaign_id", "grid_code");

-- CreateIndex
CREATE INDEX "campaign_target_grid_code_idx" ON "campaign_target"("grid_code");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_target_id_purpose_key" ON "campaign_target"("id", "purpose");

-- CreateIndex
CREATE INDEX "campaign_visit_community_code_idx" ON "campaign_visit"("community_code");

-- CreateIndex
CREATE INDEX "campaign_visit_target_id_idx" ON "campaign_visit"("target_id");

-- CreateIndex
CREATE INDEX "campaign_visit_grid_code_idx" ON "campaign_visit"("grid_code");

-- CreateIndex
CREATE INDEX "governance_centre_region_code_idx" ON "governance_centre"("region_code");

-- CreateIndex
CREATE INDEX "passed_matter_region_code_idx" ON "passed_matter"("region_code");

-- CreateIndex
CREATE INDEX "passed_matter_centre_id_idx" ON "passed_matter"("centre_id");

-- CreateIndex
CREATE INDEX "passed_matter_event_id_idx" ON "passed_matter"("event_id");

-- CreateIndex
CREATE INDEX "reported_figure_region_code_idx" ON "reported_figure"("region_code");

-- CreateIndex
CREATE INDEX "grid_worker_region_code_idx" ON "grid_worker"("region_code");

-- AddForeignKey
ALTER TABLE "grid_event" ADD CONSTRAINT "grid_event_grid_code_fkey" FOREIGN KEY ("grid_code") REFERENCES "grid"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_event" ADD CONSTRAINT "grid_event_category_id_topic_fkey" FOREIGN KEY ("category_id", "topic") REFERENCES "event_category"("id", "topic") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_event_assignment" ADD CONSTRAINT "grid_event_assignment_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "grid_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_event_step" ADD CONSTRAINT "grid_event_step_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "grid_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_work_request" ADD CONSTRAINT "grid_work_request_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "admission_list_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_report" ADD CONSTRAINT "intake_report_grid_code_fkey" FOREIGN KEY ("grid_code") REFERENCES "grid"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_report" ADD CONSTRAINT "intake_report_category_id_topic_fkey" FOREIGN KEY ("category_id", "topic") REFERENCES "event_category"("id", "topic") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_report" ADD CONSTRAINT "intake_report_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "grid_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_duty" ADD CONSTRAINT "collection_duty_grid_code_fkey" FOREIGN KEY ("grid_code") REFERENCES "grid"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_duty" ADD CONSTRAINT "collection_duty_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "grid_worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_grid" ADD CONSTRAINT "campaign_grid_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_grid" ADD CONSTRAINT "campaign_grid_grid_code_fkey" FOREIGN KEY ("grid_code") REFERENCES "grid"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_target" ADD CONSTRAINT "campaign_target_campaign_id_purpose_fkey" FOREIGN KEY ("campaign_id", "purpose") REFERENCES "campaign"("id", "purpose") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_target" ADD CONSTRAINT "campaign_target_grid_code_fkey" FOREIGN KEY ("grid_code") REFERENCES "grid"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_visit" ADD CONSTRAINT "campaign_visit_target_id_purpose_fkey" FOREIGN KEY ("target_id", "purpose") REFERENCES "campaign_target"("id", "purpose") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_visit" ADD CONSTRAINT "campaign_visit_grid_code_fkey" FOREIGN KEY ("grid_code") REFERENCES "grid"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passed_matter" ADD CONSTRAINT "passed_matter_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "governance_centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passed_matter" ADD CONSTRAINT "passed_matter_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "grid_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Every row lies in a region that exists.
ALTER TABLE "secondment" ADD CONSTRAINT "secondment_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "grid_worker" ADD CONSTRAINT "grid_worker_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "grid_appointment" ADD CONSTRAINT "grid_appointment_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "event_category" ADD CONSTRAINT "event_category_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "grid_event" ADD CONSTRAINT "grid_event_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "admission_list_item" ADD CONSTRAINT "admission_list_item_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "grid_work_request" ADD CONSTRAINT "grid_work_request_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "intake_report" ADD CONSTRAINT "intake_report_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "coordination_centre" ADD CONSTRAINT "coordination_centre_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "notice" ADD CONSTRAINT "notice_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "collection_duty" ADD CONSTRAINT "collection_duty_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "campaign_grid" ADD CONSTRAINT "campaign_grid_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "campaign_target" ADD CONSTRAINT "campaign_target_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "governance_centre" ADD CONSTRAINT "governance_centre_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "passed_matter" ADD CONSTRAINT "passed_matter_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");
ALTER TABLE "passed_matter" ADD CONSTRAINT "passed_matter_counterpart_fkey" FOREIGN KEY ("counterpart_code") REFERENCES "region" ("code");
ALTER TABLE "reported_figure" ADD CONSTRAINT "reported_figure_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code");

-- A part lies where its whole lies, and a row in a grid where its grid lies.
ALTER TABLE "grid" ADD CONSTRAINT "grid_code_community_key" UNIQUE ("code", "community_code");
ALTER TABLE "grid_event" ADD CONSTRAINT "grid_event_id_community_key" UNIQUE ("id", "community_code");
ALTER TABLE "campaign_target" ADD CONSTRAINT "campaign_target_id_grid_key" UNIQUE ("id", "grid_code", "community_code");
ALTER TABLE "grid_appointment" ADD CONSTRAINT "where_the_grid_is" FOREIGN KEY ("grid_code", "community_code") REFERENCES "grid" ("code", "community_code");
ALTER TABLE "grid_event" ADD CONSTRAINT "where_the_grid_is" FOREIGN KEY ("grid_code", "community_code") REFERENCES "grid" ("code", "community_code");
ALTER TABLE "intake_report" ADD CONSTRAINT "where_the_grid_is" FOREIGN KEY ("grid_code", "community_code") REFERENCES "grid" ("code", "community_code");
ALTER TABLE "intake_report" ADD CONSTRAINT "where_the_event_is" FOREIGN KEY ("event_id", "community_code") REFERENCES "grid_event" ("id", "community_code");
ALTER TABLE "collection_duty" ADD CONSTRAINT "where_the_grid_is" FOREIGN KEY ("grid_code", "community_code") REFERENCES "grid" ("code", "community_code");
ALTER TABLE "campaign_grid" ADD CONSTRAINT "where_the_grid_is" FOREIGN KEY ("grid_code", "community_code") REFERENCES "grid" ("code", "community_code");
ALTER TABLE "campaign_target" ADD CONSTRAINT "where_the_grid_is" FOREIGN KEY ("grid_code", "community_code") REFERENCES "grid" ("code", "community_code");
ALTER TABLE "campaign_visit" ADD CONSTRAINT "where_the_target_is" FOREIGN KEY ("target_id", "grid_code", "community_code") REFERENCES "campaign_target" ("id", "grid_code", "community_code");
ALTER TABLE "grid_event_assignment" ADD CONSTRAINT "where_the_event_is" FOREIGN KEY ("event_id", "community_code") REFERENCES "grid_event" ("id", "community_code");
ALTER TABLE "grid_event_step" ADD CONSTRAINT "where_the_event_is" FOREIGN KEY ("event_id", "community_code") REFERENCES "grid_event" ("id", "community_code");

-- Deadlines are days to come, and an extension only ever moves them on.
ALTER TABLE "event_category" ADD CONSTRAINT "deadlines_positive" CHECK ("emergency_deadline_working_days" BETWEEN 1 AND "deadline_working_days" AND "same_within_hours" > 0);
ALTER TABLE "grid_event" ADD CONSTRAINT "deadline_moves_on" CHECK ("due_on" >= "first_due_on" AND ("due_on" > "first_due_on") = ("extensions" > 0));
ALTER TABLE "grid_event" ADD CONSTRAINT "closed_on_a_day" CHECK (("state" = 'CLOSED') = ("closed_on" IS NOT NULL));
ALTER TABLE "grid_event" ADD CONSTRAINT "fed_back_on_a_day" CHECK ("fed_back_on" IS NOT NULL OR "state" NOT IN ('FED_BACK', 'RATED', 'CLOSED'));
ALTER TABLE "grid_event" ADD CONSTRAINT "rated_from_1_to_5" CHECK ("rating" IS NULL OR ("rating" BETWEEN 1 AND 5 AND "state" IN ('RATED', 'CLOSED')));
ALTER TABLE "grid_event" ADD CONSTRAINT "counts_not_negative" CHECK (least("returns", "extensions", "urgings", "reopenings") >= 0);
ALTER TABLE "grid_event" ADD CONSTRAINT "led_once_assigned" CHECK ("lead_department_code" IS NOT NULL OR "state" IN ('REPORTED', 'ADMITTED', 'RETURNED', 'REFUSED'));

-- A department handles an event once at a time, and one department leads.
CREATE UNIQUE INDEX "one_assignment_of_a_department" ON "grid_event_assignment" ("event_id", "department_code") WHERE "state" NOT IN ('RETURNED', 'WITHDRAWN');
CREATE UNIQUE INDEX "one_department_leads" ON "grid_event_assignment" ("event_id") WHERE "lead" AND "state" NOT IN ('RETURNED', 'WITHDRAWN');
ALTER TABLE "grid_event_assignment" ADD CONSTRAINT "handled_on_a_day" CHECK (("state" = 'HANDLED') = ("handled_on" IS NOT NULL));
ALTER TABLE "grid_event_assignment" ADD CONSTRAINT "accepted_before_handled" CHECK ("handled_on" >= "accepted_on" AND ("accepted_on" IS NOT NULL OR "handled_on" IS NULL));
ALTER TABLE "grid_event_assignment" ADD CONSTRAINT "returned_for_a_reason" CHECK ("return_reason" IS NOT NULL OR ("state" <> 'RETURNED' AND "arbitration" IS NULL));
ALTER TABLE "grid_event_step" ADD CONSTRAINT "sequence_from_1" CHECK ("sequence" >= 1 AND ("sequence" = 1) = ("state_before" IS NULL));

-- Place, category and day make one event, whoever reports it at the same moment.
CREATE UNIQUE INDEX "one_event_of_a_place_category_and_day" ON "intake_report" ("dedup_key") WHERE "outcome" = 'NEW_EVENT';
ALTER TABLE "intake_report" ADD CONSTRAINT "event_of_a_report" CHECK (("event_id" IS NOT NULL AND "dedup_key" IS NOT NULL) = ("outcome" IN ('NEW_EVENT', 'MERGED')));

ALTER TABLE "admission_list_item" ADD CONSTRAINT "term_in_order" CHECK ("until" >= "since");
ALTER TABLE "grid_work_request" ADD CONSTRAINT "decided_on_a_day" CHECK (("state" = 'PENDING') = ("decided_on" IS NULL) AND "decided_on" >= "requested_on");
ALTER TABLE "grid_work_request" ADD CONSTRAINT "refused_for_a_reason" CHECK (("state" = 'REFUSED') = ("refusal" IS NOT NULL));
ALTER TABLE "grid_work_request" ADD CONSTRAINT "admitted_to_the_list" CHECK (("state" = 'ADMITTED') = ("item_id" IS NOT NULL));

ALTER TABLE "notice" ADD CONSTRAINT "no_more_than_went_out" CHECK ("recipients" >= 0 AND "delivered" BETWEEN 0 AND "recipients" AND "opened" BETWEEN 0 AND coalesce("delivered", "recipients"));

-- One collector of an item in a grid on any day: nobody is asked twice.
ALTER TABLE "collection_duty" ADD CONSTRAINT "term_in_order" CHECK ("until" >= "since");
ALTER TABLE "collection_duty" ADD CONSTRAINT "grid_workers_by_name" CHECK ("worker_id" IS NULL OR "role" = 'GRID_WORKER');
ALTER TABLE "collection_duty" ADD CONSTRAINT "one_collector_at_a_time"
  EXCLUDE USING gist ("grid_code" WITH =, "item_kind" WITH =, daterange("since", "until", '[]') WITH &&);

ALTER TABLE "campaign" ADD CONSTRAINT "term_in_order" CHECK ("ends_on" >= "starts_on");
ALTER TABLE "campaign_grid" ADD CONSTRAINT "completed_after_assigned" CHECK ("completed_on" >= "assigned_on");
ALTER TABLE "campaign_target" ADD CONSTRAINT "done_by_somebody_on_a_day" CHECK (("state" = 'DONE') = ("done_on" IS NOT NULL) AND ("state" = 'DONE') = ("done_by" IS NOT NULL) AND "done_on" >= "listed_on");
ALTER TABLE "campaign_target" ADD CONSTRAINT "rooms_positive" CHECK ("rooms" > 0);

-- A town has one centre.
CREATE UNIQUE INDEX "one_centre_of_a_town" ON "governance_centre" ("region_code");
CREATE UNIQUE INDEX "one_centre_of_a_county" ON "coordination_centre" ("region_code");
ALTER TABLE "passed_matter" ADD CONSTRAINT "settled_on_a_day" CHECK (("state" = 'WAITING') = ("settled_on" IS NULL) AND "settled_on" >= "passed_on");

ALTER TABLE "reported_figure" ADD CONSTRAINT "value_where_known" CHECK (("value" IS NOT NULL) = ("status" IN ('KNOWN', 'PARTIAL')));
