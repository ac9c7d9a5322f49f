-- One number for what all agreements give: another one after every change of it, within the same transaction.
CREATE TABLE "agreement_epoch" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "epoch" BIGINT NOT NULL,

    CONSTRAINT "agreement_epoch_pkey" PRIMARY KEY ("only"),
    CONSTRAINT "agreement_epoch_only" CHECK ("only")
);
-- Greater than the sum of versions that stood for it before.
INSERT INTO "agreement_epoch" (epoch) SELECT 1 + coalesce(sum(version), 0) FROM "agreement";

CREATE FUNCTION next_agreement_epoch() RETURNS TRIGGER LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE agreement_epoch SET epoch = epoch + 1;
  RETURN NULL;
END $$;

CREATE TRIGGER "agreement_epoch_rows" AFTER INSERT OR DELETE ON "agreement"
  FOR EACH STATEMENT EXECUTE FUNCTION next_agreement_epoch();
-- A warning changes nothing of what is given: whoever asks need not read it all again.
CREATE TRIGGER "agreement_epoch_changes" AFTER UPDATE ON "agreement"
  FOR EACH ROW WHEN (
    (OLD.state = 'ACTIVE' OR NEW.state = 'ACTIVE')
    AND to_jsonb(OLD) - '{version,told_codes,deliver_by,delivered_on,reply_by}'::text[]
      IS DISTINCT FROM to_jsonb(NEW) - '{version,told_codes,deliver_by,delivered_on,reply_by}'::text[])
  EXECUTE FUNCTION next_agreement_epoch();
