-- What was opened in an emergency, the emergency itself and what the data authority says of an entry change what is given, too.
CREATE TRIGGER "agreement_epoch_accesses" AFTER INSERT OR UPDATE OR DELETE ON "emergency_access"
  FOR EACH STATEMENT EXECUTE FUNCTION next_agreement_epoch();
CREATE TRIGGER "agreement_epoch_episodes" AFTER INSERT OR UPDATE OR DELETE ON "emergency_episode"
  FOR EACH STATEMENT EXECUTE FUNCTION next_agreement_epoch();
CREATE TRIGGER "agreement_epoch_reviews" AFTER INSERT ON "item_review_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION next_agreement_epoch();
