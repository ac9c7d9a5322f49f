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


-- PartyOrganisation
INSERT INTO register_table VALUES ('PartyOrganisation', 'party_organisation', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "party_organisation"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_party_organisation_changed" ON "party_organisation" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_party_organisation_name" ON "party_organisation" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_party_organisation_kind" ON "party_organisation" ("kind", "id");
CREATE INDEX IF NOT EXISTS "register_party_organisation_tier" ON "party_organisation" ("tier", "id");
CREATE INDEX IF NOT EXISTS "register_party_organisation_text" ON "party_organisation" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("anchor_name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "party_organisation" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "party_organisation" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PartyOrganisation', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "party_organisation" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PartyOrganisation', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "party_organisation" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "party_organisation"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PartyOrganisation');


-- MemberUnit
INSERT INTO register_table VALUES ('MemberUnit', 'member_unit', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "member_unit"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_member_unit_changed" ON "member_unit" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_member_unit_name" ON "member_unit" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_member_unit_kind" ON "member_unit" ("kind", "id");
CREATE INDEX IF NOT EXISTS "register_member_unit_text" ON "member_unit" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "member_unit" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "member_unit" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('MemberUnit', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "member_unit" FOR EACH ROW
  EXECUTE FUNCTION register_removed('MemberUnit', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "member_unit" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "member_unit"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('MemberUnit');


-- PartyActivity
INSERT INTO register_table VALUES ('PartyActivity', 'party_activity', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "party_activity"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_party_activity_changed" ON "party_activity" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_party_activity_title" ON "party_activity" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_party_activity_held_on" ON "party_activity" ("held_on", "id");
CREATE INDEX IF NOT EXISTS "register_party_activity_text" ON "party_activity" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "party_activity" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "party_activity" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PartyActivity', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "party_activity" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PartyActivity', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "party_activity" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "party_activity"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PartyActivity');


-- UnitPairing
INSERT INTO register_table VALUES ('UnitPairing', 'unit_pairing', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "unit_pairing"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_unit_pairing_changed" ON "unit_pairing" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_unit_pairing_unit_name" ON "unit_pairing" ("unit_name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_unit_pairing_since" ON "unit_pairing" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_unit_pairing_text" ON "unit_pairing" USING gin (grams(coalesce("unit_name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "unit_pairing" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "unit_pairing" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('UnitPairing', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "unit_pairing" FOR EACH ROW
  EXECUTE FUNCTION register_removed('UnitPairing', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "unit_pairing" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "unit_pairing"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('UnitPairing');


-- PartyCommendation
INSERT INTO register_table VALUES ('PartyCommendation', 'party_commendation', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "party_commendation"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_party_commendation_changed" ON "party_commendation" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_party_commendation_commended_on" ON "party_commendation" ("commended_on", "id");
CREATE INDEX IF NOT EXISTS "register_party_commendation_text" ON "party_commendation" USING gin (grams(coalesce("citation", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "party_commendation" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "party_commendation" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PartyCommendation', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "party_commendation" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PartyCommendation', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "party_commendation" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "party_commendation"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PartyCommendation');


-- CentreTeam
INSERT INTO register_table VALUES ('CentreTeam', 'centre_team', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "centre_team"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_centre_team_changed" ON "centre_team" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_centre_team_name" ON "centre_team" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_centre_team_formed_on" ON "centre_team" ("formed_on", "id");
CREATE INDEX IF NOT EXISTS "register_centre_team_text" ON "centre_team" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "centre_team" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "centre_team" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CentreTeam', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "centre_team" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CentreTeam', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "centre_team" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "centre_team"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CentreTeam');


-- CentreRenewal
INSERT INTO register_table VALUES ('CentreRenewal', 'centre_renewal', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "centre_renewal"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_centre_renewal_changed" ON "centre_renewal" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_centre_renewal_listed_on" ON "centre_renewal" ("listed_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "centre_renewal" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "centre_renewal" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CentreRenewal', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "centre_renewal" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CentreRenewal', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "centre_renewal" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "centre_renewal"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CentreRenewal');


-- EmergencyEpisode
INSERT INTO register_table VALUES ('EmergencyEpisode', 'emergency_episode', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "emergency_episode"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_emergency_episode_changed" ON "emergency_episode" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_emergency_episode_title" ON "emergency_episode" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_emergency_episode_since" ON "emergency_episode" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_emergency_episode_text" ON "emergency_episode" USING gin (grams(coalesce("title", '') || chr(10) || coalesce("document_number", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "emergency_episode" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "emergency_episode" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('EmergencyEpisode', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "emergency_episode" FOR EACH ROW
  EXECUTE FUNCTION register_removed('EmergencyEpisode', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "emergency_episode" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "emergency_episode"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('EmergencyEpisode');


-- EmergencyTeam
INSERT INTO register_table VALUES ('EmergencyTeam', 'emergency_team', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "emergency_team"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_emergency_team_changed" ON "emergency_team" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_emergency_team_name" ON "emergency_team" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_emergency_team_formed_on" ON "emergency_team" ("formed_on", "id");
CREATE INDEX IF NOT EXISTS "register_emergency_team_text" ON "emergency_team" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "emergency_team" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "emergency_team" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('EmergencyTeam', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "emergency_team" FOR EACH ROW
  EXECUTE FUNCTION register_removed('EmergencyTeam', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "emergency_team" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "emergency_team"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('EmergencyTeam');


-- FundingGuarantee
INSERT INTO register_table VALUES ('FundingGuarantee', 'funding_guarantee', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "funding_guarantee"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_funding_guarantee_changed" ON "funding_guarantee" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_funding_guarantee_year" ON "funding_guarantee" ("year", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "funding_guarantee" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "funding_guarantee" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('FundingGuarantee', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "funding_guarantee" FOR EACH ROW
  EXECUTE FUNCTION register_removed('FundingGuarantee', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "funding_guarantee" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "funding_guarantee"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('FundingGuarantee');


-- GovernmentService
INSERT INTO register_table VALUES ('GovernmentService', 'government_service', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "government_service"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_government_service_changed" ON "government_service" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_government_service_name" ON "government_service" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_government_service_promised_days" ON "government_service" ("promised_days", "id");
CREATE INDEX IF NOT EXISTS "register_government_service_text" ON "government_service" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("code", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "government_service" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "government_service" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GovernmentService', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "government_service" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GovernmentService', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "government_service" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "government_service"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GovernmentService');


-- GovernmentServiceOffer
INSERT INTO register_table VALUES ('GovernmentServiceOffer', 'government_service_offer', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "government_service_offer"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_government_service_offer_changed" ON "government_service_offer" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_government_service_offer_channel" ON "government_service_offer" ("channel", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "government_service_offer" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "government_service_offer" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GovernmentServiceOffer', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "government_service_offer" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GovernmentServiceOffer', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "government_service_offer" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "government_service_offer"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GovernmentServiceOffer');


-- ChainAlliance
INSERT INTO register_table VALUES ('ChainAlliance', 'chain_alliance', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "chain_alliance"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_chain_alliance_changed" ON "chain_alliance" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_chain_alliance_name" ON "chain_alliance" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_chain_alliance_formed_on" ON "chain_alliance" ("formed_on", "id");
CREATE INDEX IF NOT EXISTS "register_chain_alliance_text" ON "chain_alliance" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "chain_alliance" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "chain_alliance" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ChainAlliance', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "chain_alliance" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ChainAlliance', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "chain_alliance" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "chain_alliance"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ChainAlliance');


-- ChainEnterprise
INSERT INTO register_table VALUES ('ChainEnterprise', 'chain_enterprise', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "chain_enterprise"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_chain_enterprise_changed" ON "chain_enterprise" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_chain_enterprise_name" ON "chain_enterprise" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_chain_enterprise_text" ON "chain_enterprise" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "chain_enterprise" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "chain_enterprise" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ChainEnterprise', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "chain_enterprise" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ChainEnterprise', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "chain_enterprise" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "chain_enterprise"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ChainEnterprise');


-- ChainExchange
INSERT INTO register_table VALUES ('ChainExchange', 'chain_exchange', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "chain_exchange"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_chain_exchange_changed" ON "chain_exchange" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_chain_exchange_since" ON "chain_exchange" ("since", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "chain_exchange" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "chain_exchange" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ChainExchange', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "chain_exchange" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ChainExchange', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "chain_exchange" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "chain_exchange"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ChainExchange');


-- CoBuildingAgreement
INSERT INTO register_table VALUES ('CoBuildingAgreement', 'co_building_agreement', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "co_building_agreement"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_co_building_agreement_changed" ON "co_building_agreement" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_co_building_agreement_title" ON "co_building_agreement" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_co_building_agreement_since" ON "co_building_agreement" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_co_building_agreement_text" ON "co_building_agreement" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "co_building_agreement" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "co_building_agreement" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CoBuildingAgreement', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "co_building_agreement" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CoBuildingAgreement', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "co_building_agreement" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "co_building_agreement"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CoBuildingAgreement');


-- JointMeeting
INSERT INTO register_table VALUES ('JointMeeting', 'joint_meeting', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "joint_meeting"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_joint_meeting_changed" ON "joint_meeting" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_joint_meeting_title" ON "joint_meeting" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_joint_meeting_held_on" ON "joint_meeting" ("held_on", "id");
CREATE INDEX IF NOT EXISTS "register_joint_meeting_text" ON "joint_meeting" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "joint_meeting" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "joint_meeting" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('JointMeeting', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "joint_meeting" FOR EACH ROW
  EXECUTE FUNCTION register_removed('JointMeeting', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "joint_meeting" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "joint_meeting"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('JointMeeting');


-- JointMeetingItem
INSERT INTO register_table VALUES ('JointMeetingItem', 'joint_meeting_item', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "joint_meeting_item"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_joint_meeting_item_changed" ON "joint_meeting_item" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_joint_meeting_item_title" ON "joint_meeting_item" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_joint_meeting_item_raised_on" ON "joint_meeting_item" ("raised_on", "id");
CREATE INDEX IF NOT EXISTS "register_joint_meeting_item_text" ON "joint_meeting_item" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "joint_meeting_item" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "joint_meeting_item" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('JointMeetingItem', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "joint_meeting_item" FOR EACH ROW
  EXECUTE FUNCTION register_removed('JointMeetingItem', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "joint_meeting_item" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "joint_meeting_item"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('JointMeetingItem');


-- LeadProject
INSERT INTO register_table VALUES ('LeadProject', 'lead_project', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "lead_project"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_lead_project_changed" ON "lead_project" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_lead_project_title" ON "lead_project" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_lead_project_bid_on" ON "lead_project" ("bid_on", "id");
CREATE INDEX IF NOT EXISTS "register_lead_project_text" ON "lead_project" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "lead_project" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "lead_project" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LeadProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "lead_project" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LeadProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "lead_project" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "lead_project"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LeadProject');


-- YearlyReview
INSERT INTO register_table VALUES ('YearlyReview', 'yearly_review', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "yearly_review"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_yearly_review_changed" ON "yearly_review" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_yearly_review_reported_on" ON "yearly_review" ("reported_on", "id");
CREATE INDEX IF NOT EXISTS "register_yearly_review_year" ON "yearly_review" ("year", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "yearly_review" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "yearly_review" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('YearlyReview', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "yearly_review" FOR EACH ROW
  EXECUTE FUNCTION register_removed('YearlyReview', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "yearly_review" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "yearly_review"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('YearlyReview');


-- LeaderLink
INSERT INTO register_table VALUES ('LeaderLink', 'leader_link', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "leader_link"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_leader_link_changed" ON "leader_link" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_leader_link_since" ON "leader_link" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_leader_link_text" ON "leader_link" USING gin (grams(coalesce("duties", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "leader_link" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "leader_link" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LeaderLink', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "leader_link" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LeaderLink', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "leader_link" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "leader_link"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LeaderLink');


-- LeaderVisit
INSERT INTO register_table VALUES ('LeaderVisit', 'leader_visit', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "leader_visit"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_leader_visit_changed" ON "leader_visit" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_leader_visit_visited_on" ON "leader_visit" ("visited_on", "id");
CREATE INDEX IF NOT EXISTS "register_leader_visit_text" ON "leader_visit" USING gin (grams(coalesce("purpose", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "leader_visit" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "leader_visit" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LeaderVisit', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "leader_visit" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LeaderVisit', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "leader_visit" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "leader_visit"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LeaderVisit');


-- LeaderProblem
INSERT INTO register_table VALUES ('LeaderProblem', 'leader_problem', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "leader_problem"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_leader_problem_changed" ON "leader_problem" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_leader_problem_title" ON "leader_problem" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_leader_problem_brought_back_on" ON "leader_problem" ("brought_back_on", "id");
CREATE INDEX IF NOT EXISTS "register_leader_problem_text" ON "leader_problem" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "leader_problem" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "leader_problem" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LeaderProblem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "leader_problem" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LeaderProblem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "leader_problem" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "leader_problem"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LeaderProblem');


-- LectureTopic
INSERT INTO register_table VALUES ('LectureTopic', 'lecture_topic', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "lecture_topic"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_lecture_topic_changed" ON "lecture_topic" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_lecture_topic_title" ON "lecture_topic" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_lecture_topic_minutes" ON "lecture_topic" ("minutes", "id");
CREATE INDEX IF NOT EXISTS "register_lecture_topic_text" ON "lecture_topic" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "lecture_topic" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "lecture_topic" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LectureTopic', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "lecture_topic" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LectureTopic', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "lecture_topic" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "lecture_topic"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LectureTopic');


-- LectureVenue
INSERT INTO register_table VALUES ('LectureVenue', 'lecture_venue', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "lecture_venue"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_lecture_venue_changed" ON "lecture_venue" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_lecture_venue_name" ON "lecture_venue" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_lecture_venue_seats" ON "lecture_venue" ("seats", "id");
CREATE INDEX IF NOT EXISTS "register_lecture_venue_since" ON "lecture_venue" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_lecture_venue_text" ON "lecture_venue" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "lecture_venue" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "lecture_venue" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LectureVenue', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "lecture_venue" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LectureVenue', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "lecture_venue" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "lecture_venue"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LectureVenue');


-- LectureSession
INSERT INTO register_table VALUES ('LectureSession', 'lecture_session', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "lecture_session"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_lecture_session_changed" ON "lecture_session" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_lecture_session_starts_at" ON "lecture_session" ("starts_at", "id");
CREATE INDEX IF NOT EXISTS "register_lecture_session_requested_on" ON "lecture_session" ("requested_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "lecture_session" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "lecture_session" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LectureSession', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "lecture_session" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LectureSession', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "lecture_session" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "lecture_session"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LectureSession');


-- MonthlyTopic
INSERT INTO register_table VALUES ('MonthlyTopic', 'monthly_topic', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "monthly_topic"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_monthly_topic_changed" ON "monthly_topic" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_monthly_topic_title" ON "monthly_topic" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_monthly_topic_month" ON "monthly_topic" ("month", "id");
CREATE INDEX IF NOT EXISTS "register_monthly_topic_chosen_on" ON "monthly_topic" ("chosen_on", "id");
CREATE INDEX IF NOT EXISTS "register_monthly_topic_text" ON "monthly_topic" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "monthly_topic" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "monthly_topic" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('MonthlyTopic', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "monthly_topic" FOR EACH ROW
  EXECUTE FUNCTION register_removed('MonthlyTopic', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "monthly_topic" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "monthly_topic"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('MonthlyTopic');


-- PowerListItem
INSERT INTO register_table VALUES ('PowerListItem', 'power_list_item', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "power_list_item"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_power_list_item_changed" ON "power_list_item" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_power_list_item_name" ON "power_list_item" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_power_list_item_number" ON "power_list_item" ("number", "id");
CREATE INDEX IF NOT EXISTS "register_power_list_item_revised_on" ON "power_list_item" ("revised_on", "id");
CREATE INDEX IF NOT EXISTS "register_power_list_item_text" ON "power_list_item" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "power_list_item" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "power_list_item" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PowerListItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "power_list_item" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PowerListItem', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "power_list_item" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "power_list_item"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PowerListItem');


-- PriorReview
INSERT INTO register_table VALUES ('PriorReview', 'prior_review', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "prior_review"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_prior_review_changed" ON "prior_review" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_prior_review_title" ON "prior_review" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_prior_review_submitted_on" ON "prior_review" ("submitted_on", "id");
CREATE INDEX IF NOT EXISTS "register_prior_review_text" ON "prior_review" USING gin (grams(coalesce("title", '') || chr(10) || coalesce("body", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "prior_review" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "prior_review" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PriorReview', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "prior_review" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PriorReview', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "prior_review" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "prior_review"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PriorReview');


-- UpwardReport
INSERT INTO register_table VALUES ('UpwardReport', 'upward_report', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "upward_report"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_upward_report_changed" ON "upward_report" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_upward_report_sent_on" ON "upward_report" ("sent_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "upward_report" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "upward_report" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('UpwardReport', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "upward_report" FOR EACH ROW
  EXECUTE FUNCTION register_removed('UpwardReport', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "upward_report" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "upward_report"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('UpwardReport');


-- PublicRole
INSERT INTO register_table VALUES ('PublicRole', 'public_role', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "public_role"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_public_role_changed" ON "public_role" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_public_role_title" ON "public_role" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_public_role_since" ON "public_role" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_public_role_text" ON "public_role" USING gin (grams(coalesce("title", '') || chr(10) || coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "public_role" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "public_role" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PublicRole', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "public_role" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PublicRole', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "public_role" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "public_role"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PublicRole');


-- PartyReportedFigure
INSERT INTO register_table VALUES ('PartyReportedFigure', 'reported_figure', 'region_code')
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
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PartyReportedFigure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "reported_figure" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PartyReportedFigure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "reported_figure" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "reported_figure"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PartyReportedFigure');


-- CouncilProcedure
INSERT INTO register_table VALUES ('CouncilProcedure', 'council_procedure', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "council_procedure"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_council_procedure_changed" ON "council_procedure" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_council_procedure_name" ON "council_procedure" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_council_procedure_since" ON "council_procedure" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_council_procedure_text" ON "council_procedure" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "council_procedure" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "council_procedure" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CouncilProcedure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "council_procedure" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CouncilProcedure', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "council_procedure" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "council_procedure"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CouncilProcedure');


-- CouncilStep
INSERT INTO register_table VALUES ('CouncilStep', 'council_step', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "council_step"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_council_step_changed" ON "council_step" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_council_step_name" ON "council_step" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_council_step_number" ON "council_step" ("number", "id");
CREATE INDEX IF NOT EXISTS "register_council_step_text" ON "council_step" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "council_step" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "council_step" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CouncilStep', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "council_step" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CouncilStep', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "council_step" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "council_step"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CouncilStep');


-- CouncilMatter
INSERT INTO register_table VALUES ('CouncilMatter', 'council_matter', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "council_matter"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_council_matter_changed" ON "council_matter" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_council_matter_raised_on" ON "council_matter" ("raised_on", "id");
CREATE INDEX IF NOT EXISTS "register_council_matter_text" ON "council_matter" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "council_matter" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "council_matter" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CouncilMatter', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "council_matter" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CouncilMatter', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "council_matter" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "council_matter"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CouncilMatter');


-- CouncilMatterStep
INSERT INTO register_table VALUES ('CouncilMatterStep', 'council_matter_step', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "council_matter_step"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_council_matter_step_changed" ON "council_matter_step" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_council_matter_step_taken_on" ON "council_matter_step" ("taken_on", "id");
CREATE INDEX IF NOT EXISTS "register_council_matter_step_number" ON "council_matter_step" ("number", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "council_matter_step" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "council_matter_step" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('CouncilMatterStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "council_matter_step" FOR EACH ROW
  EXECUTE FUNCTION register_removed('CouncilMatterStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "council_matter_step" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "council_matter_step"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('CouncilMatterStep');


-- Secretary
INSERT INTO register_table VALUES ('Secretary', 'secretary', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "secretary"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_secretary_changed" ON "secretary" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_secretary_since" ON "secretary" ("since", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "secretary" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "secretary" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Secretary', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "secretary" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Secretary', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "secretary" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "secretary"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Secretary');


-- RatingCriterion
INSERT INTO register_table VALUES ('RatingCriterion', 'rating_criterion', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "rating_criterion"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_rating_criterion_changed" ON "rating_criterion" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_rating_criterion_name" ON "rating_criterion" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_rating_criterion_number" ON "rating_criterion" ("number", "id");
CREATE INDEX IF NOT EXISTS "register_rating_criterion_text" ON "rating_criterion" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "rating_criterion" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "rating_criterion" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('RatingCriterion', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "rating_criterion" FOR EACH ROW
  EXECUTE FUNCTION register_removed('RatingCriterion', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "rating_criterion" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "rating_criterion"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('RatingCriterion');


-- SecretaryRating
INSERT INTO register_table VALUES ('SecretaryRating', 'secretary_rating', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "secretary_rating"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_secretary_rating_changed" ON "secretary_rating" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_secretary_rating_rated_on" ON "secretary_rating" ("rated_on", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "secretary_rating" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "secretary_rating" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('SecretaryRating', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "secretary_rating" FOR EACH ROW
  EXECUTE FUNCTION register_removed('SecretaryRating', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "secretary_rating" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "secretary_rating"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('SecretaryRating');


-- SecretaryScore
INSERT INTO register_table VALUES ('SecretaryScore', 'secretary_score', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "secretary_score"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_secretary_score_changed" ON "secretary_score" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_secretary_score_number" ON "secretary_score" ("number", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "secretary_score" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "secretary_score" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('SecretaryScore', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "secretary_score" FOR EACH ROW
  EXECUTE FUNCTION register_removed('SecretaryScore', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "secretary_score" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "secretary_score"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('SecretaryScore');


-- SecretaryContest
INSERT INTO register_table VALUES ('SecretaryContest', 'secretary_contest', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "secretary_contest"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_secretary_contest_changed" ON "secretary_contest" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_secretary_contest_title" ON "secretary_contest" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_secretary_contest_held_on" ON "secretary_contest" ("held_on", "id");
CREATE INDEX IF NOT EXISTS "register_secretary_contest_text" ON "secretary_contest" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "secretary_contest" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "secretary_contest" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('SecretaryContest', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "secretary_contest" FOR EACH ROW
  EXECUTE FUNCTION register_removed('SecretaryContest', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "secretary_contest" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "secretary_contest"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('SecretaryContest');


-- ContestPlace
INSERT INTO register_table VALUES ('ContestPlace', 'contest_place', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "contest_place"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_contest_place_changed" ON "contest_place" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_contest_place_place" ON "contest_place" ("place", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "contest_place" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "contest_place" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ContestPlace', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "contest_place" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ContestPlace', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "contest_place" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "contest_place"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ContestPlace');


-- SecretaryProject
INSERT INTO register_table VALUES ('SecretaryProject', 'secretary_project', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "secretary_project"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_secretary_project_changed" ON "secretary_project" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_secretary_project_title" ON "secretary_project" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_secretary_project_proposed_on" ON "secretary_project" ("proposed_on", "id");
CREATE INDEX IF NOT EXISTS "register_secretary_project_text" ON "secretary_project" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "secretary_project" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "secretary_project" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('SecretaryProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "secretary_project" FOR EACH ROW
  EXECUTE FUNCTION register_removed('SecretaryProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "secretary_project" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "secretary_project"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('SecretaryProject');


-- LivelihoodProject
INSERT INTO register_table VALUES ('LivelihoodProject', 'livelihood_project', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "livelihood_project"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_livelihood_project_changed" ON "livelihood_project" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_livelihood_project_title" ON "livelihood_project" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_livelihood_project_planned_on" ON "livelihood_project" ("planned_on", "id");
CREATE INDEX IF NOT EXISTS "register_livelihood_project_text" ON "livelihood_project" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "livelihood_project" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "livelihood_project" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LivelihoodProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "livelihood_project" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LivelihoodProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "livelihood_project" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "livelihood_project"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LivelihoodProject');


-- ServiceCentre
INSERT INTO register_table VALUES ('ServiceCentre', 'service_centre', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "service_centre"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_service_centre_changed" ON "service_centre" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_service_centre_name" ON "service_centre" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_service_centre_kind" ON "service_centre" ("kind", "id");
CREATE INDEX IF NOT EXISTS "register_service_centre_level" ON "service_centre" ("level", "id");
CREATE INDEX IF NOT EXISTS "register_service_centre_text" ON "service_centre" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "service_centre" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "service_centre" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ServiceCentre', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "service_centre" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ServiceCentre', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "service_centre" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "service_centre"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ServiceCentre');


-- VillageRule
INSERT INTO register_table VALUES ('VillageRule', 'village_rule', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "village_rule"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_village_rule_changed" ON "village_rule" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_village_rule_title" ON "village_rule" ("title" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_village_rule_adopted_on" ON "village_rule" ("adopted_on", "id");
CREATE INDEX IF NOT EXISTS "register_village_rule_text" ON "village_rule" USING gin (grams(coalesce("title", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "village_rule" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "village_rule" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('VillageRule', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "village_rule" FOR EACH ROW
  EXECUTE FUNCTION register_removed('VillageRule', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "village_rule" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "village_rule"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('VillageRule');

DELETE FROM register_table WHERE register NOT IN ('PartyOrganisation', 'MemberUnit', 'PartyActivity', 'UnitPairing', 'PartyCommendation', 'CentreTeam', 'CentreRenewal', 'EmergencyEpisode', 'EmergencyTeam', 'FundingGuarantee', 'GovernmentService', 'GovernmentServiceOffer', 'ChainAlliance', 'ChainEnterprise', 'ChainExchange', 'CoBuildingAgreement', 'JointMeeting', 'JointMeetingItem', 'LeadProject', 'YearlyReview', 'LeaderLink', 'LeaderVisit', 'LeaderProblem', 'LectureTopic', 'LectureVenue', 'LectureSession', 'MonthlyTopic', 'PowerListItem', 'PriorReview', 'UpwardReport', 'PublicRole', 'PartyReportedFigure', 'CouncilProcedure', 'CouncilStep', 'CouncilMatter', 'CouncilMatterStep', 'Secretary', 'RatingCriterion', 'SecretaryRating', 'SecretaryScore', 'SecretaryContest', 'ContestPlace', 'SecretaryProject', 'LivelihoodProject', 'ServiceCentre', 'VillageRule');
