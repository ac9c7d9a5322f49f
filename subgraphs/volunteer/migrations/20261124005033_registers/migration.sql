-- CreateEnum
CREATE TYPE "OrderState" AS ENUM ('ORDERED', 'DISPATCHED', 'ACCEPTED', 'SHOWN', 'RATED');

-- CreateEnum
CREATE TYPE "OrderAction" AS ENUM ('PLACE', 'DISPATCH', 'ACCEPT', 'SHOW', 'RATE');

-- CreateEnum
CREATE TYPE "VolunteerTeamKind" AS ENUM ('MEMBER', 'UNIT', 'PATROL', 'CIVILITY', 'GRASSROOTS', 'PIONEER', 'OLD_TOWN');

-- CreateEnum
CREATE TYPE "TeamDutyDay" AS ENUM ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

-- CreateEnum
CREATE TYPE "CheckInUnitKind" AS ENUM ('ORGAN', 'INSTITUTION', 'SCHOOL', 'HEALTH', 'ENTERPRISE', 'SOCIAL_ORGANISATION');

-- CreateEnum
CREATE TYPE "AppraisalState" AS ENUM ('DRAFTED', 'REPORTED', 'ACKNOWLEDGED');

-- CreateEnum
CREATE TYPE "PointsSetting" AS ENUM ('VILLAGE', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "PointsRuleKind" AS ENUM ('OWN_COURTYARD', 'VOLUNTEERING', 'REPORTING_LITTER', 'SORTING_REFUSE');

-- CreateEnum
CREATE TYPE "PointsEntryState" AS ENUM ('SUBMITTED', 'APPROVED', 'REJECTED');

-- CreateEnum
CREATE TYPE "HouseholdStar" AS ENUM ('PATRIOTISM', 'LAWFULNESS', 'HONESTY', 'DILIGENCE', 'LEARNING', 'FILIAL_CARE', 'NEW_CUSTOMS', 'CLEANLINESS', 'NEIGHBOURLINESS', 'PUBLIC_SPIRIT');

-- CreateEnum
CREATE TYPE "VolunteerActivityKind" AS ENUM ('AFTER_SCHOOL', 'HELP', 'ELDER_CARE', 'ENVIRONMENT', 'HEALTH', 'CULTURE', 'SAFETY');

-- CreateEnum
CREATE TYPE "VolunteerActivityState" AS ENUM ('OPEN', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DonationKind" AS ENUM ('MONEY', 'GOODS');

-- CreateEnum
CREATE TYPE "CallLineLevel" AS ENUM ('COUNTY', 'SUBDISTRICT');

-- CreateEnum
CREATE TYPE "CallLineAgeBand" AS ENUM ('FROM_60_TO_74', 'FROM_75_TO_79', 'FROM_80_TO_89', 'FROM_90');

-- CreateEnum
CREATE TYPE "FigureStatus" AS ENUM ('KNOWN', 'PARTIAL', 'SUPPRESSED', 'NOT_COLLECTED', 'UNDEFINED');

-- CreateEnum
CREATE TYPE "CallLineOutcome" AS ENUM ('SOLVED', 'RESCUED', 'REFERRED', 'BY_MISTAKE', 'NOT_REACHED');

-- CreateEnum
CREATE TYPE "WishGroup" AS ENUM ('CHILD', 'ELDER', 'DISABLED', 'HARDSHIP', 'NEW_ECONOMY_WORKER');

-- CreateEnum
CREATE TYPE "WishState" AS ENUM ('PUBLISHED', 'CLAIMED', 'FULFILLED');

-- CreateEnum
CREATE TYPE "WorkerCareKind" AS ENUM ('REST', 'HEALTH_CHECK', 'SAFETY_TRAINING', 'LEGAL_ADVICE', 'CHILD_CARE', 'INSURANCE');

-- CreateEnum
CREATE TYPE "NewEconomyOccupation" AS ENUM ('COURIER', 'RIDER', 'DRIVER', 'BROADCASTER');

-- CreateEnum
CREATE TYPE "SocietyKind" AS ENUM ('COMMUNITY', 'SOCIAL_ORGANISATION', 'SOCIAL_WORKERS', 'RESOURCES', 'VOLUNTEERS');

-- CreateEnum
CREATE TYPE "VentureState" AS ENUM ('PROPOSED', 'DECLINED', 'FUNDED', 'REPORTED');

-- CreateEnum
CREATE TYPE "FigureUnit" AS ENUM ('COUNT', 'PEOPLE', 'PERSON_TIMES', 'HOUSEHOLDS', 'ROOMS', 'CASES', 'YUAN', 'SQUARE_METRES', 'HOURS', 'MINUTES', 'SECONDS', 'POINTS', 'SHARE');

-- CreateEnum
CREATE TYPE "FigureBound" AS ENUM ('EXACT', 'AT_LEAST', 'BELOW', 'ABOUT');

-- AlterTable
ALTER TABLE "service_item" ADD COLUMN     "region_code" TEXT;
-- An item lies where its post does.
UPDATE "service_item" SET "region_code" = post."region_code" FROM "service_post" post WHERE post."id" = "post_id";
ALTER TABLE "service_item" ALTER COLUMN "region_code" SET NOT NULL;

-- AlterTable
ALTER TABLE "need" ADD COLUMN     "claimed_by_id" TEXT,
ADD COLUMN     "claimed_on" DATE,
ADD COLUMN     "fulfilled_on" DATE,
ADD COLUMN     "published_on" DATE,
ADD COLUMN     "rejected_for" TEXT,
ADD COLUMN     "reviewed_on" DATE,
ADD COLUMN     "reviewer" TEXT;
-- Of needs that are there already only the day of submission is known: nothing came before it.
UPDATE "need" SET
  "reviewed_on" = CASE WHEN "state" <> 'SUBMITTED' THEN "submitted_on" END,
  "published_on" = CASE WHEN "state" IN ('PUBLISHED', 'CLAIMED', 'FULFILLED') THEN "submitted_on" END,
  "claimed_on" = CASE WHEN "state" IN ('CLAIMED', 'FULFILLED') THEN "submitted_on" END,
  "fulfilled_on" = CASE WHEN "state" = 'FULFILLED' THEN "submitted_on" END;

-- CreateTable
CREATE TABLE "service_order" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "OrderState" NOT NULL,
    "version" INTEGER NOT NULL,
    "service_item_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "unit_id" TEXT,
    "volunteer_id" TEXT,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "dispatched_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "shown_at" TIMESTAMPTZ(3),
    "rated_at" TIMESTAMPTZ(3),
    "report" TEXT,
    "hours" DOUBLE PRECISION,
    "stars" INTEGER,
    "comment" TEXT,
    "details" TEXT,
    "resident_name" TEXT NOT NULL,
    "resident_phone" TEXT NOT NULL,

    CONSTRAINT "service_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_step" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "action" "OrderAction" NOT NULL,
    "from_state" "OrderState",
    "to_state" "OrderState" NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "community_code" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,

    CONSTRAINT "order_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "volunteer_team" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "VolunteerTeamKind" NOT NULL,
    "community_code" TEXT NOT NULL,
    "unit_id" TEXT,
    "base" TEXT,
    "captain_name" TEXT NOT NULL,
    "captain_role" TEXT NOT NULL,
    "duty_phone" TEXT,
    "size" INTEGER NOT NULL,
    "retirees" INTEGER NOT NULL,
    "formed_on" DATE NOT NULL,
    "disbanded_on" DATE,

    CONSTRAINT "volunteer_team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_duty" (
    "id" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "day" "TeamDutyDay" NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "people" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "community_code" TEXT NOT NULL,

    CONSTRAINT "team_duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "volunteer" (
    "id" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "volunteer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_check_in" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CheckInUnitKind" NOT NULL,
    "community_code" TEXT NOT NULL,
    "checked_in_on" DATE NOT NULL,
    "left_on" DATE,
    "members" INTEGER NOT NULL,
    "pledge" TEXT,
    "liaison_phone" TEXT NOT NULL,

    CONSTRAINT "unit_check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_check_in" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "members" INTEGER NOT NULL,
    "second_posts" INTEGER NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "member_check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal_report" (
    "id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "state" "AppraisalState" NOT NULL,
    "members" INTEGER NOT NULL,
    "services" INTEGER NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "outstanding" INTEGER NOT NULL,
    "lacking" INTEGER NOT NULL,
    "reported_on" DATE,
    "acknowledged_on" DATE,

    CONSTRAINT "appraisal_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "points_pilot" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "setting" "PointsSetting" NOT NULL,
    "households" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "points_pilot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "points_rule" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PointsRuleKind" NOT NULL,
    "points" INTEGER NOT NULL,
    "photos" INTEGER NOT NULL,
    "at_most_per_month" INTEGER,
    "since" DATE NOT NULL,
    "until" DATE,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "points_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "points_account" (
    "id" TEXT NOT NULL,
    "pilot_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "holder_name" TEXT NOT NULL,
    "balance" INTEGER NOT NULL,

    CONSTRAINT "points_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "points_shop" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pilot_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "opening_hours" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,

    CONSTRAINT "points_shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "points_good" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shop_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "price" INTEGER NOT NULL,
    "stock" INTEGER NOT NULL,

    CONSTRAINT "points_good_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "points_entry" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "rule_id" TEXT,
    "good_id" TEXT,
    "points" INTEGER NOT NULL,
    "state" "PointsEntryState" NOT NULL,
    "submitted_on" DATE NOT NULL,
    "reviewed_on" DATE,
    "reviewer" TEXT,
    "reason" TEXT,
    "photos" INTEGER NOT NULL,
    "photos_blurred" BOOLEAN,
    "photos_deleted_on" DATE,

    CONSTRAINT "points_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "star_rule" (
    "id" TEXT NOT NULL,
    "stars" INTEGER NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "points" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "star_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "star_rating" (
    "id" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "points" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL,
    "rated_on" DATE NOT NULL,

    CONSTRAINT "star_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_star_count" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "star" "HouseholdStar" NOT NULL,
    "households" INTEGER NOT NULL,
    "models" INTEGER NOT NULL,

    CONSTRAINT "household_star_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merchant_discount" (
    "id" TEXT NOT NULL,
    "merchant" TEXT NOT NULL,
    "offer" TEXT NOT NULL,
    "percent_off" INTEGER NOT NULL,
    "stars" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "community_code" TEXT NOT NULL,

    CONSTRAINT "merchant_discount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "volunteer_activity" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "VolunteerActivityKind" NOT NULL,
    "state" "VolunteerActivityState" NOT NULL,
    "community_code" TEXT NOT NULL,
    "organiser_id" TEXT,
    "held_on" DATE NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "capacity" INTEGER NOT NULL,
    "sign_ups" INTEGER NOT NULL,
    "attendance" INTEGER,

    CONSTRAINT "volunteer_activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charity" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "registration" TEXT NOT NULL,
    "qualification" TEXT NOT NULL,
    "qualified_since" DATE NOT NULL,
    "qualified_until" DATE,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "charity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "donation" (
    "id" TEXT NOT NULL,
    "charity_id" TEXT NOT NULL,
    "qualification" TEXT NOT NULL,
    "kind" "DonationKind" NOT NULL,
    "yuan" DOUBLE PRECISION NOT NULL,
    "purpose" TEXT NOT NULL,
    "donated_on" DATE NOT NULL,
    "activity_id" TEXT,
    "community_code" TEXT NOT NULL,
    "donor_name" TEXT,

    CONSTRAINT "donation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_line_category" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "call_line_category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_line_service" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category_id" TEXT NOT NULL,
    "free" BOOLEAN NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "call_line_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_line_snapshot" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "level" "CallLineLevel" NOT NULL,
    "month" DATE NOT NULL,
    "age_band" "CallLineAgeBand" NOT NULL,
    "subscribers" INTEGER,
    "status" "FigureStatus" NOT NULL,
    "published_on" DATE NOT NULL,

    CONSTRAINT "call_line_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_line_call" (
    "id" TEXT NOT NULL,
    "category_id" TEXT NOT NULL,
    "called_on" DATE NOT NULL,
    "response_seconds" INTEGER,
    "outcome" "CallLineOutcome" NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "call_line_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wish" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "wish_group" "WishGroup" NOT NULL,
    "state" "WishState" NOT NULL,
    "community_code" TEXT NOT NULL,
    "published_on" DATE NOT NULL,
    "claimed_by_id" TEXT,
    "claimed_on" DATE,
    "fulfilled_on" DATE,
    "person_name" TEXT NOT NULL,

    CONSTRAINT "wish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_care" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "WorkerCareKind" NOT NULL,
    "occupation" "NewEconomyOccupation" NOT NULL,
    "state" "WishState" NOT NULL,
    "community_code" TEXT NOT NULL,
    "published_on" DATE NOT NULL,
    "claimed_by_id" TEXT,
    "claimed_on" DATE,
    "fulfilled_on" DATE,
    "served" INTEGER,

    CONSTRAINT "worker_care_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "society_partner" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "SocietyKind" NOT NULL,
    "brings" TEXT NOT NULL,
    "people" INTEGER,
    "since" DATE NOT NULL,
    "until" DATE,
    "community_code" TEXT NOT NULL,

    CONSTRAINT "society_partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "venture_project" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "VentureState" NOT NULL,
    "lead_id" TEXT NOT NULL,
    "together" "SocietyKind"[],
    "community_code" TEXT NOT NULL,
    "proposed_on" DATE NOT NULL,
    "asked_yuan" INTEGER NOT NULL,
    "funded_on" DATE,
    "funded_yuan" INTEGER,
    "reported_on" DATE,
    "result" TEXT,
    "served" INTEGER,

    CONSTRAINT "venture_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_figure" (
    "id" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "unit" "FigureUnit" NOT NULL,
    "status" "FigureStatus" NOT NULL,
    "bound" "FigureBound" NOT NULL,
    "as_of" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "reported_figure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_order_community_code_idx" ON "service_order"("community_code");

-- CreateIndex
CREATE INDEX "service_order_service_item_id_idx" ON "service_order"("service_item_id");

-- CreateIndex
CREATE INDEX "service_order_unit_id_idx" ON "service_order"("unit_id");

-- CreateIndex
CREATE INDEX "service_order_volunteer_id_idx" ON "service_order"("volunteer_id");

-- CreateIndex
CREATE INDEX "order_step_community_code_idx" ON "order_step"("community_code");

-- CreateIndex
CREATE UNIQUE INDEX "order_step_order_id_action_key" ON "order_step"("order_id", "action");

-- CreateIndex
CREATE INDEX "volunteer_team_community_code_idx" ON "volunteer_team"("community_code");

-- CreateIndex
CREATE INDEX "volunteer_team_unit_id_idx" ON "volunteer_team"("unit_id");

-- CreateIndex
CREATE INDEX "team_duty_community_code_idx" ON "team_duty"("community_code");

-- CreateIndex
CREATE INDEX "team_duty_team_id_idx" ON "team_duty"("team_id");

-- CreateIndex
CREATE INDEX "volunteer_community_code_idx" ON "volunteer"("community_code");

-- CreateIndex
CREATE INDEX "volunteer_team_id_idx" ON "volunteer"("team_id");

-- CreateIndex
CREATE INDEX "unit_check_in_community_code_idx" ON "unit_check_in"("community_code");

-- CreateIndex
CREATE UNIQUE INDEX "member_check_in_community_code_year_key" ON "member_check_in"("community_code", "year");

-- CreateIndex
CREATE INDEX "appraisal_report_community_code_idx" ON "appraisal_report"("community_code");

-- CreateIndex
CREATE UNIQUE INDEX "appraisal_report_unit_id_year_key" ON "appraisal_report"("unit_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "points_pilot_community_code_key" ON "points_pilot"("community_code");

-- CreateIndex
CREATE INDEX "points_rule_region_code_idx" ON "points_rule"("region_code");

-- CreateIndex
CREATE INDEX "points_account_community_code_idx" ON "points_account"("community_code");

-- CreateIndex
CREATE INDEX "points_account_pilot_id_idx" ON "points_account"("pilot_id");

-- CreateIndex
CREATE INDEX "points_shop_community_code_idx" ON "points_shop"("community_code");

-- CreateIndex
CREATE INDEX "points_shop_pilot_id_idx" ON "points_shop"("pilot_id");

-- CreateIndex
CREATE INDEX "points_good_community_code_idx" ON "points_good"("community_code");

-- CreateIndex
CREATE INDEX "points_good_shop_id_idx" ON "points_good"("shop_id");

-- CreateIndex
CREATE INDEX "points_entry_community_code_idx" ON "points_entry"("community_code");

-- CreateIndex
CREATE INDEX "points_entry_account_id_idx" ON "points_entry"("account_id");

-- CreateIndex
CREATE INDEX "points_entry_rule_id_idx" ON "points_entry"("rule_id");

-- CreateIndex
CREATE INDEX "points_entry_good_id_idx" ON "points_entry"("good_id");

-- CreateIndex
CREATE UNIQUE INDEX "star_rule_region_code_stars_since_key" ON "star_rule"("region_code", "stars", "since");

-- CreateIndex
CREATE INDEX "star_rating_community_code_idx" ON "star_rating"("community_code");

-- CreateIndex
CREATE UNIQUE INDEX "star_rating_team_id_year_key" ON "star_rating"("team_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "household_star_count_community_code_year_star_key" ON "household_star_count"("community_code", "year", "star");

-- CreateIndex
CREATE INDEX "merchant_discount_community_code_idx" ON "merchant_discount"("community_code");

-- CreateIndex
CREATE INDEX "volunteer_activity_community_code_idx" ON "volunteer_activity"("community_code");

-- CreateIndex
CREATE INDEX "volunteer_activity_organiser_id_idx" ON "volunteer_activity"("organiser_id");

-- CreateIndex
CREATE INDEX "charity_region_code_idx" ON "charity"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "charity_qualification_key" ON "charity"("qualification");

-- CreateIndex
CREATE UNIQUE INDEX "charity_id_qualification_key" ON "charity"("id", "qualification");

-- CreateIndex
CREATE INDEX "donation_community_code_idx" ON "donation"("community_code");

-- CreateIndex
CREATE INDEX "donation_charity_id_idx" ON "donation"("charity_id");

-- CreateIndex
CREATE INDEX "donation_activity_id_idx" ON "donation"("activity_id");

-- CreateIndex
CREATE INDEX "call_line_category_region_code_idx" ON "call_line_category"("region_code");

-- CreateIndex
CREATE INDEX "call_line_service_region_code_idx" ON "call_line_service"("region_code");

-- CreateIndex
CREATE INDEX "call_line_service_category_id_idx" ON "call_line_service"("category_id");

-- CreateIndex
CREATE UNIQUE INDEX "call_line_snapshot_region_code_month_age_band_key" ON "call_line_snapshot"("region_code", "month", "age_band");

-- CreateIndex
CREATE INDEX "call_line_call_region_code_idx" ON "call_line_call"("region_code");

-- CreateIndex
CREATE INDEX "call_line_call_category_id_idx" ON "call_line_call"("category_id");

-- CreateIndex
CREATE INDEX "wish_community_code_idx" ON "wish"("community_code");

-- CreateIndex
CREATE INDEX "wish_claimed_by_id_idx" ON "wish"("claimed_by_id");

-- CreateIndex
CREATE INDEX "worker_care_community_code_idx" ON "worker_care"("community_code");

-- CreateIndex
CREATE INDEX "worker_care_claimed_by_id_idx" ON "worker_care"("claimed_by_id");

-- CreateIndex
CREATE INDEX "society_partner_community_code_idx" ON "society_partner"("community_code");

-- CreateIndex
CREATE INDEX "venture_project_community_code_idx" ON "venture_project"("community_code");

-- CreateIndex
CREATE INDEX "venture_project_lead_id_idx" ON "venture_project"("lead_id");

-- CreateIndex
CREATE INDEX "reported_figure_region_code_idx" ON "reported_figure"("region_code");

-- CreateIndex
CREATE INDEX "service_item_region_code_idx" ON "service_item"("region_code");

-- CreateIndex
CREATE INDEX "need_claimed_by_id_idx" ON "need"("claimed_by_id");

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "volunteer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_order" ADD CONSTRAINT "service_order_service_item_id_fkey" FOREIGN KEY ("service_item_id") REFERENCES "service_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_order" ADD CONSTRAINT "service_order_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "volunteer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_order" ADD CONSTRAINT "service_order_volunteer_id_fkey" FOREIGN KEY ("volunteer_id") REFERENCES "volunteer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_step" ADD CONSTRAINT "order_step_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "service_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volunteer_team" ADD CONSTRAINT "volunteer_team_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit_check_in"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_duty" ADD CONSTRAINT "team_duty_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "volunteer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volunteer" ADD CONSTRAINT "volunteer_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "volunteer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal_report" ADD CONSTRAINT "appraisal_report_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit_check_in"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "points_account" ADD CONSTRAINT "points_account_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "points_pilot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "points_shop" ADD CONSTRAINT "points_shop_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "points_pilot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "points_good" ADD CONSTRAINT "points_good_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "points_shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "points_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "points_rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "points_entry" ADD CONSTRAINT "points_entry_good_id_fkey" FOREIGN KEY ("good_id") REFERENCES "points_good"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "star_rating" ADD CONSTRAINT "star_rating_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "volunteer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volunteer_activity" ADD CONSTRAINT "volunteer_activity_organiser_id_fkey" FOREIGN KEY ("organiser_id") REFERENCES "volunteer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "donation" ADD CONSTRAINT "donation_charity_id_fkey" FOREIGN KEY ("charity_id") REFERENCES "charity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "donation" ADD CONSTRAINT "donation_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "volunteer_activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_line_service" ADD CONSTRAINT "call_line_service_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "call_line_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_line_call" ADD CONSTRAINT "call_line_call_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "call_line_category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wish" ADD CONSTRAINT "wish_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "volunteer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker_care" ADD CONSTRAINT "worker_care_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "volunteer_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "venture_project" ADD CONSTRAINT "venture_project_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "society_partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.

-- A need: each date is there exactly when the state says so. Needs from before this migration keep a team that
-- nobody wrote down.
ALTER TABLE "need"
  ADD CONSTRAINT "need_reviewed" CHECK (("state" = 'SUBMITTED') = ("reviewed_on" IS NULL)),
  ADD CONSTRAINT "need_reviewer" CHECK ("reviewer" IS NULL OR "reviewed_on" IS NOT NULL),
  ADD CONSTRAINT "need_rejected" CHECK ("rejected_for" IS NULL OR "state" = 'REJECTED'),
  ADD CONSTRAINT "need_published" CHECK (("state" IN ('SUBMITTED', 'REJECTED')) = ("published_on" IS NULL)),
  ADD CONSTRAINT "need_claimed" CHECK (("state" IN ('CLAIMED', 'FULFILLED')) = ("claimed_on" IS NOT NULL)),
  ADD CONSTRAINT "need_claimed_by" CHECK ("claimed_by_id" IS NULL OR "claimed_on" IS NOT NULL),
  ADD CONSTRAINT "need_fulfilled" CHECK (("state" = 'FULFILLED') = ("fulfilled_on" IS NOT NULL)),
  ADD CONSTRAINT "need_in_turn" CHECK (
    "submitted_on" <= coalesce("reviewed_on", "submitted_on")
    AND coalesce("reviewed_on", "submitted_on") <= coalesce("published_on", "reviewed_on", "submitted_on")
    AND ("claimed_on" IS NULL OR "published_on" <= "claimed_on")
    AND ("fulfilled_on" IS NULL OR "claimed_on" <= "fulfilled_on"));

-- An order: no step is skipped, and each leaves what it stands for.
ALTER TABLE "service_order"
  ADD CONSTRAINT "service_order_dispatched" CHECK (
    ("state" = 'ORDERED') = ("dispatched_at" IS NULL) AND ("dispatched_at" IS NULL) = ("unit_id" IS NULL)),
  ADD CONSTRAINT "service_order_accepted" CHECK (
    ("state" IN ('ORDERED', 'DISPATCHED')) = ("accepted_at" IS NULL)
    AND ("accepted_at" IS NULL) = ("volunteer_id" IS NULL)),
  ADD CONSTRAINT "service_order_shown" CHECK (
    ("state" IN ('SHOWN', 'RATED')) = ("shown_at" IS NOT NULL)
    AND ("shown_at" IS NULL) = ("report" IS NULL) AND ("shown_at" IS NULL) = ("hours" IS NULL)),
  ADD CONSTRAINT "service_order_rated" CHECK (
    ("state" = 'RATED') = ("rated_at" IS NOT NULL) AND ("rated_at" IS NULL) = ("stars" IS NULL)
    AND ("comment" IS NULL OR "rated_at" IS NOT NULL)),
  ADD CONSTRAINT "service_order_in_turn" CHECK (
    ("dispatched_at" IS NULL OR "placed_at" <= "dispatched_at")
    AND ("accepted_at" IS NULL OR "dispatched_at" <= "accepted_at")
    AND ("shown_at" IS NULL OR "accepted_at" <= "shown_at")
    AND ("rated_at" IS NULL OR "shown_at" <= "rated_at")),
  ADD CONSTRAINT "service_order_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "service_order_hours" CHECK ("hours" > 0),
  ADD CONSTRAINT "service_order_stars" CHECK ("stars" BETWEEN 1 AND 5);

ALTER TABLE "order_step"
  ADD CONSTRAINT "order_step_from_to" CHECK (
    CASE "action"
      WHEN 'PLACE' THEN "from_state" IS NULL AND "to_state" = 'ORDERED'
      WHEN 'DISPATCH' THEN coalesce("from_state" = 'ORDERED', FALSE) AND "to_state" = 'DISPATCHED'
      WHEN 'ACCEPT' THEN coalesce("from_state" = 'DISPATCHED', FALSE) AND "to_state" = 'ACCEPTED'
      WHEN 'SHOW' THEN coalesce("from_state" = 'ACCEPTED', FALSE) AND "to_state" = 'SHOWN'
      WHEN 'RATE' THEN coalesce("from_state" = 'SHOWN', FALSE) AND "to_state" = 'RATED'
    END);

-- A unit's team comes from a unit that has checked in, and no other team does.
ALTER TABLE "volunteer_team"
  ADD CONSTRAINT "volunteer_team_unit" CHECK (("kind" = 'UNIT') = ("unit_id" IS NOT NULL)),
  ADD CONSTRAINT "volunteer_team_size" CHECK ("size" >= 0 AND "retirees" BETWEEN 0 AND "size"),
  ADD CONSTRAINT "volunteer_team_term" CHECK ("disbanded_on" >= "formed_on");

ALTER TABLE "team_duty"
  ADD CONSTRAINT "team_duty_hours" CHECK (
    "begins" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "ends" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "begins" < "ends"),
  ADD CONSTRAINT "team_duty_people" CHECK ("people" > 0),
  ADD CONSTRAINT "team_duty_term" CHECK ("until" >= "since");

ALTER TABLE "volunteer"
  ADD CONSTRAINT "volunteer_hours" CHECK ("hours" >= 0),
  ADD CONSTRAINT "volunteer_term" CHECK ("until" >= "since");

ALTER TABLE "unit_check_in"
  ADD CONSTRAINT "unit_check_in_members" CHECK ("members" >= 0),
  ADD CONSTRAINT "unit_check_in_term" CHECK ("left_on" >= "checked_in_on");

ALTER TABLE "member_check_in"
  ADD CONSTRAINT "member_check_in_members" CHECK (
    "members" >= 0 AND "second_posts" BETWEEN 0 AND "members" AND "hours" >= 0);

ALTER TABLE "appraisal_report"
  ADD CONSTRAINT "appraisal_report_reported" CHECK (("state" = 'DRAFTED') = ("reported_on" IS NULL)),
  ADD CONSTRAINT "appraisal_report_acknowledged" CHECK (("state" = 'ACKNOWLEDGED') = ("acknowledged_on" IS NOT NULL)),
  ADD CONSTRAINT "appraisal_report_in_turn" CHECK ("acknowledged_on" IS NULL OR "reported_on" <= "acknowledged_on"),
  ADD CONSTRAINT "appraisal_report_members" CHECK (
    "outstanding" >= 0 AND "lacking" >= 0 AND "outstanding" + "lacking" <= "members");

-- Points: nobody owes any, and no photo outlives its review.
ALTER TABLE "points_pilot"
  ADD CONSTRAINT "points_pilot_term" CHECK ("until" >= "since");

ALTER TABLE "points_rule"
  ADD CONSTRAINT "points_rule_values" CHECK ("points" > 0 AND "photos" >= 0 AND "at_most_per_month" > 0),
  ADD CONSTRAINT "points_rule_term" CHECK ("until" >= "since");

ALTER TABLE "points_account"
  ADD CONSTRAINT "points_account_balance" CHECK ("balance" >= 0),
  ADD CONSTRAINT "points_account_term" CHECK ("closed_on" >= "opened_on");

ALTER TABLE "points_good"
  ADD CONSTRAINT "points_good_price" CHECK ("price" > 0),
  ADD CONSTRAINT "points_good_stock" CHECK ("stock" >= 0);

ALTER TABLE "points_entry"
  ADD CONSTRAINT "points_entry_for" CHECK (("rule_id" IS NULL) <> ("good_id" IS NULL)),
  ADD CONSTRAINT "points_entry_points" CHECK (CASE WHEN "rule_id" IS NULL THEN "points" < 0 ELSE "points" > 0 END),
  ADD CONSTRAINT "points_entry_reviewed" CHECK (
    ("state" = 'SUBMITTED') = ("reviewed_on" IS NULL) AND ("reviewed_on" IS NULL) = ("reviewer" IS NULL)
    AND ("reviewed_on" IS NULL OR "submitted_on" <= "reviewed_on")),
  ADD CONSTRAINT "points_entry_reason" CHECK (("state" = 'REJECTED') = ("reason" IS NOT NULL)),
  ADD CONSTRAINT "points_entry_photos" CHECK (
    "photos" >= 0 AND ("photos" = 0) = ("photos_blurred" IS NULL)
    AND ("photos_deleted_on" IS NOT NULL) = ("photos" > 0 AND "reviewed_on" IS NOT NULL)
    AND ("reviewed_on" IS NULL OR "photos_blurred" IS NOT FALSE));

ALTER TABLE "star_rule"
  ADD CONSTRAINT "star_rule_values" CHECK ("stars" BETWEEN 1 AND 5 AND "hours" >= 0 AND "points" >= 0),
  ADD CONSTRAINT "star_rule_term" CHECK ("until" >= "since");

ALTER TABLE "star_rating"
  ADD CONSTRAINT "star_rating_values" CHECK ("stars" BETWEEN 0 AND 5 AND "hours" >= 0 AND "points" >= 0);

ALTER TABLE "household_star_count"
  ADD CONSTRAINT "household_star_count_households" CHECK (
    "households" >= 0 AND "models" BETWEEN 0 AND least("households", 10));

ALTER TABLE "merchant_discount"
  ADD CONSTRAINT "merchant_discount_values" CHECK ("percent_off" BETWEEN 1 AND 100 AND "stars" BETWEEN 1 AND 5),
  ADD CONSTRAINT "merchant_discount_term" CHECK ("until" >= "since");

ALTER TABLE "volunteer_activity"
  ADD CONSTRAINT "volunteer_activity_hours" CHECK ("hours" > 0),
  ADD CONSTRAINT "volunteer_activity_capacity" CHECK ("sign_ups" BETWEEN 0 AND "capacity"),
  ADD CONSTRAINT "volunteer_activity_held" CHECK (
    ("state" = 'HELD') = ("attendance" IS NOT NULL) AND ("attendance" IS NULL OR "attendance" >= 0));

-- A donation names the qualification of the very charity that receives it.
ALTER TABLE "charity"
  ADD CONSTRAINT "charity_qualified" CHECK ("qualification" <> ''),
  ADD CONSTRAINT "charity_term" CHECK ("qualified_until" >= "qualified_since");

ALTER TABLE "donation"
  ADD CONSTRAINT "donation_qualified" FOREIGN KEY ("charity_id", "qualification")
    REFERENCES "charity" ("id", "qualification") ON UPDATE CASCADE,
  ADD CONSTRAINT "donation_yuan" CHECK ("yuan" > 0);

-- Subscribers: fewer than ten are never told, zero is.
ALTER TABLE "call_line_snapshot"
  ADD CONSTRAINT "call_line_snapshot_status" CHECK (
    "status" IN ('KNOWN', 'SUPPRESSED', 'NOT_COLLECTED') AND ("status" = 'KNOWN') = ("subscribers" IS NOT NULL)),
  ADD CONSTRAINT "call_line_snapshot_group" CHECK ("subscribers" = 0 OR "subscribers" >= 10),
  ADD CONSTRAINT "call_line_snapshot_month" CHECK (extract(day FROM "month") = 1 AND "published_on" > "month");

ALTER TABLE "call_line_call"
  ADD CONSTRAINT "call_line_call_response" CHECK (
    ("outcome" = 'NOT_REACHED') = ("response_seconds" IS NULL)
    AND ("response_seconds" IS NULL OR "response_seconds" >= 0));

ALTER TABLE "wish"
  ADD CONSTRAINT "wish_claimed" CHECK (
    ("state" = 'PUBLISHED') = ("claimed_on" IS NULL) AND ("claimed_on" IS NULL) = ("claimed_by_id" IS NULL)
    AND ("claimed_on" IS NULL OR "published_on" <= "claimed_on")),
  ADD CONSTRAINT "wish_fulfilled" CHECK (
    ("state" = 'FULFILLED') = ("fulfilled_on" IS NOT NULL)
    AND ("fulfilled_on" IS NULL OR "claimed_on" <= "fulfilled_on"));

ALTER TABLE "worker_care"
  ADD CONSTRAINT "worker_care_claimed" CHECK (
    ("state" = 'PUBLISHED') = ("claimed_on" IS NULL) AND ("claimed_on" IS NULL) = ("claimed_by_id" IS NULL)
    AND ("claimed_on" IS NULL OR "published_on" <= "claimed_on")),
  ADD CONSTRAINT "worker_care_fulfilled" CHECK (
    ("state" = 'FULFILLED') = ("fulfilled_on" IS NOT NULL)
    AND ("fulfilled_on" IS NULL OR "claimed_on" <= "fulfilled_on")
    AND ("fulfilled_on" IS NULL) = ("served" IS NULL) AND ("served" IS NULL OR "served" >= 0));

ALTER TABLE "society_partner"
  ADD CONSTRAINT "society_partner_people" CHECK ("people" > 0),
  ADD CONSTRAINT "society_partner_term" CHECK ("until" >= "since");

ALTER TABLE "venture_project"
  ADD CONSTRAINT "venture_project_together" CHECK (cardinality("together") > 0),
  ADD CONSTRAINT "venture_project_funded" CHECK (
    ("state" IN ('FUNDED', 'REPORTED')) = ("funded_on" IS NOT NULL)
    AND ("funded_on" IS NULL) = ("funded_yuan" IS NULL)
    AND ("funded_on" IS NULL OR "proposed_on" <= "funded_on")),
  ADD CONSTRAINT "venture_project_money" CHECK ("asked_yuan" > 0 AND "funded_yuan" BETWEEN 0 AND "asked_yuan"),
  ADD CONSTRAINT "venture_project_reported" CHECK (
    ("state" = 'REPORTED') = ("reported_on" IS NOT NULL) AND ("reported_on" IS NULL) = ("result" IS NULL)
    AND ("reported_on" IS NULL) = ("served" IS NULL)
    AND ("reported_on" IS NULL OR "funded_on" <= "reported_on"));

ALTER TABLE "reported_figure"
  ADD CONSTRAINT "reported_figure_value" CHECK (("status" IN ('KNOWN', 'PARTIAL')) = ("value" IS NOT NULL));
