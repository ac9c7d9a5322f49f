-- CreateTable
CREATE TABLE "holding_report" (
    "room" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "items" JSONB NOT NULL,

    CONSTRAINT "holding_report_pkey" PRIMARY KEY ("room")
);
