-- CreateTable
CREATE TABLE "household" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "grid_code" TEXT NOT NULL,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_matter" (
    "household_id" TEXT NOT NULL,
    "legal_aid_wanted" BOOLEAN,
    "dispute_open" BOOLEAN,

    CONSTRAINT "household_matter_pkey" PRIMARY KEY ("household_id")
);

-- AddForeignKey
ALTER TABLE "household_matter" ADD CONSTRAINT "household_matter_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A household lies in a region that exists.
ALTER TABLE "household" ADD CONSTRAINT "household_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
