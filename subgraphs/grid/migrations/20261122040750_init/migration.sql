-- CreateEnum
CREATE TYPE "RegionLevel" AS ENUM ('PROVINCE', 'PREFECTURE', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "CommunityKind" AS ENUM ('COMMUNITY', 'VILLAGE');

-- CreateEnum
CREATE TYPE "GridRole" AS ENUM ('GRID_LEADER', 'LANE_CHIEF', 'BUILDING_CHIEF', 'GRID_WORKER');

-- CreateEnum
CREATE TYPE "SecondedRank" AS ENUM ('SECTION', 'JUNIOR');

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" "RegionLevel" NOT NULL,
    "parent_code" TEXT,
    "kind" "CommunityKind",
    "valid_from" DATE,
    "valid_to" DATE,
    "successors" TEXT[],

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "functional_area" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "functional_area_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "functional_area_community" (
    "area_code" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,

    CONSTRAINT "functional_area_community_pkey" PRIMARY KEY ("area_code","community_code")
);

-- CreateTable
CREATE TABLE "grid" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "community_code" TEXT NOT NULL,
    "parent_code" TEXT,
    "range" TEXT NOT NULL,
    "household_count" INTEGER NOT NULL,

    CONSTRAINT "grid_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "grid_worker" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "duty_phone" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "grid_worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grid_appointment" (
    "id" TEXT NOT NULL,
    "role" "GridRole" NOT NULL,
    "grid_code" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "grid_appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secondment" (
    "id" TEXT NOT NULL,
    "rank" "SecondedRank" NOT NULL,
    "region_code" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "secondment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "region_parent_code_idx" ON "region"("parent_code");

-- CreateIndex
CREATE INDEX "region_level_code_idx" ON "region"("level", "code");

-- CreateIndex
CREATE INDEX "grid_community_code_level_idx" ON "grid"("community_code", "level");

-- CreateIndex
CREATE INDEX "grid_parent_code_idx" ON "grid"("parent_code");

-- CreateIndex
CREATE INDEX "grid_appointment_grid_code_idx" ON "grid_appointment"("grid_code");

-- CreateIndex
CREATE INDEX "grid_appointment_worker_id_idx" ON "grid_appointment"("worker_id");

-- CreateIndex
CREATE INDEX "grid_appointment_community_code_role_idx" ON "grid_appointment"("community_code", "role");

-- CreateIndex
CREATE INDEX "secondment_region_code_idx" ON "secondment"("region_code");

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "functional_area_community" ADD CONSTRAINT "functional_area_community_area_code_fkey" FOREIGN KEY ("area_code") REFERENCES "functional_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "functional_area_community" ADD CONSTRAINT "functional_area_community_community_code_fkey" FOREIGN KEY ("community_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid" ADD CONSTRAINT "grid_community_code_fkey" FOREIGN KEY ("community_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid" ADD CONSTRAINT "grid_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "grid"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_appointment" ADD CONSTRAINT "grid_appointment_grid_code_fkey" FOREIGN KEY ("grid_code") REFERENCES "grid"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grid_appointment" ADD CONSTRAINT "grid_appointment_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "grid_worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One leader of a grid on any day, whoever writes.
ALTER TABLE "grid_appointment" ADD CONSTRAINT "one_leader_at_a_time"
  EXCLUDE USING gist ("grid_code" WITH =, daterange("since", "until", '[]') WITH &&)
  WHERE ("role" IN ('GRID_LEADER', 'LANE_CHIEF', 'BUILDING_CHIEF'));

ALTER TABLE "grid_appointment" ADD CONSTRAINT "term_in_order" CHECK ("until" >= "since");
ALTER TABLE "secondment" ADD CONSTRAINT "term_in_order" CHECK ("until" >= "since");
ALTER TABLE "grid" ADD CONSTRAINT "level_known" CHECK ("level" IN (1, 2, 3));
ALTER TABLE "region" ADD CONSTRAINT "kind_of_communities_only" CHECK (("level" = 'COMMUNITY') = ("kind" IS NOT NULL));
