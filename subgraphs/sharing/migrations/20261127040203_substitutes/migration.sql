-- CreateEnum
CREATE TYPE "SubstitutionState" AS ENUM ('NAMED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "substitution" (
    "id" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "principal" TEXT NOT NULL,
    "substitute" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "state" "SubstitutionState" NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "substitution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_in_place" (
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "principal" TEXT NOT NULL,

    CONSTRAINT "step_in_place_pkey" PRIMARY KEY ("subject","key","version")
);

-- CreateIndex
CREATE INDEX "substitution_substitute_idx" ON "substitution"("substitute");

-- Nobody stands in for themselves, and one person for each on any day.
ALTER TABLE "substitution"
  ADD CONSTRAINT "substitution_department_code_fkey" FOREIGN KEY ("department_code") REFERENCES "department"("code"),
  ADD CONSTRAINT "substitution_of_another" CHECK ("principal" <> "substitute"),
  ADD CONSTRAINT "substitution_term" CHECK ("from" <= "until"),
  ADD CONSTRAINT "one_substitute_at_a_time" EXCLUDE USING gist
    ("department_code" WITH =, "principal" WITH =, daterange("from", "until", '[]') WITH &&) WHERE (state = 'NAMED');
