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


-- Region
INSERT INTO register_table VALUES ('Region', 'region', 'code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "region"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_region_changed" ON "region" (_changed, "code");
CREATE INDEX IF NOT EXISTS "register_region_name" ON "region" ("name" COLLATE "zh-x-icu", "code");
CREATE INDEX IF NOT EXISTS "register_region_text" ON "region" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "region" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "region" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Region', 'code', 'code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "region" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Region', 'code', 'code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "region" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "region"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Region');


-- Grid
INSERT INTO register_table VALUES ('Grid', 'grid', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "grid"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_grid_changed" ON "grid" (_changed, "code");
CREATE INDEX IF NOT EXISTS "register_grid_name" ON "grid" ("name" COLLATE "zh-x-icu", "code");
CREATE INDEX IF NOT EXISTS "register_grid_text" ON "grid" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("range", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "grid" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "grid" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Grid', 'code', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "grid" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Grid', 'code', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "grid" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "grid"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Grid');


-- GridAppointment
INSERT INTO register_table VALUES ('GridAppointment', 'grid_appointment', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "grid_appointment"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_grid_appointment_changed" ON "grid_appointment" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_grid_appointment_since" ON "grid_appointment" ("since", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "grid_appointment" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "grid_appointment" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GridAppointment', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "grid_appointment" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GridAppointment', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "grid_appointment" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "grid_appointment"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GridAppointment');


-- GridWorker
INSERT INTO register_table VALUES ('GridWorker', 'grid_worker', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "grid_worker"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_grid_worker_changed" ON "grid_worker" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_grid_worker_name" ON "grid_worker" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_grid_worker_text" ON "grid_worker" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "grid_worker" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "grid_worker" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GridWorker', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "grid_worker" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GridWorker', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "grid_worker" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "grid_worker"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GridWorker');


-- Secondment
INSERT INTO register_table VALUES ('Secondment', 'secondment', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "secondment"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_secondment_changed" ON "secondment" (_changed, "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "secondment" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "secondment" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Secondment', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "secondment" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Secondment', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "secondment" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "secondment"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Secondment');


-- FunctionalArea
INSERT INTO register_table VALUES ('FunctionalArea', 'functional_area', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "functional_area"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_functional_area_changed" ON "functional_area" (_changed, "code");
CREATE INDEX IF NOT EXISTS "register_functional_area_name" ON "functional_area" ("name" COLLATE "zh-x-icu", "code");
CREATE INDEX IF NOT EXISTS "register_functional_area_text" ON "functional_area" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "functional_area" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "functional_area" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('FunctionalArea', 'code', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "functional_area" FOR EACH ROW
  EXECUTE FUNCTION register_removed('FunctionalArea', 'code', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "functional_area" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "functional_area"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('FunctionalArea');


-- AdmissionListItem
INSERT INTO register_table VALUES ('AdmissionListItem', 'admission_list_item', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "admission_list_item"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_admission_list_item_changed" ON "admission_list_item" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_admission_list_item_name" ON "admission_list_item" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_admission_list_item_since" ON "admission_list_item" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_admission_list_item_text" ON "admission_list_item" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("basis", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "admission_list_item" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "admission_list_item" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('AdmissionListItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "admission_list_item" FOR EACH ROW
  EXECUTE FUNCTION register_removed('AdmissionListItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "admission_list_item" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "admission_list_item"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('AdmissionListItem');


-- GridWorkRequest
INSERT INTO register_table VALUES ('GridWorkRequest', 'grid_work_request', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "grid_work_request"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_grid_work_request_changed" ON "grid_work_request" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_grid_work_request_name" ON "grid_work_request" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_grid_work_request_requested_on" ON "grid_work_request" ("requested_on", "id");
CREATE INDEX IF NOT EXISTS "register_grid_work_request_text" ON "grid_work_request" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "grid_work_request" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "grid_work_request" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GridWorkRequest', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "grid_work_request" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GridWorkRequest', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "grid_work_request" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "grid_work_request"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GridWorkRequest');


-- Campaign
INSERT INTO register_table VALUES ('Campaign', 'campaign', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "campaign"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_campaign_changed" ON "campaign" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_campaign_name" ON "campaign" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_campaign_starts_on" ON "campaign" ("starts_on", "id");
CREATE INDEX IF NOT EXISTS "register_campaign_text" ON "campaign" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "campaign" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "campaign" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Campaign', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "campaign" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Campaign', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "campaign" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "campaign"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Campaign');


-- CampaignGrid
INSERT INTO register_table VALUES ('CampaignGrid', 'campaign_grid', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "campaign_grid"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_campaign_grid_changed" ON "campaign_grid" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_campaign_grid_assigned_on" ON "campaign_grid" ("assigned_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "campaign_grid" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "campaign_grid" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CampaignGrid', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "campaign_grid" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CampaignGrid', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "campaign_grid" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "campaign_grid"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CampaignGrid');


-- CampaignTarget
INSERT INTO register_table VALUES ('CampaignTarget', 'campaign_target', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "campaign_target"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_campaign_target_changed" ON "campaign_target" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_campaign_target_listed_on" ON "campaign_target" ("listed_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "campaign_target" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "campaign_target" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CampaignTarget', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "campaign_target" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CampaignTarget', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "campaign_target" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "campaign_target"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CampaignTarget');


-- CampaignVisit
INSERT INTO register_table VALUES ('CampaignVisit', 'campaign_visit', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "campaign_visit"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_campaign_visit_changed" ON "campaign_visit" (_changed, "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "campaign_visit" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "campaign_visit" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CampaignVisit', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "campaign_visit" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CampaignVisit', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "campaign_visit" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "campaign_visit"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CampaignVisit');


-- CollectionDuty
INSERT INTO register_table VALUES ('CollectionDuty', 'collection_duty', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "collection_duty"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_collection_duty_changed" ON "collection_duty" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_collection_duty_item_kind" ON "collection_duty" ("item_kind", "id");
CREATE INDEX IF NOT EXISTS "register_collection_duty_since" ON "collection_duty" ("since", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "collection_duty" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "collection_duty" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CollectionDuty', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "collection_duty" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CollectionDuty', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "collection_duty" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "collection_duty"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CollectionDuty');


-- CoordinationCentre
INSERT INTO register_table VALUES ('CoordinationCentre', 'coordination_centre', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "coordination_centre"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_coordination_centre_changed" ON "coordination_centre" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_coordination_centre_name" ON "coordination_centre" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_coordination_centre_opened_on" ON "coordination_centre" ("opened_on", "id");
CREATE INDEX IF NOT EXISTS "register_coordination_centre_text" ON "coordination_centre" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "coordination_centre" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "coordination_centre" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CoordinationCentre', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "coordination_centre" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CoordinationCentre', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "coordination_centre" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "coordination_centre"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CoordinationCentre');


-- Notice
INSERT INTO register_table VALUES ('Notice', 'notice', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "notice"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_notice_changed" ON "notice" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_notice_sent_at" ON "notice" ("sent_at", "id");
CREATE INDEX IF NOT EXISTS "register_notice_recipients" ON "notice" ("recipients", "id");
CREATE INDEX IF NOT EXISTS "register_notice_text" ON "notice" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "notice" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "notice" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Notice', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "notice" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Notice', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "notice" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "notice"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Notice');


-- GridEventAssignment
INSERT INTO register_table VALUES ('GridEventAssignment', 'grid_event_assignment', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "grid_event_assignment"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_grid_event_assignment_changed" ON "grid_event_assignment" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_grid_event_assignment_assigned_at" ON "grid_event_assignment" ("assigned_at", "id");
CREATE INDEX IF NOT EXISTS "register_grid_event_assignment_due_on" ON "grid_event_assignment" ("due_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "grid_event_assignment" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "grid_event_assignment" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GridEventAssignment', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "grid_event_assignment" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GridEventAssignment', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "grid_event_assignment" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "grid_event_assignment"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GridEventAssignment');


-- GridEventStep
INSERT INTO register_table VALUES ('GridEventStep', 'grid_event_step', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "grid_event_step"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_grid_event_step_changed" ON "grid_event_step" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_grid_event_step_taken_at" ON "grid_event_step" ("taken_at", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "grid_event_step" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "grid_event_step" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GridEventStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "grid_event_step" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GridEventStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "grid_event_step" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "grid_event_step"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GridEventStep');


-- EventCategory
INSERT INTO register_table VALUES ('EventCategory', 'event_category', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "event_category"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_event_category_changed" ON "event_category" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_event_category_name" ON "event_category" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_event_category_deadline_working_days" ON "event_category" ("deadline_working_days", "id");
CREATE INDEX IF NOT EXISTS "register_event_category_text" ON "event_category" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "event_category" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "event_category" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('EventCategory', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "event_category" FOR EACH ROW
  EXECUTE FUNCTION register_removed('EventCategory', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "event_category" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "event_category"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('EventCategory');


-- GridEvent
INSERT INTO register_table VALUES ('GridEvent', 'grid_event', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "grid_event"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_grid_event_changed" ON "grid_event" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_grid_event_reported_at" ON "grid_event" ("reported_at", "id");
CREATE INDEX IF NOT EXISTS "register_grid_event_due_on" ON "grid_event" ("due_on", "id");
CREATE INDEX IF NOT EXISTS "register_grid_event_text" ON "grid_event" USING gin (grams(coalesce("title", '') || chr(10) || coalesce("location", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "grid_event" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "grid_event" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GridEvent', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "grid_event" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GridEvent', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "grid_event" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "grid_event"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GridEvent');


-- GovernanceCentre
INSERT INTO register_table VALUES ('GovernanceCentre', 'governance_centre', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "governance_centre"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_governance_centre_changed" ON "governance_centre" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_governance_centre_name" ON "governance_centre" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_governance_centre_opened_on" ON "governance_centre" ("opened_on", "id");
CREATE INDEX IF NOT EXISTS "register_governance_centre_staff" ON "governance_centre" ("staff", "id");
CREATE INDEX IF NOT EXISTS "register_governance_centre_text" ON "governance_centre" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "governance_centre" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "governance_centre" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GovernanceCentre', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "governance_centre" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GovernanceCentre', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "governance_centre" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "governance_centre"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GovernanceCentre');


-- PassedMatter
INSERT INTO register_table VALUES ('PassedMatter', 'passed_matter', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "passed_matter"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_passed_matter_changed" ON "passed_matter" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_passed_matter_passed_on" ON "passed_matter" ("passed_on", "id");
CREATE INDEX IF NOT EXISTS "register_passed_matter_text" ON "passed_matter" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "passed_matter" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "passed_matter" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PassedMatter', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "passed_matter" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PassedMatter', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "passed_matter" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "passed_matter"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PassedMatter');


-- Household
INSERT INTO register_table VALUES ('Household', 'household', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "household"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_household_changed" ON "household" (_changed, "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "household" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "household" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Household', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "household" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Household', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "household" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "household"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Household');


-- IntakeReport
INSERT INTO register_table VALUES ('IntakeReport', 'intake_report', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "intake_report"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_intake_report_changed" ON "intake_report" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_intake_report_received_at" ON "intake_report" ("received_at", "id");
CREATE INDEX IF NOT EXISTS "register_intake_report_text" ON "intake_report" USING gin (grams(coalesce("location", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "intake_report" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "intake_report" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('IntakeReport', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "intake_report" FOR EACH ROW
  EXECUTE FUNCTION register_removed('IntakeReport', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "intake_report" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "intake_report"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('IntakeReport');


-- GridReportedFigure
INSERT INTO register_table VALUES ('GridReportedFigure', 'reported_figure', 'region_code')
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
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GridReportedFigure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "reported_figure" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GridReportedFigure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "reported_figure" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "reported_figure"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GridReportedFigure');

DELETE FROM register_table WHERE register NOT IN ('Region', 'Grid', 'GridAppointment', 'GridWorker', 'Secondment', 'FunctionalArea', 'AdmissionListItem', 'GridWorkRequest', 'Campaign', 'CampaignGrid', 'CampaignTarget', 'CampaignVisit', 'CollectionDuty', 'CoordinationCentre', 'Notice', 'GridEventAssignment', 'GridEventStep', 'EventCategory', 'GridEvent', 'GovernanceCentre', 'PassedMatter', 'Household', 'IntakeReport', 'GridReportedFigure');
