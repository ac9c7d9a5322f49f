-- CreateEnum
CREATE TYPE "DestructionState" AS ENUM ('KEPT', 'OWED', 'PROVEN', 'ACCEPTED');

-- CreateTable
CREATE TABLE "destruction" (
    "agreement_id" TEXT NOT NULL,
    "state" "DestructionState" NOT NULL,
    "version" INTEGER NOT NULL,
    "keep_until" DATE NOT NULL,
    "due" DATE NOT NULL,
    "proven_on" DATE,

    CONSTRAINT "destruction_pkey" PRIMARY KEY ("agreement_id")
);

-- CreateTable
CREATE TABLE "destruction_proof" (
    "agreement_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "items" TEXT[],
    "statement" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "destroyed_on" DATE NOT NULL,
    "document" TEXT,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "destruction_proof_pkey" PRIMARY KEY ("agreement_id","number")
);

ALTER TABLE "destruction"
  ADD CONSTRAINT "destruction_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id"),
  ADD CONSTRAINT "destruction_kept_first" CHECK ("keep_until" < "due");
ALTER TABLE "destruction_proof"
  ADD CONSTRAINT "destruction_proof_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "destruction"("agreement_id");

-- A proof has its clock, too, which binds the applicant.
CREATE OR REPLACE VIEW "agreement_clock" AS
  SELECT id AS agreement_id, 'REPLY' AS clock, reply_by AS due, source_code AS bound_code, NULL::date AS until
  FROM agreement WHERE state IN ('SUBMITTED', 'AWAITING_SECOND')
  UNION ALL
  SELECT id, 'DELIVERY', deliver_by, source_code, until
  FROM agreement WHERE state = 'ACTIVE' AND deliver_by IS NOT NULL AND delivered_on IS NULL
  UNION ALL
  SELECT d.agreement_id, 'DESTRUCTION', d.due, a.department_code, NULL
  FROM destruction d JOIN agreement a ON a.id = d.agreement_id WHERE d.state IN ('KEPT', 'OWED');

CREATE INDEX "destruction_due_idx" ON "destruction"("due") WHERE state IN ('KEPT', 'OWED');
