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


-- LegalAdviser
INSERT INTO register_table VALUES ('LegalAdviser', 'legal_adviser', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_adviser"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_adviser_changed" ON "legal_adviser" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_adviser_name" ON "legal_adviser" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_legal_adviser_text" ON "legal_adviser" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_adviser" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_adviser" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalAdviser', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_adviser" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalAdviser', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_adviser" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_adviser"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalAdviser');


-- LawFirm
INSERT INTO register_table VALUES ('LawFirm', 'law_firm', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "law_firm"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_law_firm_changed" ON "law_firm" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_law_firm_name" ON "law_firm" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_law_firm_text" ON "law_firm" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "law_firm" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "law_firm" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LawFirm', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "law_firm" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LawFirm', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "law_firm" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "law_firm"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LawFirm');


-- LegalAdviserAppointment
INSERT INTO register_table VALUES ('LegalAdviserAppointment', 'appointment', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "appointment"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_appointment_changed" ON "appointment" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_appointment_since" ON "appointment" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_appointment_text" ON "appointment" USING gin (grams(coalesce("document", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "appointment" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "appointment" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalAdviserAppointment', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "appointment" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalAdviserAppointment', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "appointment" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "appointment"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalAdviserAppointment');


-- AdviserLimit
INSERT INTO register_table VALUES ('AdviserLimit', 'adviser_limit', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "adviser_limit"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_adviser_limit_changed" ON "adviser_limit" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_adviser_limit_since" ON "adviser_limit" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_adviser_limit_text" ON "adviser_limit" USING gin (grams(coalesce("document", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "adviser_limit" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "adviser_limit" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('AdviserLimit', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "adviser_limit" FOR EACH ROW
  EXECUTE FUNCTION register_removed('AdviserLimit', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "adviser_limit" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "adviser_limit"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('AdviserLimit');


-- AdviserService
INSERT INTO register_table VALUES ('AdviserService', 'adviser_service', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "adviser_service"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_adviser_service_changed" ON "adviser_service" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_adviser_service_day" ON "adviser_service" ("day", "id");
CREATE INDEX IF NOT EXISTS "register_adviser_service_hours" ON "adviser_service" ("hours", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "adviser_service" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "adviser_service" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('AdviserService', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "adviser_service" FOR EACH ROW
  EXECUTE FUNCTION register_removed('AdviserService', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "adviser_service" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "adviser_service"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('AdviserService');


-- CheckupItem
INSERT INTO register_table VALUES ('CheckupItem', 'checkup_item', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "checkup_item"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_checkup_item_changed" ON "checkup_item" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_checkup_item_title" ON "checkup_item" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_checkup_item_position" ON "checkup_item" ("position", "id");
CREATE INDEX IF NOT EXISTS "register_checkup_item_text" ON "checkup_item" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "checkup_item" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "checkup_item" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CheckupItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "checkup_item" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CheckupItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "checkup_item" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "checkup_item"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CheckupItem');


-- LegalCheckup
INSERT INTO register_table VALUES ('LegalCheckup', 'legal_checkup', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_checkup"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_checkup_changed" ON "legal_checkup" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_checkup_planned_on" ON "legal_checkup" ("planned_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_checkup" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_checkup" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalCheckup', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_checkup" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalCheckup', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_checkup" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_checkup"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalCheckup');


-- CheckupFinding
INSERT INTO register_table VALUES ('CheckupFinding', 'checkup_finding', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "checkup_finding"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_checkup_finding_changed" ON "checkup_finding" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_checkup_finding_found_on" ON "checkup_finding" ("found_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "checkup_finding" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "checkup_finding" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CheckupFinding', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "checkup_finding" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CheckupFinding', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "checkup_finding" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "checkup_finding"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CheckupFinding');


-- LegalServiceItem
INSERT INTO register_table VALUES ('LegalServiceItem', 'legal_service_item', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_service_item"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_service_item_changed" ON "legal_service_item" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_service_item_name" ON "legal_service_item" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_legal_service_item_text" ON "legal_service_item" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("description", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_service_item" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_service_item" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalServiceItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_service_item" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalServiceItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_service_item" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_service_item"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalServiceItem');


-- LegalConsultation
INSERT INTO register_table VALUES ('LegalConsultation', 'legal_consultation', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_consultation"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_consultation_changed" ON "legal_consultation" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_consultation_requested_on" ON "legal_consultation" ("requested_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_consultation" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_consultation" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalConsultation', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_consultation" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalConsultation', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_consultation" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_consultation"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalConsultation');


-- FirmPairing
INSERT INTO register_table VALUES ('FirmPairing', 'firm_pairing', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "firm_pairing"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_firm_pairing_changed" ON "firm_pairing" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_firm_pairing_since" ON "firm_pairing" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_firm_pairing_text" ON "firm_pairing" USING gin (grams(coalesce("pledge", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "firm_pairing" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "firm_pairing" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('FirmPairing', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "firm_pairing" FOR EACH ROW
  EXECUTE FUNCTION register_removed('FirmPairing', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "firm_pairing" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "firm_pairing"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('FirmPairing');


-- PartyLawyerTeam
INSERT INTO register_table VALUES ('PartyLawyerTeam', 'party_lawyer_team', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "party_lawyer_team"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_party_lawyer_team_changed" ON "party_lawyer_team" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_party_lawyer_team_name" ON "party_lawyer_team" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_party_lawyer_team_formed_on" ON "party_lawyer_team" ("formed_on", "id");
CREATE INDEX IF NOT EXISTS "register_party_lawyer_team_text" ON "party_lawyer_team" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("task", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "party_lawyer_team" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "party_lawyer_team" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PartyLawyerTeam', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "party_lawyer_team" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PartyLawyerTeam', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "party_lawyer_team" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "party_lawyer_team"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PartyLawyerTeam');


-- TeamLawyer
INSERT INTO register_table VALUES ('TeamLawyer', 'team_lawyer', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "team_lawyer"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_team_lawyer_changed" ON "team_lawyer" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_team_lawyer_role" ON "team_lawyer" ("role", "id");
CREATE INDEX IF NOT EXISTS "register_team_lawyer_since" ON "team_lawyer" ("since", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "team_lawyer" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "team_lawyer" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('TeamLawyer', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "team_lawyer" FOR EACH ROW
  EXECUTE FUNCTION register_removed('TeamLawyer', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "team_lawyer" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "team_lawyer"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('TeamLawyer');


-- LegalModelPost
INSERT INTO register_table VALUES ('LegalModelPost', 'legal_model_post', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_model_post"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_model_post_changed" ON "legal_model_post" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_model_post_name" ON "legal_model_post" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_legal_model_post_awarded_on" ON "legal_model_post" ("awarded_on", "id");
CREATE INDEX IF NOT EXISTS "register_legal_model_post_text" ON "legal_model_post" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_model_post" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_model_post" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalModelPost', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_model_post" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalModelPost', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_model_post" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_model_post"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalModelPost');


-- Mediator
INSERT INTO register_table VALUES ('Mediator', 'mediator', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "mediator"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_mediator_changed" ON "mediator" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_mediator_name" ON "mediator" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_mediator_since" ON "mediator" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_mediator_text" ON "mediator" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "mediator" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "mediator" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Mediator', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "mediator" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Mediator', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "mediator" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "mediator"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Mediator');


-- MediationProcedure
INSERT INTO register_table VALUES ('MediationProcedure', 'mediation_procedure', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "mediation_procedure"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_mediation_procedure_changed" ON "mediation_procedure" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_mediation_procedure_name" ON "mediation_procedure" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_mediation_procedure_since" ON "mediation_procedure" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_mediation_procedure_text" ON "mediation_procedure" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "mediation_procedure" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "mediation_procedure" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('MediationProcedure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "mediation_procedure" FOR EACH ROW
  EXECUTE FUNCTION register_removed('MediationProcedure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "mediation_procedure" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "mediation_procedure"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('MediationProcedure');


-- MediationProcedureStep
INSERT INTO register_table VALUES ('MediationProcedureStep', 'mediation_procedure_step', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "mediation_procedure_step"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_mediation_procedure_step_changed" ON "mediation_procedure_step" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_mediation_procedure_step_position" ON "mediation_procedure_step" ("position", "id");
CREATE INDEX IF NOT EXISTS "register_mediation_procedure_step_text" ON "mediation_procedure_step" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("task", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "mediation_procedure_step" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "mediation_procedure_step" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('MediationProcedureStep', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "mediation_procedure_step" FOR EACH ROW
  EXECUTE FUNCTION register_removed('MediationProcedureStep', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "mediation_procedure_step" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "mediation_procedure_step"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('MediationProcedureStep');


-- Mediation
INSERT INTO register_table VALUES ('Mediation', 'mediation', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "mediation"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_mediation_changed" ON "mediation" (_changed, "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "mediation" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "mediation" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Mediation', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "mediation" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Mediation', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "mediation" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "mediation"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Mediation');


-- MediationStep
INSERT INTO register_table VALUES ('MediationStep', 'mediation_step', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "mediation_step"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_mediation_step_changed" ON "mediation_step" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_mediation_step_position" ON "mediation_step" ("position", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "mediation_step" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "mediation_step" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('MediationStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "mediation_step" FOR EACH ROW
  EXECUTE FUNCTION register_removed('MediationStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "mediation_step" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "mediation_step"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('MediationStep');


-- LawSavvyResident
INSERT INTO register_table VALUES ('LawSavvyResident', 'law_savvy_resident', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "law_savvy_resident"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_law_savvy_resident_changed" ON "law_savvy_resident" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_law_savvy_resident_name" ON "law_savvy_resident" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_law_savvy_resident_since" ON "law_savvy_resident" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_law_savvy_resident_text" ON "law_savvy_resident" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "law_savvy_resident" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "law_savvy_resident" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LawSavvyResident', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "law_savvy_resident" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LawSavvyResident', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "law_savvy_resident" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "law_savvy_resident"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LawSavvyResident');


-- LegalTraining
INSERT INTO register_table VALUES ('LegalTraining', 'legal_training', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_training"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_training_changed" ON "legal_training" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_training_topic" ON "legal_training" ("topic" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_legal_training_day" ON "legal_training" ("day", "id");
CREATE INDEX IF NOT EXISTS "register_legal_training_attended" ON "legal_training" ("attended", "id");
CREATE INDEX IF NOT EXISTS "register_legal_training_text" ON "legal_training" USING gin (grams(coalesce("topic", '') || chr(10) || coalesce("venue", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_training" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_training" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalTraining', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_training" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalTraining', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_training" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_training"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalTraining');


-- LegalTrainingAttendance
INSERT INTO register_table VALUES ('LegalTrainingAttendance', 'legal_training_attendance', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_training_attendance"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_training_attendance_changed" ON "legal_training_attendance" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_training_attendance_day" ON "legal_training_attendance" ("day", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_training_attendance" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_training_attendance" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalTrainingAttendance', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_training_attendance" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalTrainingAttendance', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_training_attendance" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_training_attendance"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalTrainingAttendance');


-- LegalRoom
INSERT INTO register_table VALUES ('LegalRoom', 'legal_room', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_room"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_room_changed" ON "legal_room" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_room_name" ON "legal_room" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_legal_room_opened_on" ON "legal_room" ("opened_on", "id");
CREATE INDEX IF NOT EXISTS "register_legal_room_text" ON "legal_room" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_room" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_room" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalRoom', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_room" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalRoom', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_room" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_room"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalRoom');


-- LegalStation
INSERT INTO register_table VALUES ('LegalStation', 'legal_station', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "legal_station"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_legal_station_changed" ON "legal_station" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_legal_station_name" ON "legal_station" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_legal_station_opened_on" ON "legal_station" ("opened_on", "id");
CREATE INDEX IF NOT EXISTS "register_legal_station_text" ON "legal_station" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "legal_station" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "legal_station" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LegalStation', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "legal_station" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LegalStation', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "legal_station" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "legal_station"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LegalStation');


-- StationDuty
INSERT INTO register_table VALUES ('StationDuty', 'station_duty', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "station_duty"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_station_duty_changed" ON "station_duty" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_station_duty_day" ON "station_duty" ("day", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "station_duty" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "station_duty" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('StationDuty', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "station_duty" FOR EACH ROW
  EXECUTE FUNCTION register_removed('StationDuty', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "station_duty" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "station_duty"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('StationDuty');

DELETE FROM register_table WHERE register NOT IN ('LegalAdviser', 'LawFirm', 'LegalAdviserAppointment', 'AdviserLimit', 'AdviserService', 'CheckupItem', 'LegalCheckup', 'CheckupFinding', 'LegalServiceItem', 'LegalConsultation', 'FirmPairing', 'PartyLawyerTeam', 'TeamLawyer', 'LegalModelPost', 'Mediator', 'MediationProcedure', 'MediationProcedureStep', 'Mediation', 'MediationStep', 'LawSavvyResident', 'LegalTraining', 'LegalTrainingAttendance', 'LegalRoom', 'LegalStation', 'StationDuty');
