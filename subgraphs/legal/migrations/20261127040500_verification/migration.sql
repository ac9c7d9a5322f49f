-- How often a value was compared, kept for a day: the same migration in each room (kit/verification/tables.sql).

-- What was tried, and on what, is kept as hashes that only this room can make.
CREATE TABLE "verification_secret" (
    "secret" TEXT NOT NULL,

    CONSTRAINT "verification_secret_pkey" PRIMARY KEY ("secret")
);
INSERT INTO "verification_secret" VALUES (gen_random_uuid()::text || gen_random_uuid()::text);

CREATE TABLE "verification_attempt" (
    "day" DATE NOT NULL,
    "department" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "tried_on" TEXT NOT NULL,
    "most" INTEGER NOT NULL,
    "tried" TEXT[] NOT NULL,

    CONSTRAINT "verification_attempt_pkey" PRIMARY KEY ("day", "department", "item", "tried_on"),
    CONSTRAINT "tried_within_bounds" CHECK (cardinality("tried") BETWEEN 1 AND "most")
);
