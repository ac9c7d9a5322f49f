-- Reviews are only added; whoever takes one back or rewrites it all the same changes what is given.
DROP TRIGGER "agreement_epoch_reviews" ON "item_review_entry";
CREATE TRIGGER "agreement_epoch_reviews" AFTER INSERT OR UPDATE OR DELETE ON "item_review_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION next_agreement_epoch();
