-- CreateEnum
CREATE TYPE "RegionLevel" AS ENUM ('PROVINCE', 'PREFECTURE', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "CompoundGovernance" AS ENUM ('OWNERS_COMMITTEE_AND_PROPERTY', 'PROPERTY_ONLY', 'OWNERS_COMMITTEE_ONLY', 'THREE_NO');

-- CreateEnum
CREATE TYPE "RenovationStage" AS ENUM ('YEARLY_PLAN', 'HEARING', 'DESIGN_REVIEW', 'TENDER', 'CONSTRUCTION', 'COMPLETION_ACCEPTANCE', 'HANDOVER', 'REVIEW');

-- CreateEnum
CREATE TYPE "UtilityKind" AS ENUM ('POWER', 'WATER', 'GAS', 'DRAINS', 'PARKING', 'LIGHTING');

-- CreateEnum
CREATE TYPE "UtilityState" AS ENUM ('PLANNED', 'UNDER_WAY', 'DONE');

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "level" "RegionLevel" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "compound" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "households" INTEGER NOT NULL,
    "buildings" INTEGER NOT NULL,
    "year_built" INTEGER NOT NULL,
    "governance" "CompoundGovernance" NOT NULL,

    CONSTRAINT "compound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" TEXT NOT NULL,
    "compound_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "stage" "RenovationStage" NOT NULL,
    "planned_on" DATE NOT NULL,
    "started_on" DATE,
    "completed_on" DATE,
    "budget_yuan" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "utility_work" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "kind" "UtilityKind" NOT NULL,
    "state" "UtilityState" NOT NULL,

    CONSTRAINT "utility_work_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "compound_community_code_idx" ON "compound"("community_code");

-- CreateIndex
CREATE INDEX "project_compound_id_planned_on_idx" ON "project"("compound_id", "planned_on");

-- CreateIndex
CREATE INDEX "project_community_code_idx" ON "project"("community_code");

-- CreateIndex
CREATE INDEX "utility_work_project_id_idx" ON "utility_work"("project_id");

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_compound_id_fkey" FOREIGN KEY ("compound_id") REFERENCES "compound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utility_work" ADD CONSTRAINT "utility_work_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "compound" ADD CONSTRAINT "households_counted" CHECK ("households" >= 0);
ALTER TABLE "project" ADD CONSTRAINT "works_in_order" CHECK ("completed_on" >= "started_on");
