-- CreateEnum
CREATE TYPE "PartyOrganisationTier" AS ENUM ('CITY', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'BASE');

-- CreateEnum
CREATE TYPE "PartyOrganisationAnchor" AS ENUM ('REGION', 'GRID', 'COMPOUND', 'LANE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'BUSINESS_DISTRICT', 'ENTERPRISE', 'INDUSTRY', 'OLD_HOUSE', 'TALENT_STATION');

-- CreateEnum
CREATE TYPE "MemberUnitKind" AS ENUM ('OFFICE', 'PUBLIC_INSTITUTION', 'SCHOOL', 'HEALTH', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION');

-- CreateEnum
CREATE TYPE "ServiceCentreLevel" AS ENUM ('COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'STATION');

-- CreateEnum
CREATE TYPE "PublicRoleKind" AS ENUM ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER', 'TASK_FORCE_LEADER');

-- CreateEnum
CREATE TYPE "CoBuildingAgreementState" AS ENUM ('DRAFTED', 'SIGNED', 'FULFILLED', 'ENDED');

-- CreateEnum
CREATE TYPE "JointMeetingState" AS ENUM ('CALLED', 'HELD', 'PUBLISHED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "JointMeetingList" AS ENUM ('NEED', 'RESOURCE', 'PROJECT', 'ISSUE');

-- CreateEnum
CREATE TYPE "JointMeetingSubject" AS ENUM ('PARKING', 'VENUE', 'STAFF', 'EXPERTISE', 'FUNDS', 'GOODS', 'ENVIRONMENT', 'SAFETY');

-- CreateEnum
CREATE TYPE "JointMeetingItemState" AS ENUM ('RAISED', 'MATCHED', 'TAKEN_ON', 'DONE', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "MonthlyTopicKind" AS ENUM ('GOVERNANCE', 'LIVELIHOOD');

-- CreateEnum
CREATE TYPE "MonthlyTopicState" AS ENUM ('CHOSEN', 'LED', 'REVIEWED', 'CLOSED');

-- CreateEnum
CREATE TYPE "EmergencyEpisodeKind" AS ENUM ('FLOOD', 'TYPHOON', 'FOREST_FIRE', 'COLD_WAVE', 'PUBLIC_HEALTH');

-- CreateEnum
CREATE TYPE "EmergencyResponseLevel" AS ENUM ('LEVEL_I', 'LEVEL_II', 'LEVEL_III', 'LEVEL_IV');

-- CreateEnum
CREATE TYPE "EmergencyDuty" AS ENUM ('PATROL', 'EVACUATION', 'SUPPLY', 'VISIT', 'TRAFFIC');

-- CreateEnum
CREATE TYPE "CentreTeamDuty" AS ENUM ('GUIDANCE', 'FIRST_AID', 'LEGAL_ADVICE', 'REPAIRS', 'CHILDCARE', 'CULTURE', 'ENVIRONMENT', 'ORDER');

-- CreateEnum
CREATE TYPE "CentreDefect" AS ENUM ('SMALL', 'DANGEROUS', 'OLD');

-- CreateEnum
CREATE TYPE "CentreRenewalState" AS ENUM ('LISTED', 'FUNDED', 'BUILDING', 'COMPLETED');

-- CreateEnum
CREATE TYPE "GovernmentServiceField" AS ENUM ('CIVIL_AFFAIRS', 'SOCIAL_SECURITY', 'EMPLOYMENT', 'HOUSEHOLD_REGISTER', 'BUSINESS', 'HOUSING', 'FARMING', 'HEALTH');

-- CreateEnum
CREATE TYPE "ServiceChannel" AS ENUM ('WINDOW', 'TOWN_TERMINAL', 'ONLINE', 'SELF_SERVICE');

-- CreateEnum
CREATE TYPE "LectureField" AS ENUM ('POLICY', 'LAW', 'CULTURE', 'HEALTH', 'SAFETY', 'HISTORY');

-- CreateEnum
CREATE TYPE "LectureVenueKind" AS ENUM ('GUESTHOUSE', 'TEA_HOUSE', 'SERVICE_CENTRE', 'COURTYARD');

-- CreateEnum
CREATE TYPE "LectureSessionState" AS ENUM ('REQUESTED', 'BOOKED', 'HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PartyActivityKind" AS ENUM ('THEME_DAY', 'POLITICAL_BIRTHDAY', 'READING');

-- CreateEnum
CREATE TYPE "CommendationKind" AS ENUM ('LEARNING_STAR', 'POST_PIONEER');

-- CreateEnum
CREATE TYPE "ProjectField" AS ENUM ('ROADS', 'LIGHTING', 'WATER', 'ENVIRONMENT', 'INDUSTRY', 'CARE', 'CULTURE');

-- CreateEnum
CREATE TYPE "SecretaryProjectState" AS ENUM ('PROPOSED', 'SELECTED', 'FUNDED', 'DONE');

-- CreateEnum
CREATE TYPE "LivelihoodProjectState" AS ENUM ('PLANNED', 'UNDER_WAY', 'DONE');

-- CreateEnum
CREATE TYPE "SecretaryContestKind" AS ENUM ('PRESENTATION', 'SITE_VISIT', 'KNOWLEDGE');

-- CreateEnum
CREATE TYPE "LeaderProblemState" AS ENUM ('BROUGHT_BACK', 'ASSIGNED', 'SETTLED');

-- CreateEnum
CREATE TYPE "PowerListLevel" AS ENUM ('COUNTY', 'SUBDISTRICT', 'VILLAGE');

-- CreateEnum
CREATE TYPE "PowerListSection" AS ENUM ('DECISION', 'FUNDS', 'PROJECT', 'SERVICE', 'SUPERVISION');

-- CreateEnum
CREATE TYPE "PriorReviewMatter" AS ENUM ('CHARTER', 'ELECTION', 'FUNDS', 'ACTIVITY');

-- CreateEnum
CREATE TYPE "PriorReviewState" AS ENUM ('SUBMITTED', 'APPROVED', 'RETURNED', 'REFUSED');

-- CreateEnum
CREATE TYPE "UpwardReportKind" AS ENUM ('REQUEST', 'REPORT');

-- CreateEnum
CREATE TYPE "UpwardReportState" AS ENUM ('SENT', 'RECEIVED', 'ANSWERED');

-- CreateEnum
CREATE TYPE "CouncilMatterKind" AS ENUM ('DISPUTE', 'PARKING', 'PROPERTY', 'ENVIRONMENT', 'FACILITIES', 'SAFETY');

-- CreateEnum
CREATE TYPE "CouncilMatterState" AS ENUM ('RAISED', 'DISCUSSED', 'PASSED_UP', 'SETTLED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "ChainIndustry" AS ENUM ('CERAMICS', 'GARMENTS', 'FOOD', 'TOYS', 'ELECTRONICS', 'COURIERS');

-- CreateEnum
CREATE TYPE "ChainExchangeKind" AS ENUM ('STAFF', 'ORDER');

-- CreateEnum
CREATE TYPE "VillageRuleKind" AS ENUM ('VILLAGE_RULES', 'RESIDENTS_CONVENTION');

-- CreateEnum
CREATE TYPE "LeadProjectTrack" AS ENUM ('COMPETED', 'CHALLENGE');

-- CreateEnum
CREATE TYPE "LeadProjectState" AS ENUM ('BID', 'WON', 'PLEDGED', 'SHOWN', 'LOST');

-- CreateEnum
CREATE TYPE "YearlyReviewGrade" AS ENUM ('GOOD', 'FAIR', 'AVERAGE', 'POOR');

-- CreateEnum
CREATE TYPE "FigureUnit" AS ENUM ('COUNT', 'PEOPLE', 'PERSON_TIMES', 'HOUSEHOLDS', 'ROOMS', 'CASES', 'YUAN', 'SQUARE_METRES', 'HOURS', 'MINUTES', 'SECONDS', 'POINTS', 'SHARE');

-- CreateEnum
CREATE TYPE "FigureStatus" AS ENUM ('KNOWN', 'PARTIAL', 'SUPPRESSED', 'NOT_COLLECTED', 'UNDEFINED');

-- CreateEnum
CREATE TYPE "FigureBound" AS ENUM ('EXACT', 'AT_LEAST', 'BELOW', 'ABOUT');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "PartyOrganisationKind" ADD VALUE 'BRANCH' AFTER 'GENERAL_BRANCH';
ALTER TYPE "PartyOrganisationKind" ADD VALUE 'JOINT_BRANCH' AFTER 'BRANCH';
ALTER TYPE "PartyOrganisationKind" ADD VALUE 'PARTY_GROUP' AFTER 'GRID_PARTY_GROUP';

-- AlterTable
ALTER TABLE "party_organisation" ADD COLUMN     "anchor_kind" "PartyOrganisationAnchor" NOT NULL DEFAULT 'REGION',
ADD COLUMN     "anchor_name" TEXT,
ADD COLUMN     "emergency_id" TEXT,
ADD COLUMN     "tier" "PartyOrganisationTier" NOT NULL DEFAULT 'BASE';
UPDATE "party_organisation" SET
  "tier" = CASE
    WHEN "kind" = 'CITY_COMMITTEE' THEN 'CITY'
    WHEN "kind" = 'COUNTY_COMMITTEE' THEN 'COUNTY'
    WHEN "kind" IN ('SUBDISTRICT_COMMITTEE', 'SUBDISTRICT_JOINT_COMMITTEE') THEN 'SUBDISTRICT'
    WHEN "kind" IN ('COMMUNITY_COMMITTEE', 'COMMUNITY_JOINT_COMMITTEE') THEN 'COMMUNITY'
    ELSE 'BASE' END::"PartyOrganisationTier",
  "anchor_kind" = CASE
    WHEN "grid_code" IS NOT NULL THEN 'GRID'
    WHEN "kind" = 'OWNERS_COMMITTEE_BRANCH' THEN 'OWNERS_COMMITTEE'
    WHEN "kind" = 'PROPERTY_COMPANY_BRANCH' THEN 'PROPERTY_COMPANY'
    WHEN "compound_id" IS NOT NULL THEN 'COMPOUND'
    WHEN "kind" = 'LANE_BRANCH' THEN 'LANE'
    ELSE 'REGION' END::"PartyOrganisationAnchor";

-- AlterTable
-- What kind of unit it is nobody has asked so far; most are public institutions.
ALTER TABLE "member_unit" ADD COLUMN "kind" "MemberUnitKind";
UPDATE "member_unit" SET "kind" = 'PUBLIC_INSTITUTION';
ALTER TABLE "member_unit" ALTER COLUMN "kind" SET NOT NULL;

-- AlterTable
ALTER TABLE "service_centre" ADD COLUMN     "latitude" DOUBLE PRECISION,
ADD COLUMN     "level" "ServiceCentreLevel",
ADD COLUMN     "longitude" DOUBLE PRECISION,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "services" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "square_metres" INTEGER;
UPDATE "service_centre" SET "level" = CASE
  WHEN "kind" IN ('DISTRICT_CENTRE', 'EMERGING_FIELD_CENTRE') THEN 'COUNTY'
  WHEN "kind" IN ('AREA_CENTRE', 'SUBDISTRICT_CENTRE') THEN 'SUBDISTRICT'
  WHEN "kind" = 'COMMUNITY_CENTRE' THEN 'COMMUNITY'
  ELSE 'STATION' END::"ServiceCentreLevel";
ALTER TABLE "service_centre" ALTER COLUMN "level" SET NOT NULL;

-- CreateTable
CREATE TABLE "public_role" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "role" "PublicRoleKind" NOT NULL,
    "title" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "duty_phone" TEXT NOT NULL,
    "accepted_on" DATE NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "public_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "co_building_agreement" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "committee_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "promises" TEXT[],
    "state" "CoBuildingAgreementState" NOT NULL,
    "signed_on" DATE,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "co_building_agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "joint_meeting" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "convener_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "venue" TEXT NOT NULL,
    "state" "JointMeetingState" NOT NULL,
    "units_present" INTEGER,
    "minutes_published_on" DATE,

    CONSTRAINT "joint_meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "joint_meeting_item" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "list" "JointMeetingList" NOT NULL,
    "subject" "JointMeetingSubject" NOT NULL,
    "title" TEXT NOT NULL,
    "quantity" INTEGER,
    "raised_by_id" TEXT,
    "raised_on" DATE NOT NULL,
    "state" "JointMeetingItemState" NOT NULL,
    "matched_with_id" TEXT,
    "matched_on" DATE,
    "unit_id" TEXT,
    "taken_on" DATE,
    "done_on" DATE,
    "published_on" DATE,

    CONSTRAINT "joint_meeting_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "monthly_topic" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "kind" "MonthlyTopicKind" NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "state" "MonthlyTopicState" NOT NULL,
    "chosen_on" DATE NOT NULL,
    "lead_id" TEXT,
    "led_on" DATE,
    "reviewed_on" DATE,
    "result" TEXT,
    "closed_on" DATE,

    CONSTRAINT "monthly_topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emergency_episode" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "EmergencyEpisodeKind" NOT NULL,
    "level" "EmergencyResponseLevel" NOT NULL,
    "document_number" TEXT NOT NULL,
    "announced_at" TIMESTAMPTZ(3) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "end_document_number" TEXT,
    "deadline_share" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "emergency_episode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emergency_team" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "emergency_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "duty" "EmergencyDuty" NOT NULL,
    "members" INTEGER NOT NULL,
    "formed_on" DATE NOT NULL,
    "dissolved_on" DATE,

    CONSTRAINT "emergency_team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "centre_team" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "centre_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "duty" "CentreTeamDuty" NOT NULL,
    "members" INTEGER NOT NULL,
    "formed_on" DATE NOT NULL,

    CONSTRAINT "centre_team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "centre_renewal" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "centre_id" TEXT NOT NULL,
    "defects" "CentreDefect"[],
    "square_metres_before" INTEGER NOT NULL,
    "square_metres_after" INTEGER,
    "state" "CentreRenewalState" NOT NULL,
    "yuan" INTEGER,
    "listed_on" DATE NOT NULL,
    "started_on" DATE,
    "completed_on" DATE,

    CONSTRAINT "centre_renewal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "government_service" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "field" "GovernmentServiceField" NOT NULL,
    "authority" TEXT NOT NULL,
    "channels" "ServiceChannel"[],
    "papers" TEXT[],
    "missing_paper_accepted" BOOLEAN NOT NULL,
    "promise_accepted" BOOLEAN NOT NULL,
    "one_stop_at_town" BOOLEAN NOT NULL,
    "legal_days" INTEGER NOT NULL,
    "promised_days" INTEGER NOT NULL,

    CONSTRAINT "government_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "government_service_offer" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "centre_id" TEXT NOT NULL,
    "channel" "ServiceChannel" NOT NULL,
    "hours" TEXT NOT NULL,
    "day_and_night" BOOLEAN NOT NULL,

    CONSTRAINT "government_service_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lecture_topic" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "field" "LectureField" NOT NULL,
    "minutes" INTEGER NOT NULL,
    "offered_by" TEXT NOT NULL,

    CONSTRAINT "lecture_topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lecture_venue" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "LectureVenueKind" NOT NULL,
    "address" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "since" DATE NOT NULL,

    CONSTRAINT "lecture_venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lecture_session" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,
    "venue_id" TEXT NOT NULL,
    "state" "LectureSessionState" NOT NULL,
    "requested_on" DATE NOT NULL,
    "requesters" INTEGER,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "attendance" INTEGER,

    CONSTRAINT "lecture_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_activity" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "kind" "PartyActivityKind" NOT NULL,
    "title" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "attendance" INTEGER,
    "model_case" BOOLEAN NOT NULL,

    CONSTRAINT "party_activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_pairing" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "unit_name" TEXT NOT NULL,
    "unit_kind" "MemberUnitKind" NOT NULL,
    "tasks" TEXT[],
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "unit_pairing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_commendation" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "kind" "CommendationKind" NOT NULL,
    "citation" TEXT NOT NULL,
    "commended_on" DATE NOT NULL,

    CONSTRAINT "party_commendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secretary_project" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "field" "ProjectField" NOT NULL,
    "year" INTEGER NOT NULL,
    "state" "SecretaryProjectState" NOT NULL,
    "proposed_on" DATE NOT NULL,
    "selected_on" DATE,
    "funded_on" DATE,
    "done_on" DATE,
    "own_yuan" INTEGER NOT NULL,
    "raised_yuan" INTEGER NOT NULL,
    "people_served" INTEGER,

    CONSTRAINT "secretary_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "livelihood_project" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "secretary_project_id" TEXT,
    "title" TEXT NOT NULL,
    "field" "ProjectField" NOT NULL,
    "state" "LivelihoodProjectState" NOT NULL,
    "planned_on" DATE NOT NULL,
    "done_on" DATE,
    "yuan" INTEGER NOT NULL,
    "people_served" INTEGER,

    CONSTRAINT "livelihood_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secretary" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "public_role_id" TEXT NOT NULL,
    "heads_committee_too" BOOLEAN NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "secretary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating_criterion" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "points" INTEGER NOT NULL,

    CONSTRAINT "rating_criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secretary_rating" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "secretary_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "points" DOUBLE PRECISION,
    "stars" INTEGER NOT NULL,
    "rated_on" DATE NOT NULL,

    CONSTRAINT "secretary_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secretary_score" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "rating_id" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "points" DOUBLE PRECISION,

    CONSTRAINT "secretary_score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secretary_contest" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "SecretaryContestKind" NOT NULL,
    "held_on" DATE NOT NULL,
    "entrants" INTEGER NOT NULL,

    CONSTRAINT "secretary_contest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contest_place" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "contest_id" TEXT NOT NULL,
    "secretary_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "contest_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leader_link" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "leader_id" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "leader_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leader_visit" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "link_id" TEXT NOT NULL,
    "visited_on" DATE NOT NULL,
    "purpose" TEXT NOT NULL,

    CONSTRAINT "leader_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leader_problem" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "visit_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "LeaderProblemState" NOT NULL,
    "brought_back_on" DATE NOT NULL,
    "assigned_to" TEXT,
    "settled_on" DATE,

    CONSTRAINT "leader_problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "power_list_item" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "level" "PowerListLevel" NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "section" "PowerListSection" NOT NULL,
    "procedure" TEXT[],
    "basis" TEXT,
    "revised_on" DATE NOT NULL,

    CONSTRAINT "power_list_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prior_review" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "matter" "PriorReviewMatter" NOT NULL,
    "title" TEXT NOT NULL,
    "submitted_on" DATE NOT NULL,
    "state" "PriorReviewState" NOT NULL,
    "decided_on" DATE,
    "opinion" TEXT,

    CONSTRAINT "prior_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upward_report" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "sender_id" TEXT NOT NULL,
    "recipient_id" TEXT NOT NULL,
    "kind" "UpwardReportKind" NOT NULL,
    "subject" TEXT,
    "sent_on" DATE NOT NULL,
    "state" "UpwardReportState" NOT NULL,
    "answered_on" DATE,
    "answer" TEXT,

    CONSTRAINT "upward_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_procedure" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "votes" BOOLEAN NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "council_procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_step" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "procedure_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "council_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_matter" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "compound_id" TEXT,
    "procedure_id" TEXT NOT NULL,
    "kind" "CouncilMatterKind" NOT NULL,
    "title" TEXT NOT NULL,
    "state" "CouncilMatterState" NOT NULL,
    "raised_on" DATE NOT NULL,
    "passed_up" BOOLEAN NOT NULL,
    "meeting_item_id" TEXT,
    "settled_on" DATE,
    "published_on" DATE,
    "votes_for" INTEGER,
    "votes_against" INTEGER,
    "raters" INTEGER,
    "rating" DOUBLE PRECISION,

    CONSTRAINT "council_matter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_matter_step" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "matter_id" TEXT NOT NULL,
    "step_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "taken_on" DATE NOT NULL,
    "participants" INTEGER,

    CONSTRAINT "council_matter_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_alliance" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "industry" "ChainIndustry" NOT NULL,
    "lead_id" TEXT NOT NULL,
    "formed_on" DATE NOT NULL,

    CONSTRAINT "chain_alliance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_enterprise" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alliance_id" TEXT NOT NULL,
    "joint_branch_id" TEXT,
    "has_own_branch" BOOLEAN NOT NULL,
    "employees" INTEGER NOT NULL,

    CONSTRAINT "chain_enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_exchange" (
    "id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "alliance_id" TEXT NOT NULL,
    "giver_id" TEXT NOT NULL,
    "taker_id" TEXT NOT NULL,
    "kind" "ChainExchangeKind" NOT NULL,
    "content" TEXT NOT NULL,
    "workers" INTEGER,
    "order_yuan" INTEGER,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "chain_exchange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_guarantee" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "office_yuan" INTEGER NOT NULL,
    "service_yuan" INTEGER NOT NULL,
    "allowance_yuan" INTEGER NOT NULL,
    "pilot_yuan" INTEGER,
    "paid_on" DATE,

    CONSTRAINT "funding_guarantee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "village_rule" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "kind" "VillageRuleKind" NOT NULL,
    "version" INTEGER NOT NULL,
    "revised" BOOLEAN NOT NULL,
    "revises_id" TEXT,
    "title" TEXT NOT NULL,
    "clauses" TEXT[],
    "adopted_by" TEXT NOT NULL,
    "adopted_on" DATE NOT NULL,
    "filed_on" DATE,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "village_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_project" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "track" "LeadProjectTrack" NOT NULL,
    "year" INTEGER NOT NULL,
    "state" "LeadProjectState" NOT NULL,
    "bid_on" DATE NOT NULL,
    "pledge" TEXT,
    "pledged_on" DATE,
    "result" TEXT,
    "shown_on" DATE,

    CONSTRAINT "lead_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "yearly_review" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "lead_project_id" TEXT,
    "year" INTEGER NOT NULL,
    "reported_on" DATE NOT NULL,
    "reviewers" INTEGER NOT NULL,
    "grade" "YearlyReviewGrade",

    CONSTRAINT "yearly_review_pkey" PRIMARY KEY ("id")
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
CREATE INDEX "public_role_organisation_id_idx" ON "public_role"("organisation_id");

-- CreateIndex
CREATE INDEX "public_role_region_code_idx" ON "public_role"("region_code");

-- CreateIndex
CREATE INDEX "co_building_agreement_community_code_idx" ON "co_building_agreement"("community_code");

-- CreateIndex
CREATE INDEX "co_building_agreement_unit_id_idx" ON "co_building_agreement"("unit_id");

-- CreateIndex
CREATE INDEX "co_building_agreement_committee_id_idx" ON "co_building_agreement"("committee_id");

-- CreateIndex
CREATE INDEX "joint_meeting_community_code_idx" ON "joint_meeting"("community_code");

-- CreateIndex
CREATE INDEX "joint_meeting_convener_id_idx" ON "joint_meeting"("convener_id");

-- CreateIndex
CREATE INDEX "joint_meeting_item_community_code_idx" ON "joint_meeting_item"("community_code");

-- CreateIndex
CREATE INDEX "joint_meeting_item_meeting_id_idx" ON "joint_meeting_item"("meeting_id");

-- CreateIndex
CREATE INDEX "joint_meeting_item_raised_by_id_idx" ON "joint_meeting_item"("raised_by_id");

-- CreateIndex
CREATE INDEX "joint_meeting_item_matched_with_id_idx" ON "joint_meeting_item"("matched_with_id");

-- CreateIndex
CREATE INDEX "joint_meeting_item_unit_id_idx" ON "joint_meeting_item"("unit_id");

-- CreateIndex
CREATE INDEX "monthly_topic_region_code_idx" ON "monthly_topic"("region_code");

-- CreateIndex
CREATE INDEX "monthly_topic_lead_id_idx" ON "monthly_topic"("lead_id");

-- CreateIndex
CREATE INDEX "emergency_episode_region_code_idx" ON "emergency_episode"("region_code");

-- CreateIndex
CREATE INDEX "emergency_team_community_code_idx" ON "emergency_team"("community_code");

-- CreateIndex
CREATE INDEX "emergency_team_emergency_id_idx" ON "emergency_team"("emergency_id");

-- CreateIndex
CREATE INDEX "centre_team_region_code_idx" ON "centre_team"("region_code");

-- CreateIndex
CREATE INDEX "centre_team_centre_id_idx" ON "centre_team"("centre_id");

-- CreateIndex
CREATE INDEX "centre_renewal_region_code_idx" ON "centre_renewal"("region_code");

-- CreateIndex
CREATE INDEX "centre_renewal_centre_id_idx" ON "centre_renewal"("centre_id");

-- CreateIndex
CREATE INDEX "government_service_region_code_idx" ON "government_service"("region_code");

-- CreateIndex
CREATE INDEX "government_service_offer_region_code_idx" ON "government_service_offer"("region_code");

-- CreateIndex
CREATE INDEX "government_service_offer_service_id_idx" ON "government_service_offer"("service_id");

-- CreateIndex
CREATE INDEX "government_service_offer_centre_id_idx" ON "government_service_offer"("centre_id");

-- CreateIndex
CREATE INDEX "lecture_topic_region_code_idx" ON "lecture_topic"("region_code");

-- CreateIndex
CREATE INDEX "lecture_venue_community_code_idx" ON "lecture_venue"("community_code");

-- CreateIndex
CREATE INDEX "lecture_session_community_code_idx" ON "lecture_session"("community_code");

-- CreateIndex
CREATE INDEX "lecture_session_topic_id_idx" ON "lecture_session"("topic_id");

-- CreateIndex
CREATE INDEX "lecture_session_venue_id_idx" ON "lecture_session"("venue_id");

-- CreateIndex
CREATE INDEX "party_activity_community_code_idx" ON "party_activity"("community_code");

-- CreateIndex
CREATE INDEX "party_activity_organisation_id_idx" ON "party_activity"("organisation_id");

-- CreateIndex
CREATE INDEX "unit_pairing_community_code_idx" ON "unit_pairing"("community_code");

-- CreateIndex
CREATE INDEX "party_commendation_region_code_idx" ON "party_commendation"("region_code");

-- CreateIndex
CREATE INDEX "party_commendation_organisation_id_idx" ON "party_commendation"("organisation_id");

-- CreateIndex
CREATE INDEX "secretary_project_community_code_idx" ON "secretary_project"("community_code");

-- CreateIndex
CREATE INDEX "secretary_project_organisation_id_idx" ON "secretary_project"("organisation_id");

-- CreateIndex
CREATE INDEX "livelihood_project_community_code_idx" ON "livelihood_project"("community_code");

-- CreateIndex
CREATE INDEX "livelihood_project_secretary_project_id_idx" ON "livelihood_project"("secretary_project_id");

-- CreateIndex
CREATE INDEX "secretary_community_code_idx" ON "secretary"("community_code");

-- CreateIndex
CREATE INDEX "secretary_organisation_id_idx" ON "secretary"("organisation_id");

-- CreateIndex
CREATE INDEX "secretary_public_role_id_idx" ON "secretary"("public_role_id");

-- CreateIndex
CREATE INDEX "rating_criterion_region_code_idx" ON "rating_criterion"("region_code");

-- CreateIndex
CREATE INDEX "secretary_rating_community_code_idx" ON "secretary_rating"("community_code");

-- CreateIndex
CREATE INDEX "secretary_rating_secretary_id_idx" ON "secretary_rating"("secretary_id");

-- CreateIndex
CREATE INDEX "secretary_score_community_code_idx" ON "secretary_score"("community_code");

-- CreateIndex
CREATE INDEX "secretary_score_rating_id_idx" ON "secretary_score"("rating_id");

-- CreateIndex
CREATE INDEX "secretary_score_criterion_id_idx" ON "secretary_score"("criterion_id");

-- CreateIndex
CREATE INDEX "secretary_contest_region_code_idx" ON "secretary_contest"("region_code");

-- CreateIndex
CREATE INDEX "contest_place_community_code_idx" ON "contest_place"("community_code");

-- CreateIndex
CREATE INDEX "contest_place_contest_id_idx" ON "contest_place"("contest_id");

-- CreateIndex
CREATE INDEX "contest_place_secretary_id_idx" ON "contest_place"("secretary_id");

-- CreateIndex
CREATE INDEX "leader_link_region_code_idx" ON "leader_link"("region_code");

-- CreateIndex
CREATE INDEX "leader_link_organisation_id_idx" ON "leader_link"("organisation_id");

-- CreateIndex
CREATE INDEX "leader_link_leader_id_idx" ON "leader_link"("leader_id");

-- CreateIndex
CREATE INDEX "leader_visit_region_code_idx" ON "leader_visit"("region_code");

-- CreateIndex
CREATE INDEX "leader_visit_link_id_idx" ON "leader_visit"("link_id");

-- CreateIndex
CREATE INDEX "leader_problem_region_code_idx" ON "leader_problem"("region_code");

-- CreateIndex
CREATE INDEX "leader_problem_visit_id_idx" ON "leader_problem"("visit_id");

-- CreateIndex
CREATE INDEX "power_list_item_region_code_idx" ON "power_list_item"("region_code");

-- CreateIndex
CREATE INDEX "prior_review_community_code_idx" ON "prior_review"("community_code");

-- CreateIndex
CREATE INDEX "prior_review_reviewer_id_idx" ON "prior_review"("reviewer_id");

-- CreateIndex
CREATE INDEX "upward_report_region_code_idx" ON "upward_report"("region_code");

-- CreateIndex
CREATE INDEX "upward_report_sender_id_idx" ON "upward_report"("sender_id");

-- CreateIndex
CREATE INDEX "upward_report_recipient_id_idx" ON "upward_report"("recipient_id");

-- CreateIndex
CREATE INDEX "council_procedure_region_code_idx" ON "council_procedure"("region_code");

-- CreateIndex
CREATE INDEX "council_step_region_code_idx" ON "council_step"("region_code");

-- CreateIndex
CREATE INDEX "council_step_procedure_id_idx" ON "council_step"("procedure_id");

-- CreateIndex
CREATE INDEX "council_matter_community_code_idx" ON "council_matter"("community_code");

-- CreateIndex
CREATE INDEX "council_matter_compound_id_idx" ON "council_matter"("compound_id");

-- CreateIndex
CREATE INDEX "council_matter_procedure_id_idx" ON "council_matter"("procedure_id");

-- CreateIndex
CREATE INDEX "council_matter_meeting_item_id_idx" ON "council_matter"("meeting_item_id");

-- CreateIndex
CREATE INDEX "council_matter_step_community_code_idx" ON "council_matter_step"("community_code");

-- CreateIndex
CREATE INDEX "council_matter_step_matter_id_idx" ON "council_matter_step"("matter_id");

-- CreateIndex
CREATE INDEX "council_matter_step_step_id_idx" ON "council_matter_step"("step_id");

-- CreateIndex
CREATE INDEX "chain_alliance_region_code_idx" ON "chain_alliance"("region_code");

-- CreateIndex
CREATE INDEX "chain_alliance_lead_id_idx" ON "chain_alliance"("lead_id");

-- CreateIndex
CREATE INDEX "chain_enterprise_region_code_idx" ON "chain_enterprise"("region_code");

-- CreateIndex
CREATE INDEX "chain_enterprise_alliance_id_idx" ON "chain_enterprise"("alliance_id");

-- CreateIndex
CREATE INDEX "chain_enterprise_joint_branch_id_idx" ON "chain_enterprise"("joint_branch_id");

-- CreateIndex
CREATE INDEX "chain_exchange_region_code_idx" ON "chain_exchange"("region_code");

-- CreateIndex
CREATE INDEX "chain_exchange_alliance_id_idx" ON "chain_exchange"("alliance_id");

-- CreateIndex
CREATE INDEX "chain_exchange_giver_id_idx" ON "chain_exchange"("giver_id");

-- CreateIndex
CREATE INDEX "chain_exchange_taker_id_idx" ON "chain_exchange"("taker_id");

-- CreateIndex
CREATE INDEX "funding_guarantee_community_code_idx" ON "funding_guarantee"("community_code");

-- CreateIndex
CREATE INDEX "village_rule_community_code_idx" ON "village_rule"("community_code");

-- CreateIndex
CREATE INDEX "village_rule_revises_id_idx" ON "village_rule"("revises_id");

-- CreateIndex
CREATE INDEX "lead_project_community_code_idx" ON "lead_project"("community_code");

-- CreateIndex
CREATE INDEX "lead_project_organisation_id_idx" ON "lead_project"("organisation_id");

-- CreateIndex
CREATE INDEX "yearly_review_community_code_idx" ON "yearly_review"("community_code");

-- CreateIndex
CREATE INDEX "yearly_review_organisation_id_idx" ON "yearly_review"("organisation_id");

-- CreateIndex
CREATE INDEX "yearly_review_lead_project_id_idx" ON "yearly_review"("lead_project_id");

-- CreateIndex
CREATE INDEX "reported_figure_region_code_idx" ON "reported_figure"("region_code");

-- CreateIndex
CREATE INDEX "party_organisation_emergency_id_idx" ON "party_organisation"("emergency_id");

-- CreateIndex
CREATE INDEX "member_unit_region_code_idx" ON "member_unit"("region_code");

-- CreateIndex
CREATE INDEX "service_centre_latitude_longitude_idx" ON "service_centre"("latitude", "longitude");

-- AddForeignKey
ALTER TABLE "party_organisation" ADD CONSTRAINT "party_organisation_emergency_id_fkey" FOREIGN KEY ("emergency_id") REFERENCES "emergency_episode"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_role" ADD CONSTRAINT "public_role_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_building_agreement" ADD CONSTRAINT "co_building_agreement_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "member_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_building_agreement" ADD CONSTRAINT "co_building_agreement_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_meeting" ADD CONSTRAINT "joint_meeting_convener_id_fkey" FOREIGN KEY ("convener_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_meeting_item" ADD CONSTRAINT "joint_meeting_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "joint_meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_meeting_item" ADD CONSTRAINT "joint_meeting_item_raised_by_id_fkey" FOREIGN KEY ("raised_by_id") REFERENCES "member_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_meeting_item" ADD CONSTRAINT "joint_meeting_item_matched_with_id_fkey" FOREIGN KEY ("matched_with_id") REFERENCES "joint_meeting_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "joint_meeting_item" ADD CONSTRAINT "joint_meeting_item_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "member_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "monthly_topic" ADD CONSTRAINT "monthly_topic_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "party_organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emergency_team" ADD CONSTRAINT "emergency_team_emergency_id_fkey" FOREIGN KEY ("emergency_id") REFERENCES "emergency_episode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_team" ADD CONSTRAINT "centre_team_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "service_centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_renewal" ADD CONSTRAINT "centre_renewal_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "service_centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "government_service_offer" ADD CONSTRAINT "government_service_offer_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "government_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "government_service_offer" ADD CONSTRAINT "government_service_offer_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "service_centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lecture_session" ADD CONSTRAINT "lecture_session_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "lecture_topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lecture_session" ADD CONSTRAINT "lecture_session_venue_id_fkey" FOREIGN KEY ("venue_id") REFERENCES "lecture_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_activity" ADD CONSTRAINT "party_activity_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_commendation" ADD CONSTRAINT "party_commendation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secretary_project" ADD CONSTRAINT "secretary_project_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "livelihood_project" ADD CONSTRAINT "livelihood_project_secretary_project_id_fkey" FOREIGN KEY ("secretary_project_id") REFERENCES "secretary_project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secretary" ADD CONSTRAINT "secretary_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secretary" ADD CONSTRAINT "secretary_public_role_id_fkey" FOREIGN KEY ("public_role_id") REFERENCES "public_role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secretary_rating" ADD CONSTRAINT "secretary_rating_secretary_id_fkey" FOREIGN KEY ("secretary_id") REFERENCES "secretary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secretary_score" ADD CONSTRAINT "secretary_score_rating_id_fkey" FOREIGN KEY ("rating_id") REFERENCES "secretary_rating"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "secretary_score" ADD CONSTRAINT "secretary_score_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "rating_criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_place" ADD CONSTRAINT "contest_place_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "secretary_contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_place" ADD CONSTRAINT "contest_place_secretary_id_fkey" FOREIGN KEY ("secretary_id") REFERENCES "secretary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leader_link" ADD CONSTRAINT "leader_link_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leader_link" ADD CONSTRAINT "leader_link_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "public_role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leader_visit" ADD CONSTRAINT "leader_visit_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "leader_link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leader_problem" ADD CONSTRAINT "leader_problem_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "leader_visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prior_review" ADD CONSTRAINT "prior_review_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upward_report" ADD CONSTRAINT "upward_report_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upward_report" ADD CONSTRAINT "upward_report_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_step" ADD CONSTRAINT "council_step_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "council_procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_matter" ADD CONSTRAINT "council_matter_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "council_procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_matter" ADD CONSTRAINT "council_matter_meeting_item_id_fkey" FOREIGN KEY ("meeting_item_id") REFERENCES "joint_meeting_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_matter_step" ADD CONSTRAINT "council_matter_step_matter_id_fkey" FOREIGN KEY ("matter_id") REFERENCES "council_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_matter_step" ADD CONSTRAINT "council_matter_step_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "council_step"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_alliance" ADD CONSTRAINT "chain_alliance_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_enterprise" ADD CONSTRAINT "chain_enterprise_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "chain_alliance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_enterprise" ADD CONSTRAINT "chain_enterprise_joint_branch_id_fkey" FOREIGN KEY ("joint_branch_id") REFERENCES "party_organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_exchange" ADD CONSTRAINT "chain_exchange_alliance_id_fkey" FOREIGN KEY ("alliance_id") REFERENCES "chain_alliance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_exchange" ADD CONSTRAINT "chain_exchange_giver_id_fkey" FOREIGN KEY ("giver_id") REFERENCES "chain_enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_exchange" ADD CONSTRAINT "chain_exchange_taker_id_fkey" FOREIGN KEY ("taker_id") REFERENCES "chain_enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_rule" ADD CONSTRAINT "village_rule_revises_id_fkey" FOREIGN KEY ("revises_id") REFERENCES "village_rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_project" ADD CONSTRAINT "lead_project_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "yearly_review" ADD CONSTRAINT "yearly_review_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "yearly_review" ADD CONSTRAINT "yearly_review_lead_project_id_fkey" FOREIGN KEY ("lead_project_id") REFERENCES "lead_project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say: states follow from their days, terms do not end before they begin or overlap, and what
-- belongs together is there together.
ALTER TABLE "party_organisation"
  ADD CONSTRAINT "dissolved_after_formed" CHECK ("dissolved_on" >= "formed_on"),
  ADD CONSTRAINT "not_its_own_parent" CHECK ("parent_id" <> "id"),
  ADD CONSTRAINT "anchored_on_what_it_names" CHECK (
    ("anchor_kind" <> 'GRID' OR "grid_code" IS NOT NULL) AND ("anchor_kind" <> 'COMPOUND' OR "compound_id" IS NOT NULL)),
  ADD CONSTRAINT "emergencies_form_these" CHECK (
    "emergency_id" IS NULL OR "kind"::text IN ('PROVISIONAL_BRANCH', 'TASK_FORCE'));
ALTER TABLE "public_role"
  ADD CONSTRAINT "accepted_before_held" CHECK ("accepted_on" <= "since" AND "until" >= "since");
ALTER TABLE "co_building_agreement"
  ADD CONSTRAINT "signed_unless_drafted" CHECK (("state" = 'DRAFTED') = ("signed_on" IS NULL)),
  ADD CONSTRAINT "ends_after_it_begins" CHECK ("until" >= "since");
ALTER TABLE "joint_meeting"
  ADD CONSTRAINT "published_with_minutes" CHECK (("state" = 'PUBLISHED') = ("minutes_published_on" IS NOT NULL)),
  ADD CONSTRAINT "minutes_after_meeting" CHECK ("minutes_published_on" >= "held_on"),
  ADD CONSTRAINT "units_counted_once_held" CHECK (("state" IN ('HELD', 'PUBLISHED')) = ("units_present" IS NOT NULL));
ALTER TABLE "joint_meeting_item"
  ADD CONSTRAINT "needs_are_matched" CHECK (
    ("matched_with_id" IS NULL) = ("matched_on" IS NULL) AND ("matched_on" IS NULL OR "list" = 'NEED')),
  ADD CONSTRAINT "taken_on_by_a_unit" CHECK (("unit_id" IS NULL) = ("taken_on" IS NULL)),
  ADD CONSTRAINT "one_step_after_another" CHECK (
    "matched_on" >= "raised_on" AND "taken_on" >= "raised_on" AND "done_on" >= "taken_on" AND "published_on" >= "done_on"
    AND ("taken_on" IS NOT NULL OR "done_on" IS NULL) AND ("done_on" IS NOT NULL OR "published_on" IS NULL)),
  ADD CONSTRAINT "state_as_its_days_say" CHECK ("state" = CASE
    WHEN "published_on" IS NOT NULL THEN 'PUBLISHED' WHEN "done_on" IS NOT NULL THEN 'DONE'
    WHEN "taken_on" IS NOT NULL THEN 'TAKEN_ON' WHEN "matched_on" IS NOT NULL THEN 'MATCHED'
    ELSE 'RAISED' END::"JointMeetingItemState");
ALTER TABLE "monthly_topic"
  ADD CONSTRAINT "month_by_its_first_day" CHECK (extract(day FROM "month") = 1),
  ADD CONSTRAINT "one_of_governance_three_of_livelihood" CHECK ("number" BETWEEN 1 AND CASE "kind" WHEN 'GOVERNANCE' THEN 1 ELSE 3 END),
  ADD CONSTRAINT "each_number_once" UNIQUE ("region_code", "month", "kind", "number"),
  ADD CONSTRAINT "led_by_somebody" CHECK (("lead_id" IS NULL) = ("led_on" IS NULL) AND ("result" IS NULL) = ("reviewed_on" IS NULL)),
  ADD CONSTRAINT "topic_state_as_its_days_say" CHECK (
    "led_on" >= "chosen_on" AND "reviewed_on" >= "led_on" AND "closed_on" >= "reviewed_on"
    AND ("led_on" IS NOT NULL OR "reviewed_on" IS NULL) AND ("reviewed_on" IS NOT NULL OR "closed_on" IS NULL)
    AND "state" = CASE WHEN "closed_on" IS NOT NULL THEN 'CLOSED' WHEN "reviewed_on" IS NOT NULL THEN 'REVIEWED'
      WHEN "led_on" IS NOT NULL THEN 'LED' ELSE 'CHOSEN' END::"MonthlyTopicState");
ALTER TABLE "emergency_episode"
  ADD CONSTRAINT "switched_by_a_document" CHECK ("document_number" <> '' AND ("end_document_number" IS NULL) = ("until" IS NULL)),
  ADD CONSTRAINT "deadlines_shorten" CHECK ("deadline_share" > 0 AND "deadline_share" <= 1),
  ADD CONSTRAINT "switched_back_after" CHECK ("until" >= "since"),
  ADD CONSTRAINT "one_episode_of_a_kind_at_a_time"
    EXCLUDE USING gist ("region_code" WITH =, "kind" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "emergency_team"
  ADD CONSTRAINT "somebody_in_it" CHECK ("members" > 0 AND "dissolved_on" >= "formed_on");
ALTER TABLE "service_centre"
  ADD CONSTRAINT "a_point_on_earth" CHECK (
    ("longitude" IS NULL) = ("latitude" IS NULL) AND "longitude" BETWEEN -180 AND 180 AND "latitude" BETWEEN -90 AND 90);
ALTER TABLE "centre_team"
  ADD CONSTRAINT "somebody_in_the_team" CHECK ("members" > 0);
ALTER TABLE "centre_renewal"
  ADD CONSTRAINT "something_is_wrong" CHECK (cardinality("defects") > 0),
  ADD CONSTRAINT "measured_when_completed" CHECK (("square_metres_after" IS NULL) = ("completed_on" IS NULL)),
  ADD CONSTRAINT "renewal_state_as_its_days_say" CHECK (
    "started_on" >= "listed_on" AND "completed_on" >= "started_on" AND ("yuan" IS NOT NULL OR "started_on" IS NULL)
    AND ("started_on" IS NOT NULL OR "completed_on" IS NULL)
    AND "state" = CASE WHEN "completed_on" IS NOT NULL THEN 'COMPLETED' WHEN "started_on" IS NOT NULL THEN 'BUILDING'
      WHEN "yuan" IS NOT NULL THEN 'FUNDED' ELSE 'LISTED' END::"CentreRenewalState");
ALTER TABLE "government_service"
  ADD CONSTRAINT "one_number_in_a_catalogue" UNIQUE ("region_code", "code"),
  ADD CONSTRAINT "done_somewhere" CHECK (cardinality("channels") > 0),
  ADD CONSTRAINT "promised_within_the_law" CHECK ("promised_days" BETWEEN 0 AND "legal_days"),
  ADD CONSTRAINT "at_town_where_it_can_be" CHECK ("one_stop_at_town" = ('TOWN_TERMINAL' = ANY ("channels")));
ALTER TABLE "government_service_offer"
  ADD CONSTRAINT "offered_once" UNIQUE ("service_id", "centre_id", "channel"),
  ADD CONSTRAINT "machines_never_sleep" CHECK ("day_and_night" = ("channel" = 'SELF_SERVICE'));
ALTER TABLE "lecture_venue"
  ADD CONSTRAINT "room_to_sit" CHECK ("seats" > 0);
ALTER TABLE "lecture_session"
  ADD CONSTRAINT "no_more_than_fit" CHECK ("attendance" BETWEEN 0 AND "capacity"),
  ADD CONSTRAINT "attended_once_held" CHECK (("state" = 'HELD') = ("attendance" IS NOT NULL));
ALTER TABLE "unit_pairing"
  ADD CONSTRAINT "pairing_ends_after_it_begins" CHECK ("until" >= "since"),
  ADD CONSTRAINT "one_unit_for_a_community"
    EXCLUDE USING gist ("community_code" WITH =, daterange("since", "until", '[]') WITH &&),
  ADD CONSTRAINT "one_community_for_a_unit"
    EXCLUDE USING gist ("unit_name" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "secretary_project"
  ADD CONSTRAINT "served_once_done" CHECK ("people_served" IS NULL OR "done_on" IS NOT NULL),
  ADD CONSTRAINT "no_debts" CHECK ("own_yuan" >= 0 AND "raised_yuan" >= 0),
  ADD CONSTRAINT "project_state_as_its_days_say" CHECK (
    "selected_on" >= "proposed_on" AND "funded_on" >= "selected_on" AND "done_on" >= "funded_on"
    AND ("selected_on" IS NOT NULL OR "funded_on" IS NULL) AND ("funded_on" IS NOT NULL OR "done_on" IS NULL)
    AND "state" = CASE WHEN "done_on" IS NOT NULL THEN 'DONE' WHEN "funded_on" IS NOT NULL THEN 'FUNDED'
      WHEN "selected_on" IS NOT NULL THEN 'SELECTED' ELSE 'PROPOSED' END::"SecretaryProjectState");
ALTER TABLE "livelihood_project"
  ADD CONSTRAINT "done_on_a_day" CHECK (
    ("state" = 'DONE') = ("done_on" IS NOT NULL) AND "done_on" >= "planned_on"
    AND ("people_served" IS NULL OR "done_on" IS NOT NULL));
ALTER TABLE "secretary"
  ADD CONSTRAINT "term_ends_after_it_begins" CHECK ("until" >= "since"),
  ADD CONSTRAINT "one_secretary_at_a_time"
    EXCLUDE USING gist ("community_code" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "rating_criterion"
  ADD CONSTRAINT "each_criterion_once" UNIQUE ("region_code", "year", "number"),
  ADD CONSTRAINT "worth_something" CHECK ("points" > 0);
ALTER TABLE "secretary_rating"
  ADD CONSTRAINT "one_rating_a_year" UNIQUE ("secretary_id", "year"),
  ADD CONSTRAINT "one_to_five_stars" CHECK ("stars" BETWEEN 1 AND 5 AND "points" BETWEEN 0 AND 100);
ALTER TABLE "secretary_score"
  ADD CONSTRAINT "each_criterion_scored_once" UNIQUE ("rating_id", "criterion_id"),
  ADD CONSTRAINT "nothing_taken_away" CHECK ("points" >= 0);
ALTER TABLE "contest_place"
  ADD CONSTRAINT "each_place_once" UNIQUE ("contest_id", "place"),
  ADD CONSTRAINT "places_from_the_first" CHECK ("place" > 0);
ALTER TABLE "leader_link"
  ADD CONSTRAINT "link_ends_after_it_begins" CHECK ("until" >= "since"),
  ADD CONSTRAINT "one_leader_for_an_organisation"
    EXCLUDE USING gist ("organisation_id" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "leader_problem"
  ADD CONSTRAINT "problem_state_as_it_stands" CHECK (
    "settled_on" >= "brought_back_on" AND ("assigned_to" IS NOT NULL OR "settled_on" IS NULL)
    AND "state" = CASE WHEN "settled_on" IS NOT NULL THEN 'SETTLED' WHEN "assigned_to" IS NOT NULL THEN 'ASSIGNED'
      ELSE 'BROUGHT_BACK' END::"LeaderProblemState");
ALTER TABLE "power_list_item"
  ADD CONSTRAINT "one_number_on_a_list" UNIQUE ("region_code", "level", "number");
ALTER TABLE "prior_review"
  ADD CONSTRAINT "decided_unless_submitted" CHECK (
    ("state" = 'SUBMITTED') = ("decided_on" IS NULL) AND "decided_on" >= "submitted_on");
ALTER TABLE "upward_report"
  ADD CONSTRAINT "goes_to_another" CHECK ("sender_id" <> "recipient_id"),
  ADD CONSTRAINT "requests_are_answered" CHECK (
    ("state" = 'ANSWERED') = ("answered_on" IS NOT NULL) AND "answered_on" >= "sent_on"
    AND ("kind" = 'REQUEST' OR "answered_on" IS NULL) AND ("answered_on" IS NOT NULL OR "answer" IS NULL));
ALTER TABLE "council_procedure"
  ADD CONSTRAINT "procedure_ends_after_it_begins" CHECK ("until" >= "since");
ALTER TABLE "council_step"
  ADD CONSTRAINT "each_step_once" UNIQUE ("procedure_id", "number"),
  ADD CONSTRAINT "steps_from_the_first" CHECK ("number" > 0);
ALTER TABLE "council_matter"
  ADD CONSTRAINT "on_the_list_where_passed_up" CHECK ("passed_up" OR "meeting_item_id" IS NULL),
  ADD CONSTRAINT "settled_on_a_day" CHECK (
    ("state" IN ('SETTLED', 'PUBLISHED')) = ("settled_on" IS NOT NULL) AND ("state" = 'PUBLISHED') = ("published_on" IS NOT NULL)
    AND "settled_on" >= "raised_on" AND "published_on" >= "settled_on"),
  ADD CONSTRAINT "votes_on_both_sides" CHECK (
    ("votes_for" IS NULL) = ("votes_against" IS NULL) AND "votes_for" >= 0 AND "votes_against" >= 0),
  ADD CONSTRAINT "rated_one_to_five" CHECK (
    ("raters" IS NULL) = ("rating" IS NULL) AND "raters" > 0 AND "rating" BETWEEN 1 AND 5);
ALTER TABLE "council_matter_step"
  ADD CONSTRAINT "no_step_twice" UNIQUE ("matter_id", "number");
ALTER TABLE "chain_exchange"
  ADD CONSTRAINT "given_to_another" CHECK ("giver_id" <> "taker_id" AND "until" >= "since"),
  ADD CONSTRAINT "staff_or_orders" CHECK (
    ("kind" = 'STAFF') = ("workers" IS NOT NULL) AND ("kind" = 'ORDER') = ("order_yuan" IS NOT NULL));
ALTER TABLE "funding_guarantee"
  ADD CONSTRAINT "one_budget_a_year" UNIQUE ("community_code", "year"),
  ADD CONSTRAINT "nothing_below_zero" CHECK (
    "office_yuan" >= 0 AND "service_yuan" >= 0 AND "allowance_yuan" >= 0 AND "pilot_yuan" >= 0);
ALTER TABLE "village_rule"
  ADD CONSTRAINT "each_version_once" UNIQUE ("community_code", "kind", "version"),
  ADD CONSTRAINT "the_first_revises_nothing" CHECK (
    "version" > 0 AND "revised" = ("version" > 1) AND ("revised" OR "revises_id" IS NULL)),
  ADD CONSTRAINT "adopted_before_it_holds" CHECK ("adopted_on" <= "since" AND "until" >= "since"),
  ADD CONSTRAINT "one_version_in_force"
    EXCLUDE USING gist ("community_code" WITH =, "kind" WITH =, daterange("since", "until", '[]') WITH &&);
ALTER TABLE "lead_project"
  ADD CONSTRAINT "pledged_and_shown_on_a_day" CHECK (
    ("state" IN ('PLEDGED', 'SHOWN')) = ("pledged_on" IS NOT NULL) AND ("state" = 'SHOWN') = ("shown_on" IS NOT NULL)
    AND ("pledge" IS NULL) = ("pledged_on" IS NULL) AND ("result" IS NULL) = ("shown_on" IS NULL)
    AND "pledged_on" >= "bid_on" AND "shown_on" >= "pledged_on");
ALTER TABLE "yearly_review"
  ADD CONSTRAINT "one_report_a_year" UNIQUE ("organisation_id", "year"),
  ADD CONSTRAINT "somebody_judged" CHECK ("reviewers" > 0);
ALTER TABLE "reported_figure"
  ADD CONSTRAINT "a_number_where_it_is_known" CHECK (("value" IS NOT NULL) = ("status" IN ('KNOWN', 'PARTIAL')));
