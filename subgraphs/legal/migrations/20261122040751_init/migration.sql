-- CreateEnum
CREATE TYPE "RegionLevel" AS ENUM ('PROVINCE', 'PREFECTURE', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "LicenceStatus" AS ENUM ('VALID', 'SUSPENDED', 'REVOKED');

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "level" "RegionLevel" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "law_firm" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "law_firm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_adviser" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "firm_id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "licence" "LicenceStatus" NOT NULL,
    "complaints" TEXT,

    CONSTRAINT "legal_adviser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "adviser_id" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "legal_adviser_firm_id_idx" ON "legal_adviser"("firm_id");

-- CreateIndex
CREATE INDEX "appointment_community_code_idx" ON "appointment"("community_code");

-- CreateIndex
CREATE INDEX "appointment_adviser_id_idx" ON "appointment"("adviser_id");

-- AddForeignKey
ALTER TABLE "legal_adviser" ADD CONSTRAINT "legal_adviser_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "law_firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_adviser_id_fkey" FOREIGN KEY ("adviser_id") REFERENCES "legal_adviser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One adviser of a community on any day, whoever writes.
ALTER TABLE "appointment" ADD CONSTRAINT "one_adviser_at_a_time"
  EXCLUDE USING gist ("community_code" WITH =, daterange("since", "until", '[]') WITH &&);

ALTER TABLE "appointment" ADD CONSTRAINT "term_in_order" CHECK ("until" >= "since");
