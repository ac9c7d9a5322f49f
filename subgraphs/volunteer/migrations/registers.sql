-- Made from the types marked @register by `npm run generate`; never edited by hand.
-- Applied after the migrations whenever it has changed.

CREATE OR REPLACE FUNCTION grams(content text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(array_agg(substr(lower(content), at, size)), '{}')
  FROM generate_series(1, char_length(content)) at, generate_series(1, 2) size
  WHERE at + size - 1 <= char_length(content)
$$;

CREATE TABLE IF NOT EXISTS register_origin (name text PRIMARY KEY, system bigint NOT NULL);
CREATE TABLE IF NOT EXISTS register_table (register text PRIMARY KEY, name text NOT NULL, place text NOT NULL);
CREATE TABLE IF NOT EXISTS register_collection (
  register text NOT NULL, region_code text NOT NULL, PRIMARY KEY (register, region_code));
CREATE TABLE IF NOT EXISTS register_removal (
  register text NOT NULL, key text NOT NULL, region_code text NOT NULL,
  removed xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (register, key, region_code));
CREATE INDEX IF NOT EXISTS register_removal_removed ON register_removal (register, removed, key);

-- Whatever an insert names itself, such as a row that is copied whole: it comes with this transaction.
CREATE OR REPLACE FUNCTION register_created() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW._created := pg_current_xact_id();
  NEW._changed := pg_current_xact_id();
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION register_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  NEW._changed := pg_current_xact_id();
  -- Whoever keeps a copy by the key or of the region that the row has left hears of it as of a removal.
  IF (to_jsonb(OLD) ->> TG_ARGV[1], to_jsonb(OLD) ->> TG_ARGV[2])
    <> (to_jsonb(NEW) ->> TG_ARGV[1], to_jsonb(NEW) ->> TG_ARGV[2]) THEN
    INSERT INTO register_removal (register, key, region_code)
    VALUES (TG_ARGV[0], to_jsonb(OLD) ->> TG_ARGV[1], to_jsonb(OLD) ->> TG_ARGV[2])
    ON CONFLICT (register, key, region_code) DO UPDATE SET removed = EXCLUDED.removed;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION register_removed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO register_removal (register, key, region_code)
  VALUES (TG_ARGV[0], to_jsonb(OLD) ->> TG_ARGV[1], to_jsonb(OLD) ->> TG_ARGV[2])
  ON CONFLICT (register, key, region_code) DO UPDATE SET removed = EXCLUDED.removed;
  RETURN OLD;
END $$;

-- Of emptied tables no row is left to tell: whoever keeps a copy reads it anew.
CREATE OR REPLACE FUNCTION register_emptied() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE register_origin SET name = gen_random_uuid()::text;
  RETURN NULL;
END $$;

-- Notes from which registers rows have come in of a region, so that none there is zero and not unknown; of the tables in
-- partly, rows have come of parts of it alone, which whoever brought them notes.
DROP FUNCTION IF EXISTS register_collect(text, text);
CREATE OR REPLACE FUNCTION register_collect(region text, scope text, partly text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE each register_table;
BEGIN
  FOR each IN SELECT * FROM register_table WHERE name <> ALL (partly) LOOP
    EXECUTE format(
      'INSERT INTO register_collection SELECT $1, $2 WHERE EXISTS (SELECT FROM %I WHERE %I >= $3 AND %I < $3 || '':'')
       ON CONFLICT DO NOTHING', each.name, each.place, each.place) USING each.register, region, scope;
  END LOOP;
END $$;

-- A database that was restored counts its transactions anew: cursors of its former life are no longer good.
CREATE OR REPLACE FUNCTION register_renew() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE each register_table;
BEGIN
  IF EXISTS (SELECT FROM register_origin WHERE system = (SELECT system_identifier FROM pg_control_system())) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM register_origin) THEN
    FOR each IN SELECT * FROM register_table LOOP
      EXECUTE format('ALTER TABLE %I DISABLE TRIGGER register_changed', each.name);
      EXECUTE format('UPDATE %I SET _created = DEFAULT, _changed = DEFAULT', each.name);
      EXECUTE format('ALTER TABLE %I ENABLE TRIGGER register_changed', each.name);
    END LOOP;
    UPDATE register_removal SET removed = DEFAULT;
    DELETE FROM register_origin;
  END IF;
  INSERT INTO register_origin SELECT gen_random_uuid()::text, system_identifier FROM pg_control_system();
END $$;

-- Registers that are kept in a department's own system: here lies a copy, which that system alone changes.
CREATE TABLE IF NOT EXISTS register_authority (register text PRIMARY KEY, system text NOT NULL);
CREATE TABLE IF NOT EXISTS source_cursor (
  register text PRIMARY KEY, system text NOT NULL, mapping text NOT NULL, cursor text,
  read_at timestamptz, swept_at timestamptz);
CREATE TABLE IF NOT EXISTS source_refusal (
  register text NOT NULL, source_id text NOT NULL, code text NOT NULL, field text, reason text NOT NULL,
  removal boolean NOT NULL, row jsonb, refused_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (register, source_id));

CREATE OR REPLACE FUNCTION register_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE keeper text;
BEGIN
  -- The mirror names its register, for one transaction; migrations and what restores a database say '*'.
  IF current_setting('concentric.mirror', true) IN (TG_ARGV[0], '*') THEN
    RETURN NULL;
  END IF;
  -- Also told to whoever writes with another search path.
  EXECUTE format('SELECT system FROM %I.register_authority WHERE register = $1', TG_TABLE_SCHEMA)
    INTO keeper USING TG_ARGV[0];
  IF keeper IS NOT NULL THEN
    RAISE EXCEPTION '% is kept in %, and takes no writes here: change it there, and the copy follows.', TG_ARGV[0], keeper
      USING ERRCODE = 'RK001';
  END IF;
  RETURN NULL;
END $$;


-- ServicePost
INSERT INTO register_table VALUES ('ServicePost', 'service_post', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "service_post"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_service_post_changed" ON "service_post" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_service_post_name" ON "service_post" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_service_post_text" ON "service_post" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "service_post" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "service_post" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ServicePost', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "service_post" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ServicePost', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "service_post" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "service_post"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ServicePost');


-- ServiceItem
INSERT INTO register_table VALUES ('ServiceItem', 'service_item', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "service_item"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_service_item_changed" ON "service_item" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_service_item_name" ON "service_item" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_service_item_text" ON "service_item" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "service_item" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "service_item" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ServiceItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "service_item" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ServiceItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "service_item" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "service_item"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ServiceItem');


-- Need
INSERT INTO register_table VALUES ('Need', 'need', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "need"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_need_changed" ON "need" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_need_title" ON "need" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_need_submitted_on" ON "need" ("submitted_on", "id");
CREATE INDEX IF NOT EXISTS "register_need_text" ON "need" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "need" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "need" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Need', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "need" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Need', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "need" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "need"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Need');


-- VolunteerActivity
INSERT INTO register_table VALUES ('VolunteerActivity', 'volunteer_activity', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "volunteer_activity"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_volunteer_activity_changed" ON "volunteer_activity" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_activity_title" ON "volunteer_activity" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_activity_held_on" ON "volunteer_activity" ("held_on", "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_activity_capacity" ON "volunteer_activity" ("capacity", "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_activity_text" ON "volunteer_activity" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "volunteer_activity" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "volunteer_activity" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('VolunteerActivity', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "volunteer_activity" FOR EACH ROW
  EXECUTE FUNCTION register_removed('VolunteerActivity', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "volunteer_activity" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "volunteer_activity"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('VolunteerActivity');


-- Charity
INSERT INTO register_table VALUES ('Charity', 'charity', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "charity"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_charity_changed" ON "charity" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_charity_name" ON "charity" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_charity_qualified_since" ON "charity" ("qualified_since", "id");
CREATE INDEX IF NOT EXISTS "register_charity_text" ON "charity" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "charity" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "charity" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Charity', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "charity" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Charity', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "charity" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "charity"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Charity');


-- Donation
INSERT INTO register_table VALUES ('Donation', 'donation', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "donation"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_donation_changed" ON "donation" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_donation_donated_on" ON "donation" ("donated_on", "id");
CREATE INDEX IF NOT EXISTS "register_donation_yuan" ON "donation" ("yuan", "id");
CREATE INDEX IF NOT EXISTS "register_donation_text" ON "donation" USING gin (grams(coalesce("purpose", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "donation" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "donation" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Donation', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "donation" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Donation', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "donation" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "donation"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Donation');


-- CallLineCategory
INSERT INTO register_table VALUES ('CallLineCategory', 'call_line_category', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "call_line_category"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_call_line_category_changed" ON "call_line_category" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_call_line_category_name" ON "call_line_category" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_call_line_category_text" ON "call_line_category" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "call_line_category" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "call_line_category" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CallLineCategory', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "call_line_category" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CallLineCategory', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "call_line_category" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "call_line_category"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CallLineCategory');


-- CallLineService
INSERT INTO register_table VALUES ('CallLineService', 'call_line_service', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "call_line_service"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_call_line_service_changed" ON "call_line_service" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_call_line_service_name" ON "call_line_service" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_call_line_service_text" ON "call_line_service" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "call_line_service" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "call_line_service" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CallLineService', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "call_line_service" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CallLineService', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "call_line_service" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "call_line_service"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CallLineService');


-- CallLineSnapshot
INSERT INTO register_table VALUES ('CallLineSnapshot', 'call_line_snapshot', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "call_line_snapshot"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_call_line_snapshot_changed" ON "call_line_snapshot" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_call_line_snapshot_month" ON "call_line_snapshot" ("month", "id");
CREATE INDEX IF NOT EXISTS "register_call_line_snapshot_age_band" ON "call_line_snapshot" ("age_band", "id");
CREATE INDEX IF NOT EXISTS "register_call_line_snapshot_published_on" ON "call_line_snapshot" ("published_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "call_line_snapshot" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "call_line_snapshot" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CallLineSnapshot', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "call_line_snapshot" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CallLineSnapshot', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "call_line_snapshot" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "call_line_snapshot"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CallLineSnapshot');


-- CallLineCall
INSERT INTO register_table VALUES ('CallLineCall', 'call_line_call', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "call_line_call"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_call_line_call_changed" ON "call_line_call" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_call_line_call_called_on" ON "call_line_call" ("called_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "call_line_call" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "call_line_call" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CallLineCall', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "call_line_call" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CallLineCall', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "call_line_call" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "call_line_call"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CallLineCall');


-- UnitCheckIn
INSERT INTO register_table VALUES ('UnitCheckIn', 'unit_check_in', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "unit_check_in"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_unit_check_in_changed" ON "unit_check_in" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_unit_check_in_name" ON "unit_check_in" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_unit_check_in_checked_in_on" ON "unit_check_in" ("checked_in_on", "id");
CREATE INDEX IF NOT EXISTS "register_unit_check_in_text" ON "unit_check_in" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("pledge", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "unit_check_in" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "unit_check_in" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('UnitCheckIn', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "unit_check_in" FOR EACH ROW
  EXECUTE FUNCTION register_removed('UnitCheckIn', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "unit_check_in" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "unit_check_in"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('UnitCheckIn');


-- MemberCheckIn
INSERT INTO register_table VALUES ('MemberCheckIn', 'member_check_in', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "member_check_in"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_member_check_in_changed" ON "member_check_in" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_member_check_in_as_of" ON "member_check_in" ("as_of", "id");
CREATE INDEX IF NOT EXISTS "register_member_check_in_members" ON "member_check_in" ("members", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "member_check_in" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "member_check_in" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('MemberCheckIn', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "member_check_in" FOR EACH ROW
  EXECUTE FUNCTION register_removed('MemberCheckIn', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "member_check_in" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "member_check_in"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('MemberCheckIn');


-- AppraisalReport
INSERT INTO register_table VALUES ('AppraisalReport', 'appraisal_report', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "appraisal_report"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_appraisal_report_changed" ON "appraisal_report" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_appraisal_report_year" ON "appraisal_report" ("year", "id");
CREATE INDEX IF NOT EXISTS "register_appraisal_report_members" ON "appraisal_report" ("members", "id");
CREATE INDEX IF NOT EXISTS "register_appraisal_report_text" ON "appraisal_report" USING gin (grams(coalesce("holder", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "appraisal_report" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "appraisal_report" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('AppraisalReport', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "appraisal_report" FOR EACH ROW
  EXECUTE FUNCTION register_removed('AppraisalReport', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "appraisal_report" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "appraisal_report"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('AppraisalReport');


-- Order
INSERT INTO register_table VALUES ('Order', 'service_order', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "service_order"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_service_order_changed" ON "service_order" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_service_order_placed_at" ON "service_order" ("placed_at", "id");
CREATE INDEX IF NOT EXISTS "register_service_order_text" ON "service_order" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "service_order" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "service_order" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Order', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "service_order" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Order', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "service_order" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "service_order"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Order');


-- OrderStep
INSERT INTO register_table VALUES ('OrderStep', 'order_step', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "order_step"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_order_step_changed" ON "order_step" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_order_step_at" ON "order_step" ("taken_at", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "order_step" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "order_step" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('OrderStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "order_step" FOR EACH ROW
  EXECUTE FUNCTION register_removed('OrderStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "order_step" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "order_step"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('OrderStep');


-- PointsPilot
INSERT INTO register_table VALUES ('PointsPilot', 'points_pilot', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "points_pilot"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_points_pilot_changed" ON "points_pilot" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_points_pilot_since" ON "points_pilot" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_points_pilot_households" ON "points_pilot" ("households", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "points_pilot" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "points_pilot" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PointsPilot', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "points_pilot" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PointsPilot', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "points_pilot" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "points_pilot"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PointsPilot');


-- PointsRule
INSERT INTO register_table VALUES ('PointsRule', 'points_rule', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "points_rule"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_points_rule_changed" ON "points_rule" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_points_rule_name" ON "points_rule" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_points_rule_points" ON "points_rule" ("points", "id");
CREATE INDEX IF NOT EXISTS "register_points_rule_since" ON "points_rule" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_points_rule_text" ON "points_rule" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "points_rule" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "points_rule" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PointsRule', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "points_rule" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PointsRule', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "points_rule" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "points_rule"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PointsRule');


-- PointsAccount
INSERT INTO register_table VALUES ('PointsAccount', 'points_account', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "points_account"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_points_account_changed" ON "points_account" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_points_account_opened_on" ON "points_account" ("opened_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "points_account" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "points_account" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PointsAccount', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "points_account" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PointsAccount', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "points_account" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "points_account"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PointsAccount');


-- PointsShop
INSERT INTO register_table VALUES ('PointsShop', 'points_shop', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "points_shop"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_points_shop_changed" ON "points_shop" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_points_shop_name" ON "points_shop" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_points_shop_opened_on" ON "points_shop" ("opened_on", "id");
CREATE INDEX IF NOT EXISTS "register_points_shop_text" ON "points_shop" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "points_shop" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "points_shop" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PointsShop', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "points_shop" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PointsShop', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "points_shop" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "points_shop"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PointsShop');


-- PointsGood
INSERT INTO register_table VALUES ('PointsGood', 'points_good', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "points_good"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_points_good_changed" ON "points_good" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_points_good_name" ON "points_good" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_points_good_price" ON "points_good" ("price", "id");
CREATE INDEX IF NOT EXISTS "register_points_good_stock" ON "points_good" ("stock", "id");
CREATE INDEX IF NOT EXISTS "register_points_good_text" ON "points_good" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "points_good" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "points_good" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PointsGood', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "points_good" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PointsGood', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "points_good" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "points_good"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PointsGood');


-- PointsEntry
INSERT INTO register_table VALUES ('PointsEntry', 'points_entry', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "points_entry"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_points_entry_changed" ON "points_entry" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_points_entry_submitted_on" ON "points_entry" ("submitted_on", "id");
CREATE INDEX IF NOT EXISTS "register_points_entry_points" ON "points_entry" ("points", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "points_entry" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "points_entry" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PointsEntry', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "points_entry" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PointsEntry', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "points_entry" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "points_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PointsEntry');


-- VolunteerReportedFigure
INSERT INTO register_table VALUES ('VolunteerReportedFigure', 'reported_figure', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "reported_figure"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_reported_figure_changed" ON "reported_figure" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_reported_figure_row" ON "reported_figure" ("row" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_reported_figure_as_of" ON "reported_figure" ("as_of", "id");
CREATE INDEX IF NOT EXISTS "register_reported_figure_text" ON "reported_figure" USING gin (grams(coalesce("what", '') || chr(10) || coalesce("term", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "reported_figure" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "reported_figure" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('VolunteerReportedFigure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "reported_figure" FOR EACH ROW
  EXECUTE FUNCTION register_removed('VolunteerReportedFigure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "reported_figure" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "reported_figure"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('VolunteerReportedFigure');


-- SocietyPartner
INSERT INTO register_table VALUES ('SocietyPartner', 'society_partner', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "society_partner"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_society_partner_changed" ON "society_partner" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_society_partner_name" ON "society_partner" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_society_partner_since" ON "society_partner" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_society_partner_text" ON "society_partner" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("brings", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "society_partner" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "society_partner" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('SocietyPartner', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "society_partner" FOR EACH ROW
  EXECUTE FUNCTION register_removed('SocietyPartner', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "society_partner" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "society_partner"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('SocietyPartner');


-- VentureProject
INSERT INTO register_table VALUES ('VentureProject', 'venture_project', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "venture_project"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_venture_project_changed" ON "venture_project" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_venture_project_title" ON "venture_project" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_venture_project_proposed_on" ON "venture_project" ("proposed_on", "id");
CREATE INDEX IF NOT EXISTS "register_venture_project_asked_yuan" ON "venture_project" ("asked_yuan", "id");
CREATE INDEX IF NOT EXISTS "register_venture_project_text" ON "venture_project" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "venture_project" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "venture_project" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('VentureProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "venture_project" FOR EACH ROW
  EXECUTE FUNCTION register_removed('VentureProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "venture_project" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "venture_project"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('VentureProject');


-- StarRule
INSERT INTO register_table VALUES ('StarRule', 'star_rule', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "star_rule"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_star_rule_changed" ON "star_rule" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_star_rule_stars" ON "star_rule" ("stars", "id");
CREATE INDEX IF NOT EXISTS "register_star_rule_since" ON "star_rule" ("since", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "star_rule" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "star_rule" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('StarRule', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "star_rule" FOR EACH ROW
  EXECUTE FUNCTION register_removed('StarRule', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "star_rule" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "star_rule"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('StarRule');


-- StarRating
INSERT INTO register_table VALUES ('StarRating', 'star_rating', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "star_rating"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_star_rating_changed" ON "star_rating" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_star_rating_stars" ON "star_rating" ("stars", "id");
CREATE INDEX IF NOT EXISTS "register_star_rating_hours" ON "star_rating" ("hours", "id");
CREATE INDEX IF NOT EXISTS "register_star_rating_points" ON "star_rating" ("points", "id");
CREATE INDEX IF NOT EXISTS "register_star_rating_year" ON "star_rating" ("year", "id");
CREATE INDEX IF NOT EXISTS "register_star_rating_rated_on" ON "star_rating" ("rated_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "star_rating" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "star_rating" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('StarRating', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "star_rating" FOR EACH ROW
  EXECUTE FUNCTION register_removed('StarRating', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "star_rating" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "star_rating"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('StarRating');


-- HouseholdStarCount
INSERT INTO register_table VALUES ('HouseholdStarCount', 'household_star_count', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "household_star_count"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_household_star_count_changed" ON "household_star_count" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_household_star_count_year" ON "household_star_count" ("year", "id");
CREATE INDEX IF NOT EXISTS "register_household_star_count_star" ON "household_star_count" ("star", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "household_star_count" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "household_star_count" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('HouseholdStarCount', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "household_star_count" FOR EACH ROW
  EXECUTE FUNCTION register_removed('HouseholdStarCount', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "household_star_count" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "household_star_count"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('HouseholdStarCount');


-- MerchantDiscount
INSERT INTO register_table VALUES ('MerchantDiscount', 'merchant_discount', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "merchant_discount"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_merchant_discount_changed" ON "merchant_discount" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_merchant_discount_merchant" ON "merchant_discount" ("merchant" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_merchant_discount_percent_off" ON "merchant_discount" ("percent_off", "id");
CREATE INDEX IF NOT EXISTS "register_merchant_discount_since" ON "merchant_discount" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_merchant_discount_text" ON "merchant_discount" USING gin (grams(coalesce("merchant", '') || chr(10) || coalesce("offer", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "merchant_discount" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "merchant_discount" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('MerchantDiscount', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "merchant_discount" FOR EACH ROW
  EXECUTE FUNCTION register_removed('MerchantDiscount', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "merchant_discount" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "merchant_discount"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('MerchantDiscount');


-- VolunteerTeam
INSERT INTO register_table VALUES ('VolunteerTeam', 'volunteer_team', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "volunteer_team"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_volunteer_team_changed" ON "volunteer_team" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_team_name" ON "volunteer_team" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_team_size" ON "volunteer_team" ("size", "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_team_formed_on" ON "volunteer_team" ("formed_on", "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_team_text" ON "volunteer_team" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("base", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "volunteer_team" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "volunteer_team" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('VolunteerTeam', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "volunteer_team" FOR EACH ROW
  EXECUTE FUNCTION register_removed('VolunteerTeam', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "volunteer_team" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "volunteer_team"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('VolunteerTeam');


-- TeamDuty
INSERT INTO register_table VALUES ('TeamDuty', 'team_duty', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "team_duty"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_team_duty_changed" ON "team_duty" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_team_duty_begins" ON "team_duty" ("begins" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_team_duty_day" ON "team_duty" ("day", "id");
CREATE INDEX IF NOT EXISTS "register_team_duty_since" ON "team_duty" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_team_duty_text" ON "team_duty" USING gin (grams(coalesce("place", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "team_duty" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "team_duty" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('TeamDuty', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "team_duty" FOR EACH ROW
  EXECUTE FUNCTION register_removed('TeamDuty', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "team_duty" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "team_duty"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('TeamDuty');


-- Volunteer
INSERT INTO register_table VALUES ('Volunteer', 'volunteer', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "volunteer"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_volunteer_changed" ON "volunteer" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_volunteer_since" ON "volunteer" ("since", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "volunteer" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "volunteer" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Volunteer', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "volunteer" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Volunteer', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "volunteer" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "volunteer"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Volunteer');


-- Wish
INSERT INTO register_table VALUES ('Wish', 'wish', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "wish"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_wish_changed" ON "wish" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_wish_title" ON "wish" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_wish_published_on" ON "wish" ("published_on", "id");
CREATE INDEX IF NOT EXISTS "register_wish_text" ON "wish" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "wish" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "wish" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Wish', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "wish" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Wish', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "wish" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "wish"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Wish');


-- WorkerCare
INSERT INTO register_table VALUES ('WorkerCare', 'worker_care', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "worker_care"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_worker_care_changed" ON "worker_care" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_worker_care_title" ON "worker_care" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_worker_care_published_on" ON "worker_care" ("published_on", "id");
CREATE INDEX IF NOT EXISTS "register_worker_care_text" ON "worker_care" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "worker_care" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "worker_care" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('WorkerCare', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "worker_care" FOR EACH ROW
  EXECUTE FUNCTION register_removed('WorkerCare', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "worker_care" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "worker_care"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('WorkerCare');

DELETE FROM register_table WHERE register NOT IN ('ServicePost', 'ServiceItem', 'Need', 'VolunteerActivity', 'Charity', 'Donation', 'CallLineCategory', 'CallLineService', 'CallLineSnapshot', 'CallLineCall', 'UnitCheckIn', 'MemberCheckIn', 'AppraisalReport', 'Order', 'OrderStep', 'PointsPilot', 'PointsRule', 'PointsAccount', 'PointsShop', 'PointsGood', 'PointsEntry', 'VolunteerReportedFigure', 'SocietyPartner', 'VentureProject', 'StarRule', 'StarRating', 'HouseholdStarCount', 'MerchantDiscount', 'VolunteerTeam', 'TeamDuty', 'Volunteer', 'Wish', 'WorkerCare');
