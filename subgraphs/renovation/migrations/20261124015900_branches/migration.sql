-- A provisional branch may be there without a row in the organisation department's register.
ALTER TABLE "work_group"
  DROP CONSTRAINT "provisional_branch_dated",
  ADD CONSTRAINT "provisional_branch_dated" CHECK (
    "provisional_branch_id" IS NULL OR "provisional_branch_formed_on" IS NOT NULL);
