-- CreateEnum
CREATE TYPE "RegionLevel" AS ENUM ('PROVINCE', 'PREFECTURE', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "PartyOrganisationKind" AS ENUM ('CITY_COMMITTEE', 'COUNTY_COMMITTEE', 'SUBDISTRICT_COMMITTEE', 'SUBDISTRICT_JOINT_COMMITTEE', 'COMMUNITY_COMMITTEE', 'COMMUNITY_JOINT_COMMITTEE', 'GENERAL_BRANCH', 'COMPOUND_BRANCH', 'LANE_BRANCH', 'NEIGHBOUR_BRANCH', 'OWNERS_COMMITTEE_BRANCH', 'PROPERTY_COMPANY_BRANCH', 'PROVISIONAL_BRANCH', 'GRID_PARTY_GROUP', 'TASK_FORCE');

-- CreateEnum
CREATE TYPE "ServiceCentreKind" AS ENUM ('DISTRICT_CENTRE', 'AREA_CENTRE', 'SUBDISTRICT_CENTRE', 'COMMUNITY_CENTRE', 'EMERGING_FIELD_CENTRE', 'RIDER_STATION', 'ROADSIDE_STATION');

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "level" "RegionLevel" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "party_organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PartyOrganisationKind" NOT NULL,
    "parent_id" TEXT,
    "region_code" TEXT NOT NULL,
    "grid_code" TEXT,
    "compound_id" TEXT,
    "member_count" INTEGER,
    "formed_on" DATE,
    "dissolved_on" DATE,

    CONSTRAINT "party_organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_unit" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "member_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "organisation_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("organisation_id","unit_id")
);

-- CreateTable
CREATE TABLE "service_centre" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ServiceCentreKind" NOT NULL,
    "address" TEXT NOT NULL,
    "opening_hours" TEXT NOT NULL,
    "high_standard" BOOLEAN NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "service_centre_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "party_organisation_kind_region_code_idx" ON "party_organisation"("kind", "region_code");

-- CreateIndex
CREATE INDEX "party_organisation_parent_id_name_id_idx" ON "party_organisation"("parent_id", "name", "id");

-- CreateIndex
CREATE INDEX "party_organisation_region_code_idx" ON "party_organisation"("region_code");

-- CreateIndex
CREATE INDEX "party_organisation_grid_code_idx" ON "party_organisation"("grid_code");

-- CreateIndex
CREATE INDEX "party_organisation_compound_id_idx" ON "party_organisation"("compound_id");

-- CreateIndex
CREATE INDEX "service_centre_region_code_idx" ON "service_centre"("region_code");

-- CreateIndex
CREATE INDEX "service_centre_kind_region_code_idx" ON "service_centre"("kind", "region_code");

-- AddForeignKey
ALTER TABLE "party_organisation" ADD CONSTRAINT "party_organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "party_organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "party_organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "member_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
