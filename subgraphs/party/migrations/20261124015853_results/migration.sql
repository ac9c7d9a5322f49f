ALTER TABLE "joint_meeting_item" ADD COLUMN "result" TEXT;
ALTER TABLE "council_matter" ADD COLUMN "result" TEXT;
ALTER TABLE "joint_meeting_item"
  ADD CONSTRAINT "result_as_published" CHECK ("result" IS NULL OR "published_on" IS NOT NULL);
ALTER TABLE "council_matter"
  ADD CONSTRAINT "result_as_published" CHECK ("result" IS NULL OR "published_on" IS NOT NULL);

-- What is had online is had at no centre, once, and may be had at any hour.
ALTER TABLE "government_service_offer" ALTER COLUMN "centre_id" DROP NOT NULL;
ALTER TABLE "government_service_offer"
  DROP CONSTRAINT "offered_once",
  DROP CONSTRAINT "machines_never_sleep",
  ADD CONSTRAINT "offered_once" UNIQUE NULLS NOT DISTINCT ("service_id", "centre_id", "channel"),
  ADD CONSTRAINT "machines_never_sleep" CHECK ("channel" = 'ONLINE' OR "day_and_night" = ("channel" = 'SELF_SERVICE')),
  ADD CONSTRAINT "at_a_centre_or_online" CHECK ("centre_id" IS NOT NULL OR "channel" = 'ONLINE');
