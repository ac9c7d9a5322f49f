-- CreateEnum
CREATE TYPE "RegionLevel" AS ENUM ('PROVINCE', 'PREFECTURE', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "NeedState" AS ENUM ('SUBMITTED', 'REJECTED', 'PUBLISHED', 'CLAIMED', 'FULFILLED');

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "level" "RegionLevel" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "service_post" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "service_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_item" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "post_id" TEXT NOT NULL,

    CONSTRAINT "service_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "NeedState" NOT NULL,
    "service_item_id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "submitted_on" DATE NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_post_region_code_idx" ON "service_post"("region_code");

-- CreateIndex
CREATE INDEX "service_item_post_id_idx" ON "service_item"("post_id");

-- CreateIndex
CREATE INDEX "need_community_code_submitted_on_id_idx" ON "need"("community_code", "submitted_on", "id");

-- CreateIndex
CREATE INDEX "need_service_item_id_idx" ON "need"("service_item_id");

-- AddForeignKey
ALTER TABLE "service_item" ADD CONSTRAINT "service_item_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "service_post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_service_item_id_fkey" FOREIGN KEY ("service_item_id") REFERENCES "service_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
