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


-- Compound
INSERT INTO register_table VALUES ('Compound', 'compound', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "compound"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_compound_changed" ON "compound" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_compound_name" ON "compound" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_compound_year_built" ON "compound" ("year_built", "id");
CREATE INDEX IF NOT EXISTS "register_compound_households" ON "compound" ("households", "id");
CREATE INDEX IF NOT EXISTS "register_compound_text" ON "compound" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "compound" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "compound" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Compound', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "compound" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Compound', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "compound" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "compound"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Compound');


-- RenovationProject
INSERT INTO register_table VALUES ('RenovationProject', 'project', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "project"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_project_changed" ON "project" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_project_name" ON "project" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_project_planned_on" ON "project" ("planned_on", "id");
CREATE INDEX IF NOT EXISTS "register_project_stage" ON "project" ("stage", "id");
CREATE INDEX IF NOT EXISTS "register_project_households" ON "project" ("households", "id");
CREATE INDEX IF NOT EXISTS "register_project_text" ON "project" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("contractor", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "project" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "project" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('RenovationProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "project" FOR EACH ROW
  EXECUTE FUNCTION register_removed('RenovationProject', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "project" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "project"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('RenovationProject');


-- UtilityWork
INSERT INTO register_table VALUES ('UtilityWork', 'utility_work', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "utility_work"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_utility_work_changed" ON "utility_work" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_utility_work_kind" ON "utility_work" ("kind", "id");
CREATE INDEX IF NOT EXISTS "register_utility_work_state" ON "utility_work" ("state", "id");
CREATE INDEX IF NOT EXISTS "register_utility_work_text" ON "utility_work" USING gin (grams(coalesce("operator", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "utility_work" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "utility_work" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('UtilityWork', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "utility_work" FOR EACH ROW
  EXECUTE FUNCTION register_removed('UtilityWork', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "utility_work" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "utility_work"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('UtilityWork');


-- OwnersCommittee
INSERT INTO register_table VALUES ('OwnersCommittee', 'owners_committee', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "owners_committee"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_owners_committee_changed" ON "owners_committee" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_owners_committee_name" ON "owners_committee" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_owners_committee_since" ON "owners_committee" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_owners_committee_members" ON "owners_committee" ("members", "id");
CREATE INDEX IF NOT EXISTS "register_owners_committee_text" ON "owners_committee" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "owners_committee" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "owners_committee" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('OwnersCommittee', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "owners_committee" FOR EACH ROW
  EXECUTE FUNCTION register_removed('OwnersCommittee', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "owners_committee" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "owners_committee"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('OwnersCommittee');


-- PropertyCompany
INSERT INTO register_table VALUES ('PropertyCompany', 'property_company', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "property_company"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_property_company_changed" ON "property_company" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_property_company_name" ON "property_company" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_property_company_founded_on" ON "property_company" ("founded_on", "id");
CREATE INDEX IF NOT EXISTS "register_property_company_staff" ON "property_company" ("staff", "id");
CREATE INDEX IF NOT EXISTS "register_property_company_text" ON "property_company" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "property_company" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "property_company" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PropertyCompany', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "property_company" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PropertyCompany', 'id', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "property_company" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "property_company"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PropertyCompany');


-- PropertyContract
INSERT INTO register_table VALUES ('PropertyContract', 'property_contract', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "property_contract"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_property_contract_changed" ON "property_contract" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_property_contract_since" ON "property_contract" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_property_contract_kind" ON "property_contract" ("kind", "id");
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "property_contract" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "property_contract" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PropertyContract', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "property_contract" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PropertyContract', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "property_contract" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "property_contract"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PropertyContract');


-- GovernanceClearing
INSERT INTO register_table VALUES ('GovernanceClearing', 'governance_clearing', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "governance_clearing"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_governance_clearing_changed" ON "governance_clearing" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_governance_clearing_since" ON "governance_clearing" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_governance_clearing_text" ON "governance_clearing" USING gin (grams(coalesce("note", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "governance_clearing" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "governance_clearing" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('GovernanceClearing', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "governance_clearing" FOR EACH ROW
  EXECUTE FUNCTION register_removed('GovernanceClearing', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "governance_clearing" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "governance_clearing"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('GovernanceClearing');


-- HistoricBuilding
INSERT INTO register_table VALUES ('HistoricBuilding', 'historic_building', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "historic_building"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_historic_building_changed" ON "historic_building" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_historic_building_name" ON "historic_building" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_historic_building_grade" ON "historic_building" ("grade", "id");
CREATE INDEX IF NOT EXISTS "register_historic_building_text" ON "historic_building" USING gin (grams(coalesce("name", '') || chr(10) || coalesce("address", '') || chr(10) || coalesce("use", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "historic_building" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "historic_building" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('HistoricBuilding', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "historic_building" FOR EACH ROW
  EXECUTE FUNCTION register_removed('HistoricBuilding', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "historic_building" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "historic_building"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('HistoricBuilding');


-- FundingEntry
INSERT INTO register_table VALUES ('FundingEntry', 'funding_entry', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "funding_entry"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_funding_entry_changed" ON "funding_entry" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_funding_entry_decided_on" ON "funding_entry" ("decided_on", "id");
CREATE INDEX IF NOT EXISTS "register_funding_entry_source" ON "funding_entry" ("source", "id");
CREATE INDEX IF NOT EXISTS "register_funding_entry_yuan" ON "funding_entry" ("yuan", "id");
CREATE INDEX IF NOT EXISTS "register_funding_entry_text" ON "funding_entry" USING gin (grams(coalesce("document", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "funding_entry" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "funding_entry" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('FundingEntry', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "funding_entry" FOR EACH ROW
  EXECUTE FUNCTION register_removed('FundingEntry', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "funding_entry" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "funding_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('FundingEntry');


-- OwnersVote
INSERT INTO register_table VALUES ('OwnersVote', 'owners_vote', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "owners_vote"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_owners_vote_changed" ON "owners_vote" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_owners_vote_opened_on" ON "owners_vote" ("opened_on", "id");
CREATE INDEX IF NOT EXISTS "register_owners_vote_matter" ON "owners_vote" ("matter", "id");
CREATE INDEX IF NOT EXISTS "register_owners_vote_text" ON "owners_vote" USING gin (grams(coalesce("subject", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "owners_vote" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "owners_vote" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('OwnersVote', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "owners_vote" FOR EACH ROW
  EXECUTE FUNCTION register_removed('OwnersVote', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "owners_vote" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "owners_vote"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('OwnersVote');


-- PioneerTeam
INSERT INTO register_table VALUES ('PioneerTeam', 'pioneer_team', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "pioneer_team"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_pioneer_team_changed" ON "pioneer_team" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_pioneer_team_name" ON "pioneer_team" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_pioneer_team_formed_on" ON "pioneer_team" ("formed_on", "id");
CREATE INDEX IF NOT EXISTS "register_pioneer_team_members" ON "pioneer_team" ("members", "id");
CREATE INDEX IF NOT EXISTS "register_pioneer_team_text" ON "pioneer_team" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "pioneer_team" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "pioneer_team" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('PioneerTeam', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "pioneer_team" FOR EACH ROW
  EXECUTE FUNCTION register_removed('PioneerTeam', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "pioneer_team" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "pioneer_team"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('PioneerTeam');


-- LeadPledge
INSERT INTO register_table VALUES ('LeadPledge', 'lead_pledge', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "lead_pledge"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_lead_pledge_changed" ON "lead_pledge" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_lead_pledge_pledged_on" ON "lead_pledge" ("pledged_on", "id");
CREATE INDEX IF NOT EXISTS "register_lead_pledge_lead" ON "lead_pledge" ("lead", "id");
CREATE INDEX IF NOT EXISTS "register_lead_pledge_text" ON "lead_pledge" USING gin (grams(coalesce("pledge", '') || chr(10) || coalesce("result", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "lead_pledge" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "lead_pledge" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('LeadPledge', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "lead_pledge" FOR EACH ROW
  EXECUTE FUNCTION register_removed('LeadPledge', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "lead_pledge" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "lead_pledge"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('LeadPledge');


-- SixOnesStep
INSERT INTO register_table VALUES ('SixOnesStep', 'six_ones_step', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "six_ones_step"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_six_ones_step_changed" ON "six_ones_step" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_six_ones_step_kind" ON "six_ones_step" ("kind", "id");
CREATE INDEX IF NOT EXISTS "register_six_ones_step_households" ON "six_ones_step" ("households", "id");
CREATE INDEX IF NOT EXISTS "register_six_ones_step_text" ON "six_ones_step" USING gin (grams(coalesce("evidence", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "six_ones_step" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "six_ones_step" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('SixOnesStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "six_ones_step" FOR EACH ROW
  EXECUTE FUNCTION register_removed('SixOnesStep', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "six_ones_step" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "six_ones_step"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('SixOnesStep');


-- SmallWork
INSERT INTO register_table VALUES ('SmallWork', 'small_work', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "small_work"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_small_work_changed" ON "small_work" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_small_work_name" ON "small_work" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_small_work_proposed_on" ON "small_work" ("proposed_on", "id");
CREATE INDEX IF NOT EXISTS "register_small_work_state" ON "small_work" ("state", "id");
CREATE INDEX IF NOT EXISTS "register_small_work_yuan" ON "small_work" ("yuan", "id");
CREATE INDEX IF NOT EXISTS "register_small_work_text" ON "small_work" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "small_work" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "small_work" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('SmallWork', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "small_work" FOR EACH ROW
  EXECUTE FUNCTION register_removed('SmallWork', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "small_work" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "small_work"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('SmallWork');


-- ProjectStage
INSERT INTO register_table VALUES ('ProjectStage', 'project_stage', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "project_stage"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_project_stage_changed" ON "project_stage" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_project_stage_since" ON "project_stage" ("since", "id");
CREATE INDEX IF NOT EXISTS "register_project_stage_stage" ON "project_stage" ("stage", "id");
CREATE INDEX IF NOT EXISTS "register_project_stage_text" ON "project_stage" USING gin (grams(coalesce("document", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "project_stage" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "project_stage" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ProjectStage', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "project_stage" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ProjectStage', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "project_stage" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "project_stage"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ProjectStage');


-- ProjectHearing
INSERT INTO register_table VALUES ('ProjectHearing', 'project_hearing', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "project_hearing"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_project_hearing_changed" ON "project_hearing" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_project_hearing_announced_on" ON "project_hearing" ("announced_on", "id");
CREATE INDEX IF NOT EXISTS "register_project_hearing_text" ON "project_hearing" USING gin (grams(coalesce("venue", '') || chr(10) || coalesce("subject", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "project_hearing" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "project_hearing" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ProjectHearing', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "project_hearing" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ProjectHearing', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "project_hearing" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "project_hearing"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ProjectHearing');


-- SupervisionFinding
INSERT INTO register_table VALUES ('SupervisionFinding', 'supervision_finding', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "supervision_finding"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_supervision_finding_changed" ON "supervision_finding" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_supervision_finding_opened_on" ON "supervision_finding" ("opened_on", "id");
CREATE INDEX IF NOT EXISTS "register_supervision_finding_text" ON "supervision_finding" USING gin (grams(coalesce("finding", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "supervision_finding" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "supervision_finding" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('SupervisionFinding', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "supervision_finding" FOR EACH ROW
  EXECUTE FUNCTION register_removed('SupervisionFinding', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "supervision_finding" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "supervision_finding"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('SupervisionFinding');


-- ProjectReview
INSERT INTO register_table VALUES ('ProjectReview', 'project_review', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "project_review"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_project_review_changed" ON "project_review" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_project_review_opened_on" ON "project_review" ("opened_on", "id");
CREATE INDEX IF NOT EXISTS "register_project_review_households_answering" ON "project_review" ("households_answering", "id");
CREATE INDEX IF NOT EXISTS "register_project_review_households_satisfied" ON "project_review" ("households_satisfied", "id");
CREATE INDEX IF NOT EXISTS "register_project_review_text" ON "project_review" USING gin (grams(coalesce("summary", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "project_review" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "project_review" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('ProjectReview', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "project_review" FOR EACH ROW
  EXECUTE FUNCTION register_removed('ProjectReview', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "project_review" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "project_review"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('ProjectReview');


-- WorkGroup
INSERT INTO register_table VALUES ('WorkGroup', 'work_group', 'community_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "work_group"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_work_group_changed" ON "work_group" (_changed, "id");
CREATE INDEX IF NOT EXISTS "register_work_group_name" ON "work_group" ("name" COLLATE "zh-x-icu", "id");
CREATE INDEX IF NOT EXISTS "register_work_group_formed_on" ON "work_group" ("formed_on", "id");
CREATE INDEX IF NOT EXISTS "register_work_group_members" ON "work_group" ("members", "id");
CREATE INDEX IF NOT EXISTS "register_work_group_text" ON "work_group" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "work_group" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "work_group" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('WorkGroup', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "work_group" FOR EACH ROW
  EXECUTE FUNCTION register_removed('WorkGroup', 'id', 'community_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "work_group" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "work_group"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('WorkGroup');

DELETE FROM register_table WHERE register NOT IN ('Compound', 'RenovationProject', 'UtilityWork', 'OwnersCommittee', 'PropertyCompany', 'PropertyContract', 'GovernanceClearing', 'HistoricBuilding', 'FundingEntry', 'OwnersVote', 'PioneerTeam', 'LeadPledge', 'SixOnesStep', 'SmallWork', 'ProjectStage', 'ProjectHearing', 'SupervisionFinding', 'ProjectReview', 'WorkGroup');
