-- CreateEnum
CREATE TYPE "ReviewDecision" AS ENUM ('PUBLISH', 'SEND_BACK');

-- CreateTable
CREATE TABLE "item_review" (
    "id" TEXT NOT NULL,
    "place" SERIAL NOT NULL,
    "department_code" TEXT NOT NULL,
    "decision" "ReviewDecision" NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "reason" TEXT,

    CONSTRAINT "item_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_review_entry" (
    "review_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "revision" TEXT NOT NULL,

    CONSTRAINT "item_review_entry_pkey" PRIMARY KEY ("review_id","item_id","revision")
);

-- CreateIndex
CREATE UNIQUE INDEX "item_review_place_key" ON "item_review"("place");

-- CreateIndex
CREATE INDEX "item_review_entry_item_id_idx" ON "item_review_entry"("item_id");

-- AddForeignKey
ALTER TABLE "item_review_entry" ADD CONSTRAINT "item_review_entry_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "item_review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
