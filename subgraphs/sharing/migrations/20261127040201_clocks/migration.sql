-- AlterTable
ALTER TABLE "agreement" ADD COLUMN     "delivered_on" DATE,
ADD COLUMN     "told_codes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "reply_extension" (
    "agreement_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "authority_code" TEXT NOT NULL,
    "working_days" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "answer" TEXT,

    CONSTRAINT "reply_extension_pkey" PRIMARY KEY ("agreement_id")
);

-- CreateTable
CREATE TABLE "agreement_notice" (
    "agreement_id" TEXT NOT NULL,
    "clock" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "due" DATE NOT NULL,
    "told_code" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "agreement_notice_pkey" PRIMARY KEY ("agreement_id","clock","due","kind")
);

ALTER TABLE "reply_extension"
  ADD CONSTRAINT "reply_extension_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id"),
  ADD CONSTRAINT "reply_extension_state" CHECK ("state" IN ('ASKED', 'GRANTED', 'REFUSED'));
ALTER TABLE "agreement_notice"
  ADD CONSTRAINT "agreement_notice_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id"),
  ADD CONSTRAINT "agreement_notice_kind" CHECK ("kind" IN ('WARNING', 'ESCALATION', 'ESCALATION_ABOVE'));

-- The clocks that run, each with its last day, whom it binds, and until when it runs where it ends by itself.
CREATE VIEW "agreement_clock" AS
  SELECT id AS agreement_id, 'REPLY' AS clock, reply_by AS due, source_code AS bound_code, NULL::date AS until
  FROM agreement WHERE state IN ('SUBMITTED', 'AWAITING_SECOND')
  UNION ALL
  SELECT id, 'DELIVERY', deliver_by, source_code, until
  FROM agreement WHERE state = 'ACTIVE' AND deliver_by IS NOT NULL AND delivered_on IS NULL;

-- Clocks are looked at every minute, and most agreements have none that runs.
CREATE INDEX "agreement_reply_by_idx" ON "agreement"("reply_by") WHERE state IN ('SUBMITTED', 'AWAITING_SECOND');
CREATE INDEX "agreement_deliver_by_idx" ON "agreement"("deliver_by") WHERE state = 'ACTIVE' AND delivered_on IS NULL;
