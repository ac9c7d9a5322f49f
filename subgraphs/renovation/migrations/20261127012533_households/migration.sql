-- CreateTable
CREATE TABLE "household" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "grid_code" TEXT NOT NULL,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_word" (
    "household_id" TEXT NOT NULL,
    "consent" BOOLEAN,
    "consent_on" DATE,
    "utility_faults" "UtilityKind"[],

    CONSTRAINT "household_word_pkey" PRIMARY KEY ("household_id")
);

-- AddForeignKey
ALTER TABLE "household_word" ADD CONSTRAINT "household_word_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A household lies in a region that exists, and says yes or no on a day.
ALTER TABLE "household" ADD CONSTRAINT "household_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "household_word" ADD CONSTRAINT "said_on_a_day" CHECK (("consent" IS NULL) = ("consent_on" IS NULL));
