-- CreateTable
CREATE TABLE "household" (
    "id" TEXT NOT NULL,
    "community_code" TEXT NOT NULL,
    "grid_code" TEXT NOT NULL,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_service" (
    "household_id" TEXT NOT NULL,
    "subscribed" BOOLEAN,
    "last_call_on" DATE,
    "has_volunteer" BOOLEAN,
    "points_account_id" TEXT,

    CONSTRAINT "household_service_pkey" PRIMARY KEY ("household_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "household_service_points_account_id_key" ON "household_service"("points_account_id");

-- AddForeignKey
ALTER TABLE "household_service" ADD CONSTRAINT "household_service_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_service" ADD CONSTRAINT "household_service_points_account_id_fkey" FOREIGN KEY ("points_account_id") REFERENCES "points_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A household lies in a region that exists, and calls only where somebody has asked whether it subscribes.
ALTER TABLE "household" ADD CONSTRAINT "household_community_fkey" FOREIGN KEY ("community_code") REFERENCES "region" ("code");
ALTER TABLE "household_service" ADD CONSTRAINT "household_service_called" CHECK ("subscribed" IS NOT NULL OR "last_call_on" IS NULL);
