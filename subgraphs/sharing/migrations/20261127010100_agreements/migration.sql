-- CreateEnum
CREATE TYPE "AgreementMode" AS ENUM ('VERIFY', 'MASKED', 'FULL');

-- CreateEnum
CREATE TYPE "AgreementState" AS ENUM ('SUBMITTED', 'AWAITING_SECOND', 'RETURNED', 'ACTIVE', 'REFUSED', 'REVOKED');

-- CreateTable
CREATE TABLE "application" (
    "id" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "retention_days" INTEGER NOT NULL,
    "filed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "state" "AgreementState" NOT NULL,
    "version" INTEGER NOT NULL,
    "items" TEXT[],
    "purpose" TEXT NOT NULL,
    "mode" "AgreementMode" NOT NULL,
    "region_code" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "recipients" TEXT[],
    "legal_basis" TEXT NOT NULL,
    "scenario" TEXT NOT NULL,
    "platform_number" TEXT,
    "impact_assessment" TEXT,
    "reply_by" DATE NOT NULL,
    "reply_by_certain" BOOLEAN NOT NULL,
    "returned_on" DATE,
    "deliver_by" DATE,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_approval" (
    "agreement_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,

    CONSTRAINT "agreement_approval_pkey" PRIMARY KEY ("agreement_id","actor")
);

-- CreateIndex
CREATE INDEX "agreement_application_id_idx" ON "agreement"("application_id");

-- CreateIndex
CREATE INDEX "agreement_department_code_idx" ON "agreement"("department_code");

-- CreateIndex
CREATE INDEX "agreement_source_code_idx" ON "agreement"("source_code");

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_approval" ADD CONSTRAINT "agreement_approval_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A term ends after it begins, and nobody's own department is its source.
ALTER TABLE "agreement"
  ADD CONSTRAINT "agreement_term" CHECK ("from" <= "until"),
  ADD CONSTRAINT "agreement_between_two" CHECK ("department_code" <> "source_code");
