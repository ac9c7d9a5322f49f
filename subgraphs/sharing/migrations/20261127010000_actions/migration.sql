-- What every room that acts keeps beside its subjects: the same migration in each of them (kit/action/tables.sql).

-- A person is told of under a pseudonym of this room's own.
CREATE TABLE "action_secret" (
    "secret" TEXT NOT NULL,

    CONSTRAINT "action_secret_pkey" PRIMARY KEY ("secret")
);
INSERT INTO "action_secret" VALUES (gen_random_uuid()::text || gen_random_uuid()::text);

CREATE FUNCTION actor_of(who TEXT) RETURNS TEXT LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT left(encode(sha256(convert_to(secret || ' ' || who, 'UTF8')), 'hex'), 24) FROM action_secret
$$;

-- What clients have sent under which key.
CREATE TABLE "action_key" (
    "client" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_key" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "action_key_pkey" PRIMARY KEY ("client", "mutation", "key")
);

-- What was done, by whom: one step for each version of a subject.
CREATE TABLE "action_step" (
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "reason" TEXT,

    CONSTRAINT "action_step_pkey" PRIMARY KEY ("subject", "key", "version")
);

-- What others are to hear of. Read in the order of transaction and place: a number alone is taken before others commit.
CREATE TABLE "outbox" (
    "message" UUID NOT NULL DEFAULT gen_random_uuid(),
    "xid" XID8 NOT NULL DEFAULT pg_current_xact_id(),
    "place" BIGINT GENERATED ALWAYS AS IDENTITY,
    "type" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("message")
);
CREATE UNIQUE INDEX "outbox_xid_place_key" ON "outbox" ("xid", "place");

-- What this room has heard of others, and up to where it has read: written with each message's effect.
CREATE TABLE "inbox" (
    "receiver" TEXT NOT NULL,
    "message" UUID NOT NULL,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("receiver", "message")
);
CREATE TABLE "inbox_cursor" (
    "receiver" TEXT NOT NULL,
    "xid" XID8 NOT NULL,
    "place" BIGINT NOT NULL,

    CONSTRAINT "inbox_cursor_pkey" PRIMARY KEY ("receiver")
);
