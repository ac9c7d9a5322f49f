-- CreateEnum
CREATE TYPE "HousingTenure" AS ENUM ('OWNED', 'RENTED', 'PUBLIC_RENTAL', 'LENT');

-- CreateEnum
CREATE TYPE "HouseholdHazard" AS ENUM ('WIRING', 'BATTERY_CHARGING', 'GAS', 'BLOCKED_EXIT');

-- CreateEnum
CREATE TYPE "CareNeed" AS ENUM ('ELDER_ALONE', 'DAILY_HELP', 'DISABILITY', 'CHILD_LEFT_BEHIND');

-- CreateEnum
CREATE TYPE "HouseholdAllowance" AS ENUM ('MINIMUM_LIVING', 'MARGINAL', 'EXTREME_HARDSHIP');

-- CreateTable
CREATE TABLE "household" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "grid_code" TEXT NOT NULL,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_dwelling" (
    "household_id" TEXT NOT NULL,
    "address" TEXT,
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "occupants" INTEGER,
    "tenure" "HousingTenure",
    "hazards" "HouseholdHazard"[],

    CONSTRAINT "household_dwelling_pkey" PRIMARY KEY ("household_id")
);

-- CreateTable
CREATE TABLE "household_registration" (
    "household_id" TEXT NOT NULL,
    "address" TEXT,

    CONSTRAINT "household_registration_pkey" PRIMARY KEY ("household_id")
);

-- CreateTable
CREATE TABLE "household_care" (
    "household_id" TEXT NOT NULL,
    "needs" "CareNeed"[],
    "allowance" "HouseholdAllowance",

    CONSTRAINT "household_care_pkey" PRIMARY KEY ("household_id")
);

-- CreateIndex
CREATE INDEX "household_community_code_idx" ON "household"("community_code");

-- CreateIndex
CREATE INDEX "household_grid_code_id_idx" ON "household"("grid_code", "id");

-- AddForeignKey
ALTER TABLE "household" ADD CONSTRAINT "household_grid_code_fkey" FOREIGN KEY ("grid_code") REFERENCES "grid"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_dwelling" ADD CONSTRAINT "household_dwelling_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_registration" ADD CONSTRAINT "household_registration_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_care" ADD CONSTRAINT "household_care_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A household lies in a region that exists, and where its grid lies.
ALTER TABLE "household" ADD CONSTRAINT "household_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "household" ADD CONSTRAINT "where_the_grid_is" FOREIGN KEY ("grid_code", "community_code") REFERENCES "grid" ("code", "community_code");
ALTER TABLE "household_dwelling" ADD CONSTRAINT "occupants_not_negative" CHECK ("occupants" >= 0);

-- What lies on a grid's ground is found by what its code begins with.
ALTER TABLE "grid" ADD CONSTRAINT "codes_nest" CHECK (starts_with("code", "community_code") AND ("level" < 3 OR starts_with("code", "parent_code")));
