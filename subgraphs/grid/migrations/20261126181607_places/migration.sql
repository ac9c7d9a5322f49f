-- AlterTable: of an area that is there already, the government is its communities' prefecture.
ALTER TABLE "functional_area" ADD COLUMN     "region_code" TEXT;
UPDATE "functional_area" SET "region_code" = (
  SELECT left(min("community_code"), 4) || '00' FROM "functional_area_community" WHERE "area_code" = "code");
ALTER TABLE "functional_area" ALTER COLUMN "region_code" SET NOT NULL;

-- CreateIndex
CREATE INDEX "functional_area_region_code_idx" ON "functional_area"("region_code");

-- AddForeignKey
ALTER TABLE "functional_area" ADD CONSTRAINT "functional_area_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Which communities an area has is part of what changes in it, and lies in a table of its own.
CREATE FUNCTION functional_area_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE functional_area SET _changed = DEFAULT WHERE code IN (OLD.area_code, NEW.area_code);
  RETURN NULL;
END $$;
CREATE TRIGGER functional_area_changed AFTER INSERT OR UPDATE OR DELETE ON "functional_area_community"
  FOR EACH ROW EXECUTE FUNCTION functional_area_changed();
