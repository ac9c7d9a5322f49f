-- CreateEnum
CREATE TYPE "RegionLevel" AS ENUM ('PROVINCE', 'PREFECTURE', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "DepartmentFunction" AS ENUM ('ORGANISATION', 'POLITICAL_LEGAL', 'JUSTICE', 'SOCIAL_WORK', 'HOUSING', 'CIVIL_AFFAIRS', 'PUBLIC_SECURITY', 'DATA', 'COORDINATION');

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "level" "RegionLevel" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "department" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "function" "DepartmentFunction" NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "department_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "purpose" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "purpose_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "stands_for_any" BOOLEAN NOT NULL,
    "roles" TEXT[],
    "purposes" TEXT[],

    CONSTRAINT "client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client_department" (
    "client_id" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,

    CONSTRAINT "client_department_pkey" PRIMARY KEY ("client_id","department_code")
);

-- CreateTable
CREATE TABLE "client_jurisdiction" (
    "client_id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "client_jurisdiction_pkey" PRIMARY KEY ("client_id","region_code")
);

-- CreateIndex
CREATE INDEX "department_region_code_function_idx" ON "department"("region_code", "function");

-- AddForeignKey
ALTER TABLE "client_department" ADD CONSTRAINT "client_department_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_department" ADD CONSTRAINT "client_department_department_code_fkey" FOREIGN KEY ("department_code") REFERENCES "department"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_jurisdiction" ADD CONSTRAINT "client_jurisdiction_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
