-- What entries say decides about what is given, too: a fingerprint of the catalogue by which it was told last.
ALTER TABLE "agreement_epoch" ADD COLUMN "catalogue" TEXT;
